#pragma once
/// The numbers of a torn table's rows, which are no values.
///     3⏎地表水优良比例（%） 4⏎…      count up, each before a name
///     3 4⏎甲（%）⏎乙（个）           or one above the other, the last before a name
///     城镇供水⏎6⏎91⏎保障率（%）     or at the middle of one
///     17 behind all names            where the run lacks it and it stands nowhere else

#include <vector>

#include "outline/torn_table/torn_pieces.hpp"

namespace plandoc::outline {

/// Makes pieces of the kind `ordinal` of them: of the longest run of numbers that counts up, if it is long enough.
void mark_row_numbers(std::vector<Piece>& pieces);

}  // namespace plandoc::outline
