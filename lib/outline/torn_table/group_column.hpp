#pragma once
/// The column of a torn table that tells the groups of its rows, before the names or between them.
///     应对⏎气候 能耗降低（%）⏎变化      质量提升⏎森林经营面积（万亩）      一、环境治理

#include <cstdint>
#include <vector>

#include "outline/torn_table/torn_pieces.hpp"

namespace plandoc::outline {

/// Of a line that holds a word of the column and a name, two pieces are made.
void part_groups_from_names(const text::Source& source, std::vector<Piece>& pieces);

/// The piece is a line so much shorter than the name behind it, or behind others of its width, that no name was wrapped there; or
/// it has a label, as no name has.
[[nodiscard]] bool names_group(const std::vector<Piece>& pieces, std::uint32_t index);

}  // namespace plandoc::outline
