#pragma once
/// Lines that meet on a page, as grids of places between them.

#include <cstdint>
#include <vector>

#include "reader/page/page.hpp"

namespace plandoc::reader {

/// What no line parts: one place of the grid or some.
struct LatticeCell {
    std::uint32_t row = 0, column = 0;
    std::uint32_t row_span = 1, column_span = 1;
};

struct Lattice {
    std::vector<float> columns, rows;  ///< edges, each one more than there are columns or rows
    std::vector<LatticeCell> cells;    ///< row by row

    [[nodiscard]] Box box() const { return {columns.front(), rows.front(), columns.back(), rows.back()}; }
};

/// Strokes on one line that touch or overlap as one, by where they are; what is shorter than a character is left out.
[[nodiscard]] std::vector<Rule> joined_rules(std::vector<Rule> rules);

/// Every grid of at least two columns, from top to bottom. None at all where a page has far more lines than any
/// table: it is a drawing.
[[nodiscard]] std::vector<Lattice> find_lattices(const Page& page);

/// The band between two edges that holds `at`; the outer edges reach as far as it takes.
[[nodiscard]] std::uint32_t band_of(const std::vector<float>& edges, float at);

/// Whether two edges are the same, one of them drawn or placed a little off.
[[nodiscard]] bool is_same_edge(float a, float b);

}  // namespace plandoc::reader
