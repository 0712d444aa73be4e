#pragma once
/// The numbers of labels, read and written: 一, 二十一, 一百零三, 12.

#include <cstdint>
#include <string>
#include <string_view>

namespace plandoc::outline {

struct Ordinal {
    std::uint32_t value = 0;
    std::uint32_t size = 0;  ///< characters; 0: no number
};

/// The ordinal that `characters` begin with, 一 to 一百九十九; none where digits follow each other as in 一二.
[[nodiscard]] Ordinal match_chinese_ordinal(std::u16string_view characters);

/// Likewise a number of at most three digits without a leading zero: 2025 is a year, 007 a code.
[[nodiscard]] Ordinal match_arabic_ordinal(std::u16string_view characters);

/// 21 -> 二十一, up to 九百九十九
[[nodiscard]] std::u16string chinese_ordinal(std::uint32_t ordinal);

/// 1 -> ①, up to ㊿
[[nodiscard]] char16_t circled_ordinal(std::uint32_t ordinal);

}  // namespace plandoc::outline
