#pragma once
/// Rows of a torn table whose cells stand apart: names here, values there, 约束性 elsewhere.
///     甲（%） 乙（个） | 1.2 5 | 3.4 6 | 约束性 预期性      between two rows that are sure
/// Where there are as many of each, and one way alone to set them in columns keeps what stands side by side or one below the
/// other, they belong together.

#include <cstdint>
#include <vector>

#include "outline/torn_table/torn_rows.hpp"

namespace plandoc::outline {

/// Adds to `rows`, which are in text order, those that can be put together of the pieces between them, else of all that is left.
void add_loose_rows(const std::vector<Piece>& pieces, const RowShape& shape, std::vector<TornRow>& rows);

}  // namespace plandoc::outline
