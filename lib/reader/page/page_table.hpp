#pragma once
/// Tables on pages, found by the lines that are drawn around their cells. Where lines meet, a grid is; cells are what no line
/// parts. A table without lines at its sides ends where its level lines do.

#include <string>
#include <vector>

#include "reader/document.hpp"
#include "reader/page/page.hpp"

namespace plandoc::reader {

struct PageCell {
    Cell cell;             ///< without its span in the text
    std::string text;      ///< UTF-8, a row of words a line
    std::size_t page = 0;  ///< where it begins, from 0
    bool is_full = false;  ///< its last row of words is as wide as the cell: it may go on behind a page break
};

struct PageTable {
    float top = 0;
    std::vector<float> columns;  ///< edges from left to right, one more than there are columns
    std::uint32_t rows = 0;
    std::vector<PageCell> cells;  ///< row by row; of merged cells the first

    [[nodiscard]] std::uint32_t column_count() const { return static_cast<std::uint32_t>(columns.size() - 1); }
};

/// Whether words stand apart in some rows of the page, as they do in cells: only then are its lines worth looking for.
[[nodiscard]] bool may_hold_table(const Page& page, float character);

/// The tables of a page from top to bottom; their words are no longer among the lines of the page. A frame around text is
/// not a table. `number` is the page's; `before`, the last table of the page before if there is one, may go on with a row in
/// which little is written.
[[nodiscard]] std::vector<PageTable> take_tables(Page& page, std::size_t number, float character, const PageTable* before);

}  // namespace plandoc::reader
