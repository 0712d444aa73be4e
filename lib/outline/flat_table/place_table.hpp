#pragma once
/// Tables that a PDF's text layer gives a cell a block of lines, empty lines between them, each row beginning with a place:
///     县（区）
///
///     2025 年新增光伏 2025 年公共充电
///     装机（万千瓦） 桩保有量（台）
///
///     甲区
///
///     11
///
///     1680
///
///     …
/// Headings may stand side by side in one block, a space between them. Where a row has other blocks the table ends; where fewer
/// than three rows follow each other, or the headings are not as many as the values of a row, the lines are left alone.

#include <vector>

#include "outline/flat_line.hpp"
#include "outline/flat_table.hpp"

namespace plandoc::outline {

/// In text order; their blocks do not overlap.
[[nodiscard]] std::vector<FlatTable> find_place_tables(const FlatLines& lines);

}  // namespace plandoc::outline
