#include "lexicon/year_sign.hpp"

#include <array>

#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

const SignTable& table_of(YearSign) {
    static constexpr std::array<std::string_view, 17> names{
        "base_lead",   "base_word", "base_tail", "base_basis", "base_frame", "base_frame_tail", "base_end",  "onward", "up_to",
        "no_deadline", "term_tail", "no_term",   "ahead",      "time_lead",  "term_lead",       "time_tail", "laying"};
    static const SignTable table(table::year_signs, names);
    return table;
}

}  // namespace plandoc::lexicon
