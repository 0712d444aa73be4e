#include "lexicon/check_sign.hpp"

#include <array>

#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

const SignTable& table_of(CheckSign) {
    static constexpr std::array<std::string_view, 10> names{"needs_unit",     "unitless", "per_head", "no_plan",    "department",
                                                            "several_bodies", "aim",      "duty",     "attachment", "question"};
    static const SignTable table(table::check_signs, names);
    return table;
}

}  // namespace plandoc::lexicon
