#pragma once
/// Numerals, Arabic and Chinese, with their scale:
///     11 -> 11    1,040,000 -> 1040000    0.65万 -> 6500    4.78万亿 -> 4780000000000
///     二十 -> 20   两千四百五 -> 2450   三万四千五百零七 -> 34507   壹佰伍拾 -> 150   二〇二二 -> 2022   一点四五 -> 1.45
/// Not meant: fractions (三分之一), 半, 几, and what a numeral counts. The caller must keep out a 千 or 百 that begins a unit
/// (千瓦).

#include <cstdint>
#include <optional>
#include <string_view>

#include "text/decimal.hpp"

namespace plandoc::text {

struct Numeral {
    std::uint32_t size = 0;        ///< characters, scale included; 0: no numeral here
    std::optional<Decimal> value;  ///< none: more than 18 digits
    bool arabic = false;           ///< begins with an Arabic digit
    bool spelled_digits = false;   ///< Chinese digits one by one, without 十百千万亿: 二〇二二, 一二三
};

/// The longest numeral that `text` (width-folded) begins with.
[[nodiscard]] Numeral match_numeral(std::u16string_view text);

/// The Arabic number alone that `text` begins with: digits, thousands separators, decimals; no scale.
[[nodiscard]] Numeral match_arabic(std::u16string_view text);

/// The power of ten that a scale word stands for (万亿 12, 千万 7, 亿 8 …) and its length in characters; {0, 0}: none.
struct Scale {
    std::uint32_t size = 0;
    int power = 0;
};
[[nodiscard]] Scale match_scale(std::u16string_view text);

/// value × 10^power; none if that has more than 18 digits.
[[nodiscard]] std::optional<Decimal> scaled(const Decimal& value, int power);

}  // namespace plandoc::text
