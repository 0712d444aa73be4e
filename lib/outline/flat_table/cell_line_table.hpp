#pragma once
/// Tables with a line for each cell behind a tab, and an empty line between two rows:
///     →指标
///     →牵头单位
///     (empty line)
///     →甲类企业
///     →市教育局、
///     市财政局          a cell may go on over lines without a tab

#include <optional>

#include "outline/flat_line.hpp"
#include "outline/flat_table.hpp"

namespace plandoc::outline {

/// The line is one tab and then a cell, perhaps an empty one.
[[nodiscard]] bool is_cell_line(const FlatLines& lines, std::uint32_t index);

/// The table whose first heading stands on this line; nullopt where the lines of cells from there on are no headings or no row
/// follows.
[[nodiscard]] std::optional<FlatTable> cell_line_table_at(const FlatLines& lines, std::uint32_t index);

}  // namespace plandoc::outline
