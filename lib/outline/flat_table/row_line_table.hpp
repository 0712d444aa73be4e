#pragma once
/// Tables that a PDF's text layer gives a row a line, single spaces between its cells:
///     市州 2025年新增光伏（万千瓦） 2025年储能（万千瓦） 责任单位      类别 指标 单位 2020年 2025年
///     甲市 400 26 甲市人民政府                                  规模 产值 亿元 90 600
///     乙市 78 9 乙市人民政府                                    规模 企业数量 家 35 100
///     …                                                      …
/// The first heading is a place, or one that is known to head the columns of indicators or of tasks, as is another one; a
/// number may stand before it. A heading may go on on the next line. Where the place stands alone on its line the others may be
/// torn into several lines each, of which the last ends with its unit in brackets; then each cell may have a line of its own,
/// too. Every row has as many cells as there are headings, and values where the first row has them, unless the next number
/// tells that it is one; without values rows are told by numbers that count up (then no heading need be known of four), or by
/// a time in each. Empty lines and page numbers may part rows, and the next page may repeat the headings. A numbered row may
/// go on over lines, in one of its cells or from one to the next. Where a row has other cells the table ends. Where fewer than
/// three rows follow each other, or than two below headings of which four are known, the lines are left alone.

#include <vector>

#include "outline/flat_line.hpp"
#include "outline/flat_table.hpp"

namespace plandoc::outline {

/// In text order; their blocks do not overlap.
[[nodiscard]] std::vector<FlatTable> find_row_line_tables(const FlatLines& lines);

}  // namespace plandoc::outline
