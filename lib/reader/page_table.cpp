#include "reader/page_table.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "reader/lattice.hpp"
#include "reader/open_table.hpp"
#include "reader/page_row.hpp"

namespace plandoc::reader {

namespace {

constexpr float cell_margin = 6;  ///< points that a cell leaves free beside its words
constexpr float apart = 0.5F;     ///< characters between the words of two cells; within a line there is seldom so much

/// A grid of lines, and what stands in its cells.
struct FilledLattice {
    Lattice lattice;
    std::vector<std::uint32_t> cell_at;          ///< by row and column
    std::vector<std::vector<PageLine>> content;  ///< by cell

    explicit FilledLattice(Lattice grid) : lattice(std::move(grid)), content(lattice.cells.size()) {
        const std::size_t columns = lattice.columns.size() - 1;
        cell_at.resize(columns * (lattice.rows.size() - 1));
        for (std::size_t index = 0; index < lattice.cells.size(); ++index) {
            const LatticeCell& cell = lattice.cells[index];
            for (std::uint32_t row = cell.row; row < cell.row + cell.row_span; ++row)
                for (std::uint32_t column = cell.column; column < cell.column + cell.column_span; ++column)
                    cell_at[row * columns + column] = static_cast<std::uint32_t>(index);
        }
    }
    [[nodiscard]] bool holds(const Box& box) const {
        const Box all = lattice.box();
        const float x = (box.left + box.right) / 2, y = box.middle();
        return all.left < x && x < all.right && all.top < y && y < all.bottom;
    }
    [[nodiscard]] std::uint32_t cell_of(const Box& box) const {
        const std::uint32_t row = band_of(lattice.rows, box.middle());
        return cell_at[row * (lattice.columns.size() - 1) + band_of(lattice.columns, (box.left + box.right) / 2)];
    }
};

/// Adds a word to the part of its line that stands at one place.
void add_word(const PageWord& word, bool is_new, std::vector<PageLine>& lines) {
    if (is_new || lines.empty()) lines.push_back({word.box, {}});
    lines.back().box = around(lines.back().box, word.box);
    lines.back().words.push_back(word);
}

/// Moves the words that stand in the grids into their cells.
void fill(std::vector<FilledLattice>& grids, std::vector<PageLine>& lines) {
    std::vector<PageLine> rest;
    for (PageLine& line : lines) {
        const std::vector<PageLine>* last = nullptr;
        for (const PageWord& word : line.words) {
            const auto grid = std::find_if(grids.begin(), grids.end(), [&](const FilledLattice& g) { return g.holds(word.box); });
            std::vector<PageLine>& place = grid == grids.end() ? rest : grid->content[grid->cell_of(word.box)];
            add_word(word, &place != last, place);
            last = &place;
        }
    }
    lines = std::move(rest);
}

/// Which of the edges each of `others` is; nothing where one is none of them, or the outer ones are not the same.
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

bool has_columns_of(const std::vector<float>& a, const std::vector<float>& b) { return places_among(a, b) || places_among(b, a); }

/// Something is written in two cells of a row, as it is not in frames and drawings.
bool is_table(const FilledLattice& grid, const std::vector<PageLine>& lines) {
    std::vector<bool> is_written(grid.content.size());
    for (const PageLine& line : lines)
        for (const PageWord& word : line.words)
            if (grid.holds(word.box)) is_written[grid.cell_of(word.box)] = true;
    std::vector<std::uint32_t> written(grid.lattice.rows.size());
    for (std::size_t index = 0; index < is_written.size(); ++index)
        written[grid.lattice.cells[index].row] += is_written[index] ? 1 : 0;
    return std::any_of(written.begin(), written.end(), [](std::uint32_t cells) { return cells >= 2; });
}

PageTable table_of(FilledLattice grid, std::size_t page, float character) {
    PageTable table;
    table.top = grid.lattice.rows.front();
    table.columns = grid.lattice.columns;
    table.rows = static_cast<std::uint32_t>(grid.lattice.rows.size() - 1);
    for (std::size_t index = 0; index < grid.content.size(); ++index) {
        const LatticeCell& place = grid.lattice.cells[index];
        PageCell& cell = table.cells.emplace_back();
        cell.cell = {place.row, place.column, place.row_span, place.column_span, {}};
        cell.page = page;
        for (const PageRow& row : rows_of(std::move(grid.content[index]))) {
            if (!cell.text.empty()) cell.text += '\n';
            cell.text += text_of(row, character);
            const float free = table.columns[place.column + place.column_span] - row.box.right;
            cell.is_full = free < cell_margin + 1.5F * character;
        }
    }
    return table;
}

/// The cells that begin in a row.
std::vector<const PageCell*> cells_in(const PageTable& table, std::uint32_t row) {
    std::vector<const PageCell*> cells;
    for (const PageCell& cell : table.cells)
        if (cell.cell.row == row) cells.push_back(&cell);
    return cells;
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

/// Joins a row that a page break cut: whatever stands in it goes on with a cell above that is full amid a sentence, and not all
/// of its cells do.
bool join_cut_row(PageTable& table, const PageTable& rest, std::uint32_t row) {
    const auto above = [&](const PageCell& cell) {
        return std::find_if(table.cells.begin(), table.cells.end(), [&](const PageCell& other) {
            return other.cell.row + other.cell.row_span == table.rows && other.cell.column == cell.cell.column &&
                   other.cell.column_span == cell.cell.column_span;
        });
    };
    const std::vector<const PageCell*> cells = cells_in(rest, row);
    if (std::none_of(cells.begin(), cells.end(), [](const PageCell* cell) { return cell->text.empty(); })) return false;
    for (const PageCell* cell : cells) {
        const auto begun = above(*cell);
        if (begun == table.cells.end()) return false;
        if (!cell->text.empty() && (!begun->is_full || ends_sentence(begun->text))) return false;
    }
    for (const PageCell* cell : cells) {
        PageCell& begun = *above(*cell);
        begun.cell.row_span += cell->cell.row_span - 1;
        if (cell->text.empty()) continue;
        begun.text += '\n' + cell->text;
        begun.is_full = cell->is_full;
    }
    return true;
}

}  // namespace

bool may_hold_table(const Page& page, float character) {
    std::size_t rows = 0;
    for (const PageRow& row : rows_of(page.lines))
        rows += std::adjacent_find(row.words.begin(), row.words.end(), [&](const PageWord& a, const PageWord& b) {
                    return b.box.left - a.box.right > apart * character;
                }) != row.words.end();
    return rows >= 2;
}

std::vector<PageTable> take_tables(Page& page, std::size_t number, float character, const PageTable* before) {
    complete_open_tables(page, character);
    std::vector<FilledLattice> grids;
    for (Lattice& lattice : find_lattices(page)) grids.emplace_back(std::move(lattice));
    std::erase_if(grids, [&](const FilledLattice& grid) {
        const bool goes_on = before != nullptr && has_columns_of(before->columns, grid.lattice.columns);
        return !goes_on && !is_table(grid, page.lines);
    });
    if (grids.empty()) return {};
    fill(grids, page.lines);
    std::vector<PageTable> tables;
    for (FilledLattice& grid : grids) tables.push_back(table_of(std::move(grid), number, character));
    return tables;
}

bool append_rest(PageTable& table, PageTable& rest) {
    if (const auto places = places_among(table.columns, rest.columns)) set_columns(rest, table.columns, *places);
    else if (const auto others = places_among(rest.columns, table.columns)) set_columns(table, rest.columns, *others);
    else return false;
    std::uint32_t first = repeated_rows(table, rest);
    if (first < rest.rows && join_cut_row(table, rest, first)) ++first;
    for (PageCell& cell : rest.cells) {
        if (cell.cell.row < first) continue;
        cell.cell.row += table.rows - first;
        table.cells.push_back(std::move(cell));
    }
    table.rows += rest.rows - first;
    return true;
}

}  // namespace plandoc::reader
