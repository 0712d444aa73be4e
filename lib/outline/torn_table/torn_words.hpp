#pragma once
/// What else the words of a torn table's pieces tell by themselves; cell_kind.hpp says what a whole cell is.
///     率 and （公里） behind a name close it; 15. or (3) before it number it

#include <string_view>

#include "outline/cell_kind.hpp"

namespace plandoc::outline {

/// The value is written as targets are, and as what is known seldom is: ≥24.5, 93 左右, [12], 完成国家下达目标.
[[nodiscard]] bool reads_as_target(PieceKind kind, std::u16string_view words);

/// `words` end as the name of a measure does: in a bracket, in 指数 or 浓度.
[[nodiscard]] bool ends_as_name(std::u16string_view words);

/// The number of a row that stands before its name, 15.甲 or (3)乙; 0: none does.
[[nodiscard]] int number_before_name(std::u16string_view words);
[[nodiscard]] inline bool begins_with_number(std::u16string_view words) { return number_before_name(words) != 0; }

/// `words` begin a value that is told in words, in a table with one column of values: 每个县至少1所, 明显增长.
[[nodiscard]] bool begins_told_value(std::u16string_view words);

/// `words` end a value that is told in words: 达到本市要求.
[[nodiscard]] bool ends_told(std::u16string_view words);

}  // namespace plandoc::outline
