#include "reader/docx/docx_grid.hpp"

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

/// Where the columns of Word's grid begin, in twentieths of a point from the table's edge.
class Edges {
public:
    explicit Edges(const std::vector<std::uint32_t>& widths) : at_{0} {
        for (const std::uint32_t width : widths) at_.push_back(at_.back() + width);
    }
    [[nodiscard]] std::uint64_t at(std::uint32_t column) const {
        constexpr std::uint64_t unknown_width = 1000;
        return column < at_.size() ? at_[column] : at_.back() + (column - at_.size() + 1) * unknown_width;
    }

private:
    std::vector<std::uint64_t> at_;
};

/// Edges where some cell begins, except those less than `narrowest` behind the one before.
std::vector<std::uint64_t> column_begins(const StoryTable& table, const Edges& edges, std::uint64_t narrowest) {
    std::vector<std::uint64_t> begins;
    for_each_cell(
        table, [&](std::uint32_t, const StoryCell&, std::uint32_t begin, std::uint32_t) { begins.push_back(edges.at(begin)); });
    std::sort(begins.begin(), begins.end());
    std::size_t kept = 0;
    for (const std::uint64_t begin : begins)
        if (kept == 0 || begin >= begins[kept - 1] + narrowest) begins[kept++] = begin;
    begins.resize(kept);
    return begins;
}

/// The column of a cell that begins at this edge, or shortly behind the column's own.
std::uint32_t column_at(const std::vector<std::uint64_t>& begins, std::uint64_t edge) {
    return static_cast<std::uint32_t>(std::upper_bound(begins.begin(), begins.end(), edge) - begins.begin() - 1);
}

/// The first column that begins at this edge, or shortly before or anywhere behind it.
std::uint32_t column_behind(const std::vector<std::uint64_t>& begins, std::uint64_t edge, std::uint64_t narrowest) {
    return static_cast<std::uint32_t>(std::upper_bound(begins.begin(), begins.end(), edge - std::min(edge, narrowest)) -
                                      begins.begin());
}

/// No row has two cells in one column.
bool parts_all_cells(const StoryTable& table, const Edges& edges, const std::vector<std::uint64_t>& begins) {
    std::uint32_t last_row = 0, last_column = 0;
    bool parts = true, is_first = true;
    for_each_cell(table, [&](std::uint32_t row, const StoryCell&, std::uint32_t begin, std::uint32_t) {
        const std::uint32_t column = column_at(begins, edges.at(begin));
        parts = parts && (is_first || row != last_row || column != last_column);
        is_first = false;
        last_row = row;
        last_column = column;
    });
    return parts;
}

}  // namespace

std::optional<DocxGrid> grid_of(const StoryTable& table) {
    std::uint64_t narrowest = 150;  // twentieths of a point: no character is
    Edges edges(table.widths);
    std::vector<std::uint64_t> begins = column_begins(table, edges, narrowest);
    if (!parts_all_cells(table, edges, begins)) {
        narrowest = 1;
        edges = Edges({});
        begins = column_begins(table, edges, narrowest);
    }
    DocxGrid grid;
    grid.rows = static_cast<std::uint32_t>(table.rows.size());
    grid.columns = static_cast<std::uint32_t>(begins.size());
    std::map<std::uint32_t, std::size_t> open;  // column -> the cell that one below may go on with
    std::size_t count = 0;
    for_each_cell(table, [&](std::uint32_t row, const StoryCell& cell, std::uint32_t begin, std::uint32_t end) {
        ++count;
        const std::uint32_t column = column_at(begins, edges.at(begin));
        const auto above = open.find(column);
        if (cell.continues_above && above != open.end() &&
            grid.cells[above->second].cell.row + grid.cells[above->second].cell.row_span == row) {
            ++grid.cells[above->second].cell.row_span;
            return;
        }
        open[column] = grid.cells.size();
        DocxGridCell placed;
        placed.cell.row = row;
        placed.cell.column = column;
        placed.cell.column_span = std::max(column_behind(begins, edges.at(end), narrowest), column + 1) - column;
        placed.content = &cell.content;
        grid.cells.push_back(placed);
    });
    constexpr std::size_t free_places = 100000, most_places_a_cell = 8;
    if (std::size_t{grid.rows} * grid.columns > free_places + most_places_a_cell * count) return std::nullopt;
    return grid;
}

}  // namespace plandoc::reader
