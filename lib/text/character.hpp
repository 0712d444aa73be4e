#pragma once
/// Characters: how plandoc sees one UTF-16 unit of cleaned text.
/// Full-width forms and the many dashes are folded to one sign each for recognition:
///     （ ( -> (      ： : -> :      ％ % -> %      － — – -> -      ０ -> 0      ～ 〜 -> ~
/// 。 and 、 have no half-width twin in use and stay; « » stand for 《 》. Characters beyond U+FFFF stand as U+FFFF.
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

[[nodiscard]] constexpr char16_t fold(char16_t c) {
    if (c >= 0xFF01 && c <= 0xFF5E) return static_cast<char16_t>(c - 0xFEE0);  // these and 、 。 《 first: they are most of all
    if (c > 0x3000 && c < 0x301C) return c;
    if (c < 0x2010) return c == 0xA0 ? u' ' : c == 0xAB ? u'《' : c == 0xBB ? u'》' : c;
    if (c <= 0x2015) return u'-';
    if (c == 0x2212) return u'-';
    if (c == 0x3000) return u' ';
    // Full-width signs of GBK row A3 that a PDF's font took for Yi syllables: ꎬ is ，, ꎮ is 。
    if (c >= 0xA3A1 && c <= 0xA3FE) return c == 0xA3AE ? u'。' : static_cast<char16_t>(c - 0xA380);
    if (c == 0x301C) return u'~';
    if (c == 0xFE30) return u':';
    return c;
}

namespace detail {

constexpr std::array<std::uint8_t, 65536> make_classes() {
    std::array<std::uint8_t, 65536> table{};
    for (unsigned c = '0'; c <= '9'; ++c) table[c] = digit;
    for (unsigned c = 'A'; c <= 'Z'; ++c) table[c] = latin;
    for (unsigned c = 'a'; c <= 'z'; ++c) table[c] = latin;
    for (unsigned c = 0xC0; c <= 0x24F; ++c) table[c] = latin;
    for (unsigned c = 0x3400; c <= 0x9FFF; ++c) table[c] = han;
    for (unsigned c = 0xF900; c <= 0xFAFF; ++c) table[c] = han;
    table[0x3007] = han;
    for (const char16_t c : {u'\t', u'\n', u'\v', u'\f', u'\r', u' ', u'\x85', u'\xA0', u'\xAD', u'\u1680', u'\u2028', u'\u2029',
                             u'\u202F', u'\u205F', u'\u2060', u'\u3000', u'\uFEFF'})
        table[c] = space;
    for (unsigned c = 0x2000; c <= 0x200F; ++c) table[c] = space;
    for (const char16_t c :
         {u'!', u'"', u'\'', u'(', u')', u',', u'-',      u'.',      u'/',      u':',      u';',      u'<',      u'>',     u'?',
          u'[', u']', u'{',  u'}', u'~', u'%', u'\u00B7', u'\u2018', u'\u2019', u'\u201C', u'\u201D', u'\u2026', u'\u2022'})
        table[c] = mark;
    for (unsigned c = 0x3001; c <= 0x3003; ++c) table[c] = mark;
    for (unsigned c = 0x3008; c <= 0x3011; ++c) table[c] = mark;
    for (unsigned c = 0x3014; c <= 0x301B; ++c) table[c] = mark;
    for (const char16_t c : {u'。', u'!', u'?'}) table[c] |= sentence_end;
    for (const char16_t c : {u'(', u'[', u'{', u'<', u'\u2018', u'\u201C', u'《', u'〈', u'「', u'『', u'【', u'〔', u'〖'})
        table[c] |= opening;
    for (const char16_t c : u"一二三四五六七八九十百千万亿零〇两壹贰叁肆伍陆柒捌玖拾佰仟廿卅半")
        if (c) table[c] |= numeral;
    return table;
}

}  // namespace detail

inline constexpr std::array<std::uint8_t, 65536> character_classes = detail::make_classes();

[[nodiscard]] constexpr bool is_one_of(char16_t c, std::u16string_view set) { return set.find(c) != set.npos; }

[[nodiscard]] constexpr bool is(char16_t c, unsigned classes) { return (character_classes[c] & classes) != 0; }

/// White space between two such characters says something: it is kept, as one space.
[[nodiscard]] constexpr bool keeps_space(char16_t before, char16_t after) {
    return !is(before, han | mark) && !is(after, han | mark);
}

}  // namespace plandoc::text
