#pragma once
/// Quantities that are part of a name and count nothing.
///     3级能效   三级网络              which one, not how many
///     万人发明专利拥有量   千人床位数   a scale in the name of an indicator; but 超万亿元, 迈上百亿斤台阶
///     3人制球场                       a kind
/// But where the levels are named before it, 级 counts them: 省、市、县|三级, 市县|两级.

#include "record/number/passage_text.hpp"
#include "record/number/quantity.hpp"

namespace plandoc::record {

/// The quantity tells which one or is a scale in a name; see above.
[[nodiscard]] bool is_in_name(const PassageText& passage, const Quantity& quantity);

/// 百万吨|乙烯项目, 千万千瓦|风电基地: how large it is, in tons, kilowatts and the like; but 百里画廊, 万亩茶园.
[[nodiscard]] bool is_size_of_works(const PassageText& passage, const Quantity& quantity);

/// 省、市、县|三级: as many levels as are named before it.
[[nodiscard]] bool counts_levels(const PassageText& passage, const Quantity& quantity);

/// The quantity names a kind: 3人制.
[[nodiscard]] bool names_kind(const PassageText& passage, const Quantity& quantity);

}  // namespace plandoc::record
