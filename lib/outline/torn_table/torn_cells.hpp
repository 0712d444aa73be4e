#pragma once
/// The pieces of a torn table's lines, each told from those beside it.
///     五年累⏎计   2025年⏎目标值   指标属⏎性        one heading
///     万吨⏎标准煤                                   one unit
///     完成国家⏎下达目标                             one value in words, of which the second line is no heading
///     3⏎地表水优良比例（%）… 4⏎…                    3 and 4 number the rows: they are no values
/// A page's number is none of them.

#include <vector>

#include "outline/torn_table/torn_pieces.hpp"
#include "outline/torn_table/torn_region.hpp"
#include "reader/document.hpp"

namespace plandoc::outline {

[[nodiscard]] std::vector<Piece> read_torn_cells(const text::Source& source, const std::vector<reader::Block>& blocks,
                                                 TornRegion region);

}  // namespace plandoc::outline
