#pragma once
/// Rows of a torn table but for their names, where a band holds as many names as rows and all of their values and 约束性. Which
/// value is whose is told by the columns that they must stand in (cell_order.hpp).

#include <vector>

#include "outline/torn_table/loose_band.hpp"

namespace plandoc::outline {

/// A row for each name of `band`, in the order of the names; none where it is not certain which value is whose.
[[nodiscard]] std::vector<NamelessRow> find_cell_rows(const std::vector<Piece>& pieces, const LooseBand& band,
                                                      std::size_t columns);

}  // namespace plandoc::outline
