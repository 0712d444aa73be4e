#include "reader/docx_grid.hpp"

#include <algorithm>
#include <map>

namespace plandoc::reader {

namespace {

/// Calls `visit(row, cell, begin, end)` for each cell with the columns of Word's grid it takes; a cell that goes on with the
/// one before it (w:hMerge) counts to that.
template <typename Visit>
void for_each_cell(const StoryTable& table, Visit visit) {
    for (std::uint32_t row = 0; row < table.rows.size(); ++row) {
        const std::vector<StoryCell>& cells = table.rows[row].cells;
        std::uint32_t column = table.rows[row].columns_before;
        for (std::size_t index = 0; index < cells.size();) {
            const StoryCell& cell = cells[index];
            const std::uint32_t begin = column;
            column += cell.columns;
            for (++index; index < cells.size() && cells[index].continues_before; ++index) column += cells[index].columns;
            visit(row, cell, begin, column);
        }
    }
}

std::vector<std::uint32_t> column_begins(const StoryTable& table) {
    std::vector<std::uint32_t> begins;
    for_each_cell(table, [&](std::uint32_t, const StoryCell&, std::uint32_t begin, std::uint32_t) { begins.push_back(begin); });
    std::sort(begins.begin(), begins.end());
    begins.erase(std::unique(begins.begin(), begins.end()), begins.end());
    return begins;
}

}  // namespace

std::optional<Grid> grid_of(const StoryTable& table) {
    const std::vector<std::uint32_t> begins = column_begins(table);
    const auto column_at = [&](std::uint32_t at) {
        return static_cast<std::uint32_t>(std::lower_bound(begins.begin(), begins.end(), at) - begins.begin());
    };
    Grid grid;
    grid.rows = static_cast<std::uint32_t>(table.rows.size());
    grid.columns = static_cast<std::uint32_t>(begins.size());
    std::map<std::uint32_t, std::size_t> open;  // column -> the cell that one below may go on with
    std::size_t count = 0;
    for_each_cell(table, [&](std::uint32_t row, const StoryCell& cell, std::uint32_t begin, std::uint32_t end) {
        ++count;
        const std::uint32_t column = column_at(begin);
        const auto above = open.find(column);
        if (cell.continues_above && above != open.end() &&
            grid.cells[above->second].cell.row + grid.cells[above->second].cell.row_span == row) {
            ++grid.cells[above->second].cell.row_span;
            return;
        }
        open[column] = grid.cells.size();
        GridCell placed;
        placed.cell.row = row;
        placed.cell.column = column;
        placed.cell.column_span = column_at(end) - column;
        placed.content = &cell.content;
        grid.cells.push_back(placed);
    });
    constexpr std::size_t free_places = 100000, most_places_a_cell = 8;
    if (std::size_t{grid.rows} * grid.columns > free_places + most_places_a_cell * count) return std::nullopt;
    return grid;
}

}  // namespace plandoc::reader
