#pragma once
/// Tables of tasks whose headings stand on one line, or one below the other, and whose cells the text layer of a PDF gives line
/// by line, in reading order:
///     序号 重点任务 工作内容 牵头单位 完成时限
///     1
///     就业服务
///     能力提升
///     每个县建成1个以上标准化服务中心，推动
///     标准统一。
///     县人力资源
///     社会保障局
///     2025年12月
///     2
///     …
/// A row is its number, what is to be done, a list of agencies for each column of roles, then a time where there is a column for
/// it. Where a short name of the task stands before what is done, that is told by its shorter lines. Where a row has no agencies
/// or no time the table ends; where fewer than three rows follow each other the lines are left alone.

#include <vector>

#include "outline/flat_line.hpp"
#include "outline/flat_table.hpp"

namespace plandoc::outline {

/// In text order; their blocks do not overlap.
[[nodiscard]] std::vector<FlatTable> find_task_line_tables(const FlatLines& lines);

}  // namespace plandoc::outline
