#include "reader/page/joined_table.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "reader/page/lattice.hpp"

namespace plandoc::reader {

namespace {

/// For each of `others` the index of the same edge; nothing if one of them has no counterpart, or if the outer edges differ.
std::optional<std::vector<std::uint32_t>> places_among(const std::vector<float>& edges, const std::vector<float>& others) {
    std::vector<std::uint32_t> places;
    std::uint32_t edge = 0;
    for (const float other : others) {
        while (edge < edges.size() && !is_same_edge(edges[edge], other)) ++edge;
        if (edge == edges.size()) return std::nullopt;
        places.push_back(edge++);
    }
    if (places.front() != 0 || places.back() + 1 != edges.size()) return std::nullopt;
    return places;
}

/// Counts the table's columns by edges of which its own are those at `places`.
void set_columns(PageTable& table, const std::vector<float>& edges, const std::vector<std::uint32_t>& places) {
    for (PageCell& cell : table.cells) {
        const std::uint32_t end = places[cell.cell.column + cell.cell.column_span];
        cell.cell.column = places[cell.cell.column];
        cell.cell.column_span = end - cell.cell.column;
    }
    table.columns = edges;
}

/// How many rows of `rest` repeat those that `table` begins with.
std::uint32_t repeated_rows(const PageTable& table, const PageTable& rest) {
    const auto is_repeated = [](const PageCell& a, const PageCell& b) {
        return a.text == b.text && a.cell.row == b.cell.row && a.cell.column == b.cell.column &&
               a.cell.row_span == b.cell.row_span && a.cell.column_span == b.cell.column_span;
    };
    const auto [end, other] =
        std::mismatch(rest.cells.begin(), rest.cells.end(), table.cells.begin(), table.cells.end(), is_repeated);
    if (end == rest.cells.end()) return 0;
    std::uint32_t first = end->cell.row;
    for (auto cell = end; cell != rest.cells.begin();) {
        --cell;
        if (cell->cell.row + cell->cell.row_span > first) first = std::min(first, cell->cell.row);
    }
    return first;
}

bool ends_sentence(std::string_view text) {
    constexpr std::array<std::string_view, 3> marks{"。", "！", "？"};
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return text.ends_with(mark); });
}

/// The cell at the end of the table that stands above a cell of its rest; none where that is wider or narrower.
PageCell* above(PageTable& table, const PageCell& cell) {
    const auto found = std::find_if(table.cells.begin(), table.cells.end(), [&](const PageCell& other) {
        return other.cell.row + other.cell.row_span == table.rows && other.cell.column == cell.cell.column &&
               other.cell.column_span == cell.cell.column_span;
    });
    return found == table.cells.end() ? nullptr : &*found;
}

/// The cells that begin in a row.
std::vector<PageCell*> cells_in(PageTable& table, std::uint32_t row) {
    std::vector<PageCell*> cells;
    for (PageCell& cell : table.cells)
        if (cell.cell.row == row) cells.push_back(&cell);
    return cells;
}

/// Joins a row that a page break cut: whatever stands in it goes on with a cell above that is full amid a sentence, and not all
/// of its cells do.
bool join_cut_row(PageTable& table, PageTable& rest, std::uint32_t row) {
    const std::vector<PageCell*> cells = cells_in(rest, row);
    if (std::none_of(cells.begin(), cells.end(), [](const PageCell* cell) { return cell->text.empty(); })) return false;
    for (const PageCell* cell : cells) {
        const PageCell* const begun = above(table, *cell);
        if (begun == nullptr) return false;
        if (!cell->text.empty() && (!begun->is_full || ends_sentence(begun->text))) return false;
    }
    for (const PageCell* cell : cells) {
        PageCell& begun = *above(table, *cell);
        begun.cell.row_span += cell->cell.row_span - 1;
        if (cell->text.empty()) continue;
        begun.text += '\n' + cell->text;
        begun.is_full = cell->is_full;
    }
    return true;
}

/// Joins cells of a row that are merged and go on from the page before: nothing stands in them.
void join_merged_cells(PageTable& table, PageTable& rest, std::uint32_t row) {
    std::erase_if(rest.cells, [&](const PageCell& cell) {
        if (cell.cell.row != row || !cell.text.empty()) return false;
        PageCell* const begun = above(table, cell);
        if (begun == nullptr || begun->text.empty()) return false;
        if (begun->cell.row_span == 1 && cell.cell.row_span == 1) return false;  // it may just be empty
        begun->cell.row_span += cell.cell.row_span;
        return true;
    });
}

}  // namespace

bool has_columns_of(const std::vector<float>& a, const std::vector<float>& b) { return places_among(a, b) || places_among(b, a); }

bool append_rest(PageTable& table, PageTable& rest) {
    if (const auto places = places_among(table.columns, rest.columns)) set_columns(rest, table.columns, *places);
    else if (const auto others = places_among(rest.columns, table.columns)) set_columns(table, rest.columns, *others);
    else return false;
    std::uint32_t first = repeated_rows(table, rest);
    if (first < rest.rows && join_cut_row(table, rest, first)) ++first;
    else join_merged_cells(table, rest, first);
    for (PageCell& cell : rest.cells) {
        if (cell.cell.row < first) continue;
        cell.cell.row += table.rows - first;
        table.cells.push_back(std::move(cell));
    }
    table.rows += rest.rows - first;
    return true;
}

}  // namespace plandoc::reader
