#pragma once
/// Tables of values below a caption that a PDF's text layer gives a cell a block of lines, empty lines between them:
///     表1 2025年任务分解表
///     序号
///
///     乡镇（街
///     道）
///
///     蓄水池（座） 林带（亩）
///
///     1
///
///     甲镇
///
///     5
///
///     60
///
///     …
/// A row is a name (of a place or of an indicator) and its values; its number may stand before it, its unit behind it where units
/// have a column (指标 单位 2024年), who sees to it or a remark behind its values. The heading of the names may stand anywhere
/// among the headings or behind the rows. The others may stand side by side in a block, have their second lines in blocks behind
/// the first lines of all, or reach over years; the next page may repeat them. Cells that belong to no row are kept, each in a
/// row of its own. Where fewer than three rows are whole, or the headings are not as many as the values of a row, the lines are
/// left alone.

#include <vector>

#include "outline/flat_line.hpp"
#include "outline/flat_table.hpp"

namespace plandoc::outline {

/// In text order; their blocks do not overlap.
[[nodiscard]] std::vector<FlatTable> find_captioned_tables(const FlatLines& lines);

}  // namespace plandoc::outline
