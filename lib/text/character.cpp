#include "text/character.hpp"

namespace plandoc::text {

namespace {

constexpr std::array<std::uint8_t, 65536> make_classes() {
    std::array<std::uint8_t, 65536> table{};
    for (unsigned c = '0'; c <= '9'; ++c) table[c] = digit;
    for (unsigned c = 'A'; c <= 'Z'; ++c) table[c] = latin;
    for (unsigned c = 'a'; c <= 'z'; ++c) table[c] = latin;
    for (unsigned c = 0xC0; c <= 0x24F; ++c) table[c] = latin;
    for (unsigned c = 0x3400; c <= 0x9FFF; ++c) table[c] = han;
    for (unsigned c = 0xF900; c <= 0xFAFF; ++c) table[c] = han;
    table[0x3007] = han;
    for (const char16_t c : {u'\t',     u'\n',     u'\v',     u'\f',     u'\r',     u' ',      u'\x85',
                             u'\xA0',   u'\xAD',   u'\u1680', u'\u2028', u'\u2029', u'\u202F', u'\u205F',
                             u'\u2060', u'\u3000', u'\uFEFF', u'\u115F', u'\u1160', u'\u3164', u'\uFFA0'})  // Hangul fillers last
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

}  // namespace

constinit const std::array<std::uint8_t, 65536> character_classes = make_classes();

}  // namespace plandoc::text
