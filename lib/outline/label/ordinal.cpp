#include "outline/label/ordinal.hpp"

#include "text/character.hpp"

namespace plandoc::outline {

namespace {

constexpr std::u16string_view digits = u"〇一二三四五六七八九";
constexpr std::uint32_t no_digit = 10;

std::uint32_t digit_of(char16_t c) {
    if (!text::is(c, text::numeral)) return no_digit;
    const std::size_t at = digits.find(c);
    return at == std::u16string_view::npos ? no_digit : static_cast<std::uint32_t>(at);
}

}  // namespace

Ordinal match_chinese_ordinal(std::u16string_view characters) {
    std::uint32_t value = 0, pending = no_digit, size = 0;
    for (; size < characters.size() && size < 6; ++size) {
        const char16_t c = characters[size];
        if (c == u'百' || c == u'十') {
            const std::uint32_t unit = c == u'百' ? 100 : 10;
            if (value % 100 != 0 || (unit == 100 && value != 0)) return {};
            if (pending == no_digit && (unit == 100 || value != 0)) return {};
            value += (pending == no_digit ? 1 : pending) * unit;
            pending = no_digit;
        } else if (c == u'零') {
            if (pending != no_digit) return {};
        } else if (const std::uint32_t digit = digit_of(c); digit != no_digit && digit != 0) {
            if (pending != no_digit) return {};
            pending = digit;
        } else {
            break;
        }
    }
    if (pending != no_digit) value += pending;
    return {value, value == 0 ? 0 : size};
}

Ordinal match_arabic_ordinal(std::u16string_view characters) {
    std::uint32_t value = 0, size = 0;
    while (size < characters.size() && text::is(characters[size], text::digit)) {
        if (size == 3) return {};
        value = value * 10 + (characters[size] - u'0');
        ++size;
    }
    if (size == 0 || characters[0] == u'0') return {};
    return {value, size};
}

std::u16string chinese_ordinal(std::uint32_t ordinal) {
    std::u16string out;
    if (ordinal >= 100) {
        out += digits[ordinal / 100 % 10];
        out += u'百';
        if (ordinal % 100 != 0 && ordinal % 100 < 10) out += u'零';
    }
    if (const std::uint32_t tens = ordinal % 100 / 10) {
        if (tens > 1 || ordinal >= 100) out += digits[tens];
        out += u'十';
    }
    if (ordinal % 10 != 0) out += digits[ordinal % 10];
    return out;
}

char16_t circled_ordinal(std::uint32_t ordinal) {
    if (ordinal <= 20) return static_cast<char16_t>(0x245F + ordinal);
    if (ordinal <= 35) return static_cast<char16_t>(0x3251 + ordinal - 21);
    return static_cast<char16_t>(0x32B1 + ordinal - 36);
}

}  // namespace plandoc::outline
