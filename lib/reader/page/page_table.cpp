#include "reader/page/page_table.hpp"

#include <algorithm>

#include "reader/page/joined_table.hpp"
#include "reader/page/lattice.hpp"
#include "reader/page/open_table.hpp"
#include "reader/page/page_row.hpp"

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

}  // namespace plandoc::reader
