#pragma once
/// Tables that a PDF's text layer gives a cell a line, in reading order, each row beginning with the name of what is measured:
///     能源种类
///     2020 年
///     2025 年
///     光伏
///     1517
///     2750
///     风电
///     …
/// The first heading names, the others head columns of values, the first of them with a year; 单位 may stand between. Where a row
/// has other lines the table ends, and where fewer than three rows follow each other the lines are left alone.

#include <vector>

#include "outline/flat_line.hpp"
#include "outline/flat_table.hpp"

namespace plandoc::outline {

/// In text order; their blocks do not overlap.
[[nodiscard]] std::vector<FlatTable> find_named_tables(const FlatLines& lines);

}  // namespace plandoc::outline
