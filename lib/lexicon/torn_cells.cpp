#include "lexicon/torn_cells.hpp"

#include <array>

#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

const SignTable& table_of(CellSign) {
    static constexpr std::array<std::string_view, 15> names{
        "binding",    "value_heading", "ordinal_heading", "torn_comparator", "first_heading",
        "told_value", "no_indicator",  "no_heading",      "value_lead",      "value_tail",
        "name_tail",  "note",          "told_tail",       "total_heading",   "told_end"};
    static const SignTable table(table::torn_cells, names);
    return table;
}

}  // namespace plandoc::lexicon
