#pragma once
/// Tables of tasks that a PDF's text layer gives a cell a block of lines, in reading order:
///     序号
///
///     工作任务
///
///     牵头单位
///
///     完成时限
///
///     1
///
///     建成生产线3条，推进
///     二期项目建设。
///
///     县经信局
///
///     2025年底前
///
///     …
/// A row is what is to be done, then a list of agencies for each column of roles, then a time where there is a column for it; its
/// number may stand before it. Other cells (of columns whose cells are merged, or torn rows) are kept, each in a row of its own.
/// Where fewer than three rows are whole the lines are left alone.

#include <vector>

#include "outline/flat_line.hpp"
#include "outline/flat_table.hpp"

namespace plandoc::outline {

/// In text order; their blocks do not overlap.
[[nodiscard]] std::vector<FlatTable> find_task_block_tables(const FlatLines& lines);

}  // namespace plandoc::outline
