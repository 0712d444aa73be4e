#include "reader/page/lattice.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

using namespace plandoc::reader;

namespace {

/// The cells of the page's grids: row, column, and their spans where they are more than one.
std::string cells_of(const Page& page) {
    std::string all;
    for (const Lattice& lattice : find_lattices(page)) {
        all += fmt::format("{}x{}:", lattice.rows.size() - 1, lattice.columns.size() - 1);
        for (const LatticeCell& cell : lattice.cells) {
            all += fmt::format(" {},{}", cell.row, cell.column);
            if (cell.row_span > 1 || cell.column_span > 1) all += fmt::format("({}x{})", cell.row_span, cell.column_span);
        }
        all += '\n';
    }
    return all;
}

}  // namespace

TEST_CASE("lines that meet part a page into cells") {
    Page page;
    page.level_rules = {{100, 50, 350}, {120, 50, 350}, {140, 150, 350}, {160, 50, 350}};
    page.upright_rules = {{50, 100, 160}, {150, 100, 160}, {250, 120, 160}, {350, 100, 160}};
    CHECK(cells_of(page) == "3x3: 0,0 0,1(1x2) 1,0(2x1) 1,1 1,2 2,1 2,2\n");
}

TEST_CASE("lines may come in pieces, twice or a little short, and the sides may be open") {
    Page page;
    page.level_rules = {{100, 50, 150}, {100.5, 150, 250}, {120, 50, 250}, {121.5, 50, 250}, {140, 50, 249}};
    page.upright_rules = {{150, 100, 119}, {150, 121, 140}};
    CHECK(cells_of(page) == "2x2: 0,0 0,1 1,0 1,1\n");
}

TEST_CASE("underlines, frames and what does not meet are no grid") {
    Page page;
    page.level_rules = {{100, 50, 350}, {400, 50, 350}, {500, 50, 350}, {600, 50, 350}};
    page.upright_rules = {{50, 400, 600}, {350, 400, 600}, {200, 700, 800}};
    CHECK(cells_of(page).empty());
}

TEST_CASE("a drawing of very many lines is no grid") {
    Page page;
    for (int line = 0; line < 1100; ++line) {
        const float at = static_cast<float>(line) * 10;
        page.level_rules.push_back({at, 0, 11000});
        page.upright_rules.push_back({at, 0, 11000});
    }
    CHECK(cells_of(page).empty());
}
