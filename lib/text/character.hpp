#pragma once
/// Characters: how plandoc sees one UTF-16 unit of cleaned text.
/// Full-width forms and the many dashes are folded to one sign each for recognition:
///     （ ( -> (      ： : -> :      ％ % -> %      － — – -> -      ０ -> 0      ～ 〜 -> ~
/// 。 and 、 have no half-width twin in use and stay; « » stand for 《 》, and the micro sign U+00B5 for μ. Characters beyond U+FFFF
/// stand as U+FFFF.
/// U+A3A1 to U+A3FE are GB 2312 codes of full-width signs that the fonts of some PDF files leave untranslated: ꎬ is ，.

#include <array>
#include <cstdint>
#include <string_view>

namespace plandoc::text {

enum CharacterClass : std::uint8_t {
    digit = 1,          ///< 0-9
    latin = 2,          ///< A-Z a-z
    han = 4,            ///< CJK ideographs and 〇
    space = 8,          ///< white space, U+3000 and zero-width characters included
    mark = 16,          ///< brackets, quotes, punctuation
    numeral = 32,       ///< a character that may begin or continue a Chinese numeral: 一 两 十 百 万 亿 壹 半 …
    sentence_end = 64,  ///< 。 ! ?
    opening = 128,      ///< an opening bracket or quote
};

/// What U+FE50 to U+FE6B, the small forms of signs, are small forms of: ﹒ is . as in 1﹒
inline constexpr std::u16string_view small_signs = u",、.\uFE53;:?!-(){}\uFE5D\uFE5E#&*+-<>=\uFE67\\$%@";

/// The sign that `c` is folded to; any other character as it is.
[[nodiscard]] constexpr char16_t fold(char16_t c) {
    if (c >= 0xFF01 && c <= 0xFF5E) return static_cast<char16_t>(c - 0xFEE0);  // first, as 、 。 《 below: most signs are these
    if (c > 0x3000 && c < 0x301C) return c;
    if (c < 0x2010) return c == 0xA0 ? u' ' : c == 0xAB ? u'《' : c == 0xB5 ? u'μ' : c == 0xBB ? u'》' : c;
    if (c <= 0x2015) return u'-';
    if (c == 0x2212) return u'-';
    if (c == 0x3000) return u' ';
    // Full-width signs of GBK row A3 that a PDF's font took for Yi syllables: ꎬ is ，, ꎮ is 。
    if (c >= 0xA3A1 && c <= 0xA3FE) return c == 0xA3AE ? u'。' : static_cast<char16_t>(c - 0xA380);
    if (c == 0x301C) return u'~';
    if (c == 0xFE30) return u':';
    if (c >= 0xFE50 && c <= 0xFE6B) return small_signs[c - 0xFE50U];
    return c;
}

/// A character of private use: what it shows only the font says that the document was set in.
[[nodiscard]] constexpr bool is_private_use(char16_t c) { return c >= 0xE000 && c <= 0xF8FF; }

/// ① to ⑳
[[nodiscard]] constexpr bool is_circled_number(char16_t c) { return c >= 0x2460 && c <= 0x2473; }

/// The classes of each character. Made when the library is compiled, in a file of its own: it is large.
extern const std::array<std::uint8_t, 65536> character_classes;

/// A few characters, written down in the code: all but asking for one is done when the library is compiled. A filter of bits
/// rules out most others without a search.
class CharacterSet {
public:
    consteval CharacterSet(const char16_t* characters) : CharacterSet(std::u16string_view(characters)) {}
    consteval CharacterSet(std::u16string_view characters) : characters_(characters) {
        for (const char16_t c : characters_) bits_ |= bit_of(c);
    }
    [[nodiscard]] constexpr bool contains(char16_t c) const {
        return (bits_ & bit_of(c)) != 0 && characters_.find(c) != characters_.npos;
    }

private:
    static constexpr std::uint64_t bit_of(char16_t c) { return std::uint64_t{1} << c % 64; }

    std::u16string_view characters_;
    std::uint64_t bits_ = 0;
};

[[nodiscard]] constexpr bool is_one_of(char16_t c, const CharacterSet& set) { return set.contains(c); }

[[nodiscard]] inline bool is(char16_t c, unsigned classes) { return (character_classes[c] & classes) != 0; }

/// Every one of `characters` is of one of these classes; of none, that holds too.
[[nodiscard]] inline bool all_are(std::u16string_view characters, unsigned classes) {
    for (const char16_t c : characters)
        if (!is(c, classes)) return false;
    return true;
}
/// Likewise, or is one of `also`.
[[nodiscard]] inline bool all_are(std::u16string_view characters, unsigned classes, const CharacterSet& also) {
    for (const char16_t c : characters)
        if (!is(c, classes) && !also.contains(c)) return false;
    return true;
}
/// One of `characters` at least is of one of these classes.
[[nodiscard]] inline bool holds(std::u16string_view characters, unsigned classes) {
    for (const char16_t c : characters)
        if (is(c, classes)) return true;
    return false;
}

/// White space between these two characters means something and is kept, as one space: neither is CJK or a mark.
[[nodiscard]] inline bool keeps_space(char16_t before, char16_t after) {
    return !is(before, han | mark) && !is(after, han | mark);
}

}  // namespace plandoc::text
