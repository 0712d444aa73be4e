#pragma once
/// Tables that a PDF's text layer gives a cell a line, in reading order, none of them torn:
///     类别        工作任务
///     指标        责任单位
///     单位        完成时限
///     2020年     编制规划
///     2025年     市发展改革委
///     产业规模    2024年底
///     综合产值    开展技术攻关
///     亿元        市科技局、市工信局
///     90          2025年底
///     600         …
/// Every heading is known. A row has a line for each: a value below a year, a unit below 单位, agencies below 责任单位, a time below
/// 完成时限. Two columns of values at least tell where rows begin, or two of agencies, or agencies and a time. A group may be
/// written in its first row only, if it is too short to be the first line of a name. Where a line is anything else the table
/// ends; where fewer than three rows follow each other the lines are left alone.

#include <vector>

#include "outline/flat_line.hpp"
#include "outline/flat_table.hpp"

namespace plandoc::outline {

/// In text order; their blocks do not overlap.
[[nodiscard]] std::vector<FlatTable> find_grid_tables(const FlatLines& lines);

}  // namespace plandoc::outline
