#include "lexicon/torn_cells.hpp"

#include <array>

#include "lexicon/sign_table.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

std::uint32_t match_sign(std::u16string_view text, CellSign sign) {
    static constexpr std::array<std::string_view, 10> names{
        "binding",    "value_heading", "ordinal_heading", "torn_comparator", "first_heading",
        "told_value", "no_indicator",  "no_heading",      "value_lead",      "value_tail"};
    static const SignTable cells(table::torn_cells, names);
    return cells.match(text, static_cast<std::size_t>(sign));
}

}  // namespace plandoc::lexicon
