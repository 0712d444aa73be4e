#pragma once
/// Rows of a torn table whose cells stand apart: names here, values there, 约束性 elsewhere.
///     甲（%） 乙（个） | 1.2 5 | 3.4 6 | 约束性 预期性      between two rows that are sure
/// They belong together where there are as many of each, and where only one way to set them in columns keeps side by side
/// what stands so, and one below the other what stands so.

#include <cstdint>
#include <vector>

#include "outline/torn_table/torn_rows.hpp"

namespace plandoc::outline {

/// Adds to `rows`, which are in text order and stay so, those that can be put together of the pieces between two of them,
/// then of all pieces that are left.
void add_loose_rows(const std::vector<Piece>& pieces, const RowShape& shape, std::vector<TornRow>& rows);

}  // namespace plandoc::outline
