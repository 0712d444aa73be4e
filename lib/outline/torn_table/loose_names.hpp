#pragma once
/// Names of indicators that stand apart from their values: 堤防及护岸长度⏎（公里）, closed by its unit.

#include <cstdint>
#include <vector>

#include "outline/torn_table/loose_pieces.hpp"
#include "outline/torn_table/torn_rows.hpp"

namespace plandoc::outline {

/// The indices of its pieces, in text order. What stands at the middle of a name of several lines may part them.
using LooseName = std::vector<std::uint32_t>;

/// The names in `range`, in text order.
[[nodiscard]] std::vector<LooseName> find_loose_names(const std::vector<Piece>& pieces, PieceRange range);

/// Likewise where no unit closes them, since each value has its own: every group of lines, or what 率 or 比例 closes of it.
[[nodiscard]] std::vector<LooseName> find_unitless_names(const std::vector<Piece>& pieces, PieceRange range);

/// Gives `row` the lines of the name, and notes where they stand.
void take_name(const std::vector<Piece>& pieces, const LooseName& name, TornRow& row);

}  // namespace plandoc::outline
