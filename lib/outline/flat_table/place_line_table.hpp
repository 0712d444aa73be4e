#pragma once
/// Tables that a PDF's text layer gives a row a line, single spaces between its cells, each row beginning with a place:
///     市州 2025年新增光伏（万千瓦） 2025年储能（万千瓦） 责任单位
///     甲市 400 26 甲市人民政府
///     乙市 78 9 乙市人民政府
///     …
/// A number may stand before the place. The headings may be torn into several lines each, where the place stands alone on the
/// first and each of the others ends with its unit in brackets; then each cell may have a line of its own, too. Every row has as
/// many cells as there are headings, and values where the first row has them. Empty lines and page numbers may part rows, and the
/// next page may repeat the headings. Where a row has other cells the table ends; where fewer than three rows follow each other,
/// or none has values, the lines are left alone.

#include <vector>

#include "outline/flat_line.hpp"
#include "outline/flat_table.hpp"

namespace plandoc::outline {

/// In text order; their blocks do not overlap.
[[nodiscard]] std::vector<FlatTable> find_place_line_tables(const FlatLines& lines);

}  // namespace plandoc::outline
