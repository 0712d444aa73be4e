#pragma once
/// A row whose name a text layer prints behind all rows, since its cell is as high as the rows below it:
///     清洁能源装机                  万千瓦 2855 4450
///                     其中：水电    万千瓦 1710 1800
///                           风电    万千瓦 669 1200
/// The unit and the values then stand where the row belongs, and the name behind the last row.

#include <vector>

#include "outline/torn_table/torn_rows.hpp"

namespace plandoc::outline {

/// Adds that row to `rows`, which are in order and stay so, where there is one such row and one such name.
void add_row_named_behind(const std::vector<Piece>& pieces, const RowShape& shape, std::vector<TornRow>& rows);

}  // namespace plandoc::outline
