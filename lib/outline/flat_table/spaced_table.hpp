#pragma once
/// Tables whose columns are set apart by two spaces or more:
///      序号  任务指标              目标值    完成时限    牵头单位   配合单位
///
///       1    老年人能力评估人数    1.2万人   2025年底    市民政局   市卫生健康委、
///                                                                  市残联
/// A row begins with a line that has a cell in every column, or in the first and another one, or a figure where the row above
/// has one already. Lines with fewer cells fill what is empty of the row above, or go on in its cells, where empty lines part
/// the rows; but what stands alone below a name that its unit closes, 堤防长度（公里）, begins the next row. Where cells are
/// centred beside longer ones, which lines are a row's cannot be told, and the table is left alone, as is one of 约束性 and
/// 预期性 that breaks off within its rows (torn_table.hpp may put it together); so is what stands below fewer than three
/// headings, or below fewer than two that are known to head columns (of indicators or of duties): it may be a list or a roster.

#include <vector>

#include "outline/flat_line.hpp"
#include "outline/flat_table.hpp"

namespace plandoc::outline {

/// In text order; their blocks do not overlap.
[[nodiscard]] std::vector<FlatTable> find_spaced_tables(const FlatLines& lines);

}  // namespace plandoc::outline
