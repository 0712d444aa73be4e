#pragma once
/// Tables of a page: which hold data, and their grids (HTML Standard, 4.9.12, rowspan and colspan).
///     two columns and two rows with words in them, no table inside     data
///     one column, one row, a table around tables                       layout: its cells are blocks of text

#include <cstdint>
#include <vector>

#include "reader/html/html_page.hpp"

namespace plandoc::reader::html {

/// Sets Node::is_data of all tables.
void mark_tables(Page& page);

struct GridCell {
    std::uint32_t node = 0;
    std::uint32_t row = 0, column = 0, row_span = 1, column_span = 1;
};

struct Grid {
    std::uint32_t rows = 0, columns = 0;
    std::vector<GridCell> cells;  ///< row by row
};

/// The grid of the table at node `table`; rows without cells are left out. Spans end with the table.
[[nodiscard]] Grid read_grid(const Page& page, std::uint32_t table);

}  // namespace plandoc::reader::html
