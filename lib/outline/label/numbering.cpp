#include "outline/label/numbering.hpp"

#include <optional>

#include "lexicon/bounds.hpp"
#include "lexicon/number_sign.hpp"
#include "lexicon/units.hpp"
#include "outline/label/ordinal.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using text::is;

bool is_dash(char16_t c) { return c == u'-' || c == u'\u2500' || c == u'\u2501'; }

char16_t at(std::u16string_view characters, std::size_t index) { return index < characters.size() ? characters[index] : u'\0'; }

Label make(Scheme scheme, std::uint32_t ordinal, std::uint32_t size, Trust trust = Trust::sure) {
    Label label;
    label.scheme = scheme;
    label.ordinal = ordinal;
    label.size = size;
    label.trust = trust;
    return label;
}

/// 第一编 第二章 第三节 第四条, also 第1章, and 第一篇 for 第一编.
Label match_division(std::u16string_view characters) {
    Ordinal ordinal = match_chinese_ordinal(characters.substr(1));
    if (ordinal.size == 0) ordinal = match_arabic_ordinal(characters.substr(1));
    if (ordinal.size == 0) return {};
    const std::uint32_t size = ordinal.size + 2;
    switch (at(characters, size - 1)) {
        case u'编':
        case u'篇': return make(Scheme::book, ordinal.value, size, Trust::with_gap);
        case u'章': return make(Scheme::chapter, ordinal.value, size, Trust::with_gap);
        case u'节': return make(Scheme::division, ordinal.value, size, Trust::with_gap);
        case u'条': return make(Scheme::article, ordinal.value, size, Trust::with_gap);
        default: return {};
    }
}

/// 一、 — but 一、二、三产业 and 三、四级医院 count through a list.
Label match_cn(std::u16string_view characters) {
    const Ordinal ordinal = match_chinese_ordinal(characters);
    if (ordinal.size == 0) return {};
    const char16_t mark = at(characters, ordinal.size);
    if (mark != u'、' && mark != u'.') return {};
    const std::uint32_t size = ordinal.size + 1;
    const Ordinal next = match_chinese_ordinal(characters.substr(size));
    const bool counts_on = next.value == ordinal.value + 1 &&
                           lexicon::begins_with_sign(characters.substr(size + next.size), lexicon::NumberSign::counted);
    return make(Scheme::cn, ordinal.value, size, counts_on ? Trust::in_sequence : Trust::sure);
}

/// （一） (1), with a 、 or . behind it where one stands there. Text layers of scanned pages write （一〉, 〈一） and (-) too.
Label match_bracketed(std::u16string_view characters) {
    Scheme scheme = Scheme::cn_paren;
    Ordinal ordinal = match_chinese_ordinal(characters.substr(1));
    if (ordinal.size == 0 && is_dash(at(characters, 1))) ordinal = {1, 1};
    if (ordinal.size == 0 && characters[0] == u'(') {
        scheme = Scheme::arabic_paren;
        ordinal = match_arabic_ordinal(characters.substr(1));
    }
    const char16_t closing = at(characters, ordinal.size + 1);
    const bool is_closed = closing == u')' || (closing == u'〉' && scheme == Scheme::cn_paren);
    if (ordinal.size == 0 || !is_closed) return {};
    std::uint32_t size = ordinal.size + 2;
    if (at(characters, size) == u'、' || at(characters, size) == u'.') ++size;
    return make(scheme, ordinal.value, size);
}

/// What stands behind a number and makes it a quantity: 1.5亿, 1.5%, 1.5倍; but 3.2二氧化碳排放.
bool is_measure(char16_t c) { return text::is_one_of(c, u"十百千万亿兆〇%‰倍-~"); }

/// Numbers with points between them: 1.1.2.
struct Decimal {
    std::uint32_t depth = 1, parent = 0;  ///< parent: the last number but one
    Ordinal last;
    std::uint32_t end = 0;  ///< characters
};

/// `size` characters are the first number and its point.
Decimal read_decimal(std::u16string_view characters, const Ordinal& first, std::uint32_t size) {
    constexpr std::uint32_t deepest = 5;
    Decimal decimal{1, 0, first, size};
    while (decimal.depth < deepest) {
        const Ordinal next = match_arabic_ordinal(characters.substr(decimal.end));
        if (next.size == 0) break;
        decimal.parent = decimal.last.value;
        decimal.last = next;
        ++decimal.depth;
        decimal.end += next.size;
        if (at(characters, decimal.end) != u'.' || !is(at(characters, decimal.end + 1), text::digit)) break;
        ++decimal.end;
    }
    return decimal;
}

/// What stands behind a decimal makes a figure of it: 1.5亿, 90.1 95; be it that a line end parts it from what it bounds:
/// 超过⏎1.5 的机房, 降到⏎1.3 以下.
bool makes_figure(std::u16string_view rest) {
    if (rest.empty()) return false;
    const char16_t behind = rest.front();
    return behind == u'的' || lexicon::match_bound_after(rest) || is_measure(behind) ||
           !is(behind, text::han | text::latin | text::opening);
}

/// 1.1 1.1.2, `size` characters of which are the first number and its point. What goes on as a figure is none: 1.985.
Label match_decimal(std::u16string_view characters, const Ordinal& first, std::uint32_t size) {
    const Decimal decimal = read_decimal(characters, first, size);
    if (decimal.depth == 1) {  // 1.2025年, 1.2022-2023年 and 1.100个 number an item that begins with a figure
        std::uint32_t digits_end = size;
        const auto pass_digits = [&] {
            while (is(at(characters, digits_end), text::digit)) ++digits_end;
        };
        pass_digits();
        if (is_dash(at(characters, digits_end)) && is(at(characters, digits_end + 1), text::digit)) {
            ++digits_end;
            pass_digits();
        }
        const std::optional<lexicon::Unit> unit = lexicon::match_unit(characters.substr(digits_end));
        const bool is_figure = unit && unit->kind == lexicon::UnitKind::amount;  // 1.7013吨
        const bool counts = is(at(characters, digits_end), text::han) && !is_figure;
        return counts ? make(Scheme::arabic, first.value, size, Trust::in_run) : Label{};
    }
    const bool is_pair = decimal.depth == 2;
    // 1.4月底前 numbers an item that begins with a date.
    if (is_pair && decimal.last.value <= 12 && at(characters, decimal.end) == u'月')
        return make(Scheme::arabic, first.value, size);
    // 1.5G网络, 3.3D打印, 2.4A级景区 number items that begin with a name
    constexpr std::u16string_view behind_digit = u"GDA";
    if (is_pair && behind_digit.find(at(characters, decimal.end)) != behind_digit.npos &&
        is(at(characters, decimal.end + 1), text::han))
        return make(Scheme::arabic, first.value, size, Trust::in_run);
    const bool has_sign = at(characters, decimal.end) == u'.' || at(characters, decimal.end) == u'、';
    const std::uint32_t end = decimal.end + (has_sign ? 1U : 0U);
    // 2.500千伏电网 numbers an item that begins with a figure of three digits.
    if (is_pair && end == size + 3 && is(at(characters, end), text::numeral))
        return make(Scheme::arabic, first.value, size, Trust::in_run);
    if (makes_figure(characters.substr(end))) return {};
    Label label = make(Scheme::decimal, decimal.last.value, end, Trust::in_sequence);
    label.depth = decimal.depth;
    label.leading = first.value;
    label.parent = decimal.parent;
    return label;
}

/// 01甲类基地, 02“光伏+”行动, 03 千家行动: the items of a box may have two digits and no mark; but 05月, 03年, and 04万 of a
/// figure that a line end parts. Each box begins with 01.
Label match_two_digits(std::u16string_view characters) {
    constexpr std::u16string_view counted = u"年月日时号期级类个";
    const char16_t digit = at(characters, 1), behind = at(characters, 2);
    if (!is(digit, text::digit) || digit == u'0' || !is(behind, text::han | text::opening) ||
        counted.find(behind) != counted.npos)
        return {};
    const Trust trust = is(behind, text::numeral) ? Trust::with_gap_in_sequence
                        : digit == u'1'           ? Trust::with_gap
                                                  : Trust::in_sequence;
    return make(Scheme::arabic, static_cast<std::uint32_t>(digit - u'0'), 2, trust);
}

/// 1. 1、 1) 1.1 1.1.2, and 1 before a sign of a font of its own (private use) that stands for the point.
Label match_arabic(std::u16string_view characters) {
    const Ordinal first = match_arabic_ordinal(characters);
    if (first.size == 0) return {};
    const char16_t mark = at(characters, first.size);
    if (mark == u')') {
        constexpr std::u16string_view behind_bracket = u";,。)";  // one over two lines: （见附件⏎1）；
        if (behind_bracket.find(at(characters, first.size + 1)) != behind_bracket.npos) return {};
        return make(Scheme::arabic_half_paren, first.value, first.size + 1);
    }
    const bool is_misread = text::is_private_use(mark) && is(at(characters, first.size + 1), text::han);
    if (is_misread) return make(Scheme::arabic, first.value, first.size + 1, Trust::with_gap);
    if (mark != u'.' && mark != u'、') return {};
    const std::uint32_t size = first.size + 1;
    if (!is(at(characters, size), text::digit)) return make(Scheme::arabic, first.value, size);
    if (mark == u'、') {
        // 1、2023年 is a label; 1、2、3号线 counts through a list, and 1、2） ends one in a bracket over two lines.
        const Ordinal next = match_arabic_ordinal(characters.substr(size));
        const char16_t behind = next.size != 0 ? at(characters, size + next.size) : u'\0';
        if (behind == u')' && next.value == first.value + 1) return {};
        const bool counts_on = behind == u'、';
        return make(Scheme::arabic, first.value, size, counts_on ? Trust::in_sequence : Trust::sure);
    }
    return match_decimal(characters, first, size);
}

/// ① … ㊿, and one-character forms of other schemes: ⒈ ⑴ ㈠.
Label match_single(char16_t c) {
    if (text::is_circled_number(c)) return make(Scheme::circled, c - 0x245FU, 1);
    if (c >= 0x3251 && c <= 0x325F) return make(Scheme::circled, c - 0x3251U + 21, 1);
    if (c >= 0x32B1 && c <= 0x32BF) return make(Scheme::circled, c - 0x32B1U + 36, 1);
    if (c >= 0x2776 && c <= 0x277F) return make(Scheme::circled, c - 0x2775U, 1);
    if (c >= 0x2474 && c <= 0x2487) return make(Scheme::arabic_paren, c - 0x2473U, 1);
    if (c >= 0x2488 && c <= 0x249B) return make(Scheme::arabic, c - 0x2487U, 1);
    if (c >= 0x3220 && c <= 0x3229) return make(Scheme::cn_paren, c - 0x321FU, 1);
    return {};
}

/// Text layers of scanned pages write a letter l for the number 1: l、总体要求.
bool is_letter_for_one(std::u16string_view characters) {
    return characters[0] == u'l' && (at(characters, 1) == u'、' || at(characters, 1) == u'.') &&
           is(at(characters, 2), text::han | text::opening);
}

constexpr std::u16string_view bullets = u"•●■◆▪";

/// —— -- - • ●; a lone dash before a digit is a minus sign, four dashes are a rule.
Label match_bullet(std::u16string_view characters) {
    if (text::is_one_of(characters[0], bullets)) return make(Scheme::bullet, 0, 1);
    std::uint32_t size = 0;
    while (is_dash(at(characters, size)) && size < 5) ++size;
    if (size > 4 || size == characters.size()) return {};
    if (!is(characters[size], text::han | text::latin | text::digit | text::opening)) return {};
    if (size == 1 && is(characters[1], text::digit)) return {};
    return make(Scheme::bullet, 0, size);
}

}  // namespace

Label match_label(std::u16string_view characters) {
    if (characters.empty()) return {};
    const char16_t first = characters[0];
    if (first == u'0') return match_two_digits(characters);
    if (is(first, text::digit)) return match_arabic(characters);
    if (is(first, text::numeral)) return match_cn(characters);
    if (first == u'第') return match_division(characters);
    if (is(first, text::han)) return {};  // most lines
    if (first == u'(' || first == u'〈') return match_bracketed(characters);
    if (is_letter_for_one(characters)) return make(Scheme::arabic, 1, 2);
    if (is_dash(first) && at(characters, 1) == u'、') return make(Scheme::cn, 1, 2);  // of a scanned page: —、总体要求
    if (is_dash(first) || text::is_one_of(first, bullets)) return match_bullet(characters);
    if (first >= 0x2460 && first <= 0x32BF) return match_single(first);
    return {};
}

Label match_bare_number(std::u16string_view characters) {
    const Ordinal ordinal = match_arabic_ordinal(characters);
    Label label = make(Scheme::arabic, ordinal.value, ordinal.size);
    label.is_bare = true;
    return label;
}

Label label_of(const text::CleanText& text, const Passage& passage) {
    if (passage.bare_label != 0) return match_bare_number(text.characters(passage.words).substr(0, passage.bare_label));
    return passage.label_below.empty() ? label_at(text, passage.words) : match_label(text.characters(passage.label_below));
}

Label item_before_figure(const Label& decimal, std::u16string_view characters) {
    if (decimal.scheme != Scheme::decimal || decimal.depth != 2) return {};
    if (!is(at(characters, decimal.size - 1), text::digit) || !is(at(characters, decimal.size), text::han)) return {};
    const std::uint32_t digits = decimal.leading < 10 ? 1 : decimal.leading < 100 ? 2 : 3;
    const std::optional<lexicon::Unit> unit = lexicon::match_unit(characters.substr(decimal.size));
    const bool counts_whole = unit && unit->kind == lexicon::UnitKind::thing;  // 3家; 3公里 may be the rest of 10.3公里
    return make(Scheme::arabic, decimal.leading, digits + 1, counts_whole ? Trust::in_run : Trust::in_sequence);
}

}  // namespace plandoc::outline
