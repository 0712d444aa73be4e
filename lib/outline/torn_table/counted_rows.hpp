#pragma once
/// Rows of a torn table with a column of units, whose names stand apart from the rest:
///     亿元 6100 10000 预期性   亿吨 2.9 3.4 预期性        and elsewhere, each behind the number of its row,
///     8⏎林业总产值   9⏎森林植被碳储⏎量

#include <vector>

#include "outline/torn_table/loose_pieces.hpp"
#include "outline/torn_table/torn_rows.hpp"

namespace plandoc::outline {

/// The rows that the loose pieces make up, in text order: as many numbered names as whole rows without one. None where one of
/// them is left over, or a number does not fit in between those of the rows around it.
[[nodiscard]] std::vector<TornRow> find_counted_rows(const LoosePieces& loose, const RowShape& shape);

}  // namespace plandoc::outline
