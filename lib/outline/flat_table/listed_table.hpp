#pragma once
/// Tables that a PDF's text layer gives a cell a line, in reading order, each row beginning with its number:
///     序号
///     地区
///     面积（万亩）
///     1
///     甲市
///     120
///     2
///     …
/// Every row has as many lines as there are headings, of which some may go on on a second line, or as many and one: then the
/// heading of the last column, what is added or grows, stands above 序号, where the file sets a heading of two lines. A page may
/// part rows and repeat the headings. In a table of tasks (重点任务, 责任单位) what is to be done may go on over lines, and a
/// list of agencies behind a 、, or with the next agency where one column has them all. Where a row has other lines, or fewer
/// than three rows follow each other, the lines are left alone.

#include <vector>

#include "outline/flat_line.hpp"
#include "outline/flat_table.hpp"

namespace plandoc::outline {

/// In text order; their blocks do not overlap.
[[nodiscard]] std::vector<FlatTable> find_listed_tables(const FlatLines& lines);

}  // namespace plandoc::outline
