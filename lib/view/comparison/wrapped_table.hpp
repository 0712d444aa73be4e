#pragma once
/// A grid whose cells are broken into lines, so that nothing is cut:
///     indicator             桓台县                  continuation lines are set in
///     --------------------  ----------------------
///     万人高价值发明专利拥   ≥10件 · 2025; 7件 ·
///       有量                  2024

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "view/grid.hpp"
#include "view/table.hpp"

namespace plandoc::view {

/// As append_table, but no cell is cut. Only a table of too many columns is wider than `style.cells`.
void append_wrapped_table(const Grid& grid, const std::vector<std::string>& headings, const TableStyle& style, std::string& out);

}  // namespace plandoc::view
