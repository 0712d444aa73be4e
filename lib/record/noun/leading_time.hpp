#pragma once
/// Times that stand before a noun and are no part of it: 到2025年底前, “十四五”期间, 未来三年, 五年内.

#include <cstdint>

#include "record/plan.hpp"

namespace plandoc::record {

/// Characters of the time that `words` begin with; 0: they begin with none.
[[nodiscard]] std::uint32_t match_leading_time(const text::CleanText& text, Words words);

/// 汛期前|完成21个, 迎峰度夏、度冬前|达到20天, 冬季|达到90%: `words` are nothing but seasons, or hours of the day.
[[nodiscard]] bool is_season(const text::CleanText& text, Words words);

}  // namespace plandoc::record
