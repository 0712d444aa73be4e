#pragma once
/// Lines that meet on a page, as grids of places between them.

#include <cstdint>
#include <vector>

#include "reader/page/page.hpp"

namespace plandoc::reader {

/// What no line divides: one or more places of the grid.
struct LatticeCell {
    std::uint32_t row = 0, column = 0;
    std::uint32_t row_span = 1, column_span = 1;
};

struct Lattice {
    std::vector<float> columns, rows;  ///< edges, each one more than there are columns or rows
    std::vector<LatticeCell> cells;    ///< row by row

    [[nodiscard]] Box box() const { return {columns.front(), rows.front(), columns.back(), rows.back()}; }
};

/// Strokes that touch or overlap on one line, joined; sorted by where they are. What is shorter than a character is left out.
[[nodiscard]] std::vector<Rule> joined_rules(std::vector<Rule> rules);

/// Every grid of at least two columns, from top to bottom. None at all where a page has far more lines than any
/// table: it is a drawing.
[[nodiscard]] std::vector<Lattice> find_lattices(const Page& page);

/// The index of the band between two edges that holds `at`; what lies beyond the outer edges belongs to the first or last band.
[[nodiscard]] std::uint32_t band_of(const std::vector<float>& edges, float at);

/// Whether two edges are the same, even if one of them is drawn a little off.
[[nodiscard]] bool is_same_edge(float a, float b);

}  // namespace plandoc::reader
