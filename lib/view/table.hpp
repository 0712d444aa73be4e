#pragma once
/// Grids for people: aligned on a terminal, or in Markdown.
///     indicator      figure   line        | indicator | figure | line |
///     -------------  -------  ----        |---|---|--:|
///     发明专利拥有量    ≥11件      12        | 发明专利拥有量 | ≥11件 | 12 |

#include <cstddef>
#include <string>
#include <vector>

#include "view/grid.hpp"

namespace plandoc::view {

struct TableStyle {
    std::size_t cells = 0;  ///< width of the terminal, to which columns are cut; 0: as wide as they are
    bool color = false;
};

/// `headings`: one per column. Control characters are escaped.
void append_table(const Grid& grid, const std::vector<std::string>& headings, const TableStyle& style, std::string& out);
void append_markdown(const Grid& grid, const std::vector<std::string>& headings, std::string& out);

}  // namespace plandoc::view
