#pragma once
/// Ranks: 前三, 前10位.

#include <optional>

#include "record/number/passage_text.hpp"
#include "record/number/quantity.hpp"

namespace plandoc::record {

/// 前 stands before the number that begins at `index`, and does not end a time: 目前|3家.
[[nodiscard]] bool follows_rank_mark(const PassageText& passage, std::uint32_t index);

/// The digits are a rank: behind 前, with a unit of ranks or none.
[[nodiscard]] bool is_rank(const PassageText& passage, text::Words digits);

/// The rank whose number, digits or Chinese numeral, is `number`; 前 stands before it.
[[nodiscard]] Quantity quantity_of_rank(const PassageText& passage, text::Words number);

}  // namespace plandoc::record
