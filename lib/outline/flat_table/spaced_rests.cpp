#include "outline/flat_table/spaced_rests.hpp"

#include <algorithm>
#include <vector>

#include "outline/wording.hpp"

namespace plandoc::outline {

namespace {

using text::Span;
using RestIterator = std::vector<CellRest>::const_iterator;

/// Of one row, whose further lines are given.
bool widest_cell_ends_sentence(const FlatLines& lines, const FlatTable& table, RestIterator begin, RestIterator end) {
    std::vector<std::vector<Span>> cells(table.columns);
    for (auto rest = begin; rest != end; ++rest) cells[rest->cell % table.columns].push_back(rest->span);
    const auto widest =
        std::max_element(cells.begin(), cells.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
    const auto column = static_cast<std::size_t>(widest - cells.begin());
    widest->insert(widest->begin(), table.cells[begin->cell / table.columns * table.columns + column]);
    return std::all_of(widest->begin(), widest->end(),
                       [&](const Span& line) { return lines.folded(line).ends_with(u'。') == (&line == &widest->back()); });
}

}  // namespace

bool rows_end_sentences(const FlatLines& lines, const FlatTable& table) {
    const auto& rests = table.rests;
    for (auto row_begin = rests.begin(); row_begin != rests.end();) {
        const std::size_t row = row_begin->cell / table.columns;
        const auto row_end =
            std::find_if(row_begin, rests.end(), [&](const CellRest& rest) { return rest.cell / table.columns != row; });
        if (row > 0 && !widest_cell_ends_sentence(lines, table, row_begin, row_end)) return false;
        row_begin = row_end;
    }
    return !rests.empty();
}

bool units_end_names(const FlatLines& lines, const FlatTable& table, std::size_t names) {
    if (names >= table.columns) return false;
    const auto ends = [&](Span line) { return ends_with_unit(lines.folded(line)); };
    Span last;
    std::size_t name = 0;  // the cell whose lines are at hand
    for (const CellRest& rest : table.rests) {
        const std::size_t column = rest.cell % table.columns;
        if (column > names) return false;
        if (rest.cell < table.columns || column < names) continue;
        if (rest.cell != name && name != 0 && !ends(last)) return false;
        if (ends(rest.cell == name ? last : table.cells[rest.cell])) return false;
        name = rest.cell;
        last = rest.span;
    }
    return name == 0 || ends(last);
}

}  // namespace plandoc::outline
