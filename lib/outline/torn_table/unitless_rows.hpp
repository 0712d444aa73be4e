#pragma once
/// Rows of a torn table whose values have their own units, so that no unit closes the names:
///     15% 40%左右 预期性   70座 80座 预期性        and elsewhere 农村供水⏎普及率   泵站数量

#include <vector>

#include "outline/torn_table/loose_pieces.hpp"
#include "outline/torn_table/torn_rows.hpp"

namespace plandoc::outline {

/// No row of the table has a unit behind its name.
[[nodiscard]] bool names_are_unitless(const std::vector<Piece>& pieces, const std::vector<TornRow>& rows);

/// The rows that the loose pieces in `range` make up, in text order: as many names as whole rows of `columns` values, the last
/// of each told in words or in its own unit. None where any name or value is left over.
[[nodiscard]] std::vector<TornRow> find_unitless_rows(const LoosePieces& loose, PieceRange range, std::size_t columns);

}  // namespace plandoc::outline
