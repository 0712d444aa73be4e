#include "lexicon/number_sign.hpp"

#include <array>

#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

const SignTable& table_of(NumberSign) {
    static constexpr std::array<std::string_view, 10> names{"part",      "binds",  "binds_one", "article",    "rank_unit",
                                                            "no_tenths", "people", "counted",   "word_alone", "doubled"};
    static const SignTable table(table::number_signs, names);
    return table;
}

}  // namespace plandoc::lexicon
