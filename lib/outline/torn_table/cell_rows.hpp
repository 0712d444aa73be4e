#pragma once
/// Rows of a torn table but for their names, where a band has all of their values, 约束性 too, and they are told apart by the
/// columns they must stand in.

#include <vector>

#include "outline/torn_table/loose_band.hpp"

namespace plandoc::outline {

/// One for each name of `band`, in order; none where it is not certain which value is whose.
[[nodiscard]] std::vector<NamelessRow> find_cell_rows(const std::vector<Piece>& pieces, const LooseBand& band,
                                                      std::size_t columns);

}  // namespace plandoc::outline
