#pragma once
/// Slogans in quotes that are made of numerals and what they sum up.
///     “五进”   “两高”              a count of what is named or known, see records.md 3
///     “三高四新”   “百千万”   “清四乱”   “三中心、一基地”   a name; but “三个中心” and “一网通办”

#include "record/number/passage_text.hpp"
#include "record/number/quantity.hpp"

namespace plandoc::record {

/// “五进” at its numeral: a numeral and one word are all that the quotes hold.
[[nodiscard]] bool sums_up(const PassageText& passage, std::uint32_t index);
/// 甲乙|两地, 甲、乙、丙|三地: at its numeral.
[[nodiscard]] bool sums_up_places(const PassageText& passage, std::uint32_t index);
/// The count 五 of “五进” at its numeral, without a unit; of 两地 with it.
[[nodiscard]] Quantity quantity_summed_up(const PassageText& passage, std::uint32_t index);

/// What the quotes hold around the first numeral in them, at `index`; empty: that is no slogan.
[[nodiscard]] text::Words match_slogan(const PassageText& passage, std::uint32_t index);

/// 甲目录、乙目录和丙目录“|三张|清单”: as many stand before the quotes that the quantity opens.
[[nodiscard]] bool sums_up_members(const PassageText& passage, const Quantity& quantity);

}  // namespace plandoc::record
