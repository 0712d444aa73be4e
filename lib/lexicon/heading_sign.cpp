#include "lexicon/heading_sign.hpp"

#include <array>

#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

const SignTable& table_of(HeadingSign) {
    static constexpr std::array<std::string_view, 9> names{"step_heading", "phase_heading", "span_tail", "lays",      "terms",
                                                           "list_title",   "note",          "laid",      "opens_text"};
    static const SignTable table(table::heading_signs, names);
    return table;
}

}  // namespace plandoc::lexicon
