#pragma once
/// The names of the groups of a torn table's rows, which stand in a column before the names of the rows, or between these.
///     应对⏎气候 能耗降低（%）⏎变化      质量提升⏎森林经营面积（万亩）      一、环境治理

#include <cstdint>
#include <string_view>
#include <vector>

#include "outline/torn_table/torn_pieces.hpp"

namespace plandoc::outline {

/// Parts each piece that holds a word of that column and a name into two.
void part_groups_from_names(const text::Source& source, std::vector<Piece>& pieces);

/// 清洁利用: as short as the name of a group.
[[nodiscard]] bool may_name_group(std::u16string_view words);

/// The piece names a group: it has a label, as no row's name has, or it and the lines of its width below it are so much
/// shorter than the name behind them that no name was wrapped there.
[[nodiscard]] bool names_group(const std::vector<Piece>& pieces, std::uint32_t index);

}  // namespace plandoc::outline
