#include "record/number/coded_name.hpp"

#include <algorithm>
#include <optional>

#include "lexicon/number_sign.hpp"
#include "lexicon/units.hpp"
#include "record/number/quantity.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using text::is;
using text::is_one_of;
using text::Words;

namespace {

constexpr std::u16string_view ties = u"+·.-/×:∶_@";

/// The letters before: PM of PM2.5.
std::uint32_t begin_of_code(const PassageText& passage, std::uint32_t leftmost, std::uint32_t index) {
    while (index > leftmost && is(passage.text[index - 1], text::latin)) --index;
    return index;
}

/// GB 55015-2021, GB/T 50378-2019, DB 51/2626-2019: a standard, whose letters a space parts from its number; empty: none.
Words match_standard(const PassageText& passage, std::uint32_t leftmost, Words digits) {
    constexpr std::uint32_t year = 4;  // digits
    if (passage.before(digits.begin) != u' ') return {};
    const std::uint32_t end = end_of_code(passage, digits.begin);
    if (end - digits.begin < year + 2 || passage.text[end - year - 1] != u'-') return {};
    const std::u16string_view edition = passage.text.characters({end - year, end});
    if (!text::all_are(edition, text::digit)) return {};
    std::uint32_t begin = begin_of_code(passage, leftmost, digits.begin - 1);
    if (begin + 1 == digits.begin) return {};
    if (passage.before(begin) == u'/') begin = begin_of_code(passage, leftmost, begin - 1);
    return {begin, end};
}

/// PM 2.5, GB 3096: letters that are never without their digits, which a space parts from them; empty: none stand there.
Words match_parted_code(const PassageText& passage, std::uint32_t leftmost, Words digits) {
    if (passage.before(digits.begin) != u' ') return {};
    const std::uint32_t end = digits.begin - 1, begin = begin_of_code(passage, leftmost, end);
    if (!lexicon::is_sign(passage.text, {begin, end}, lexicon::NumberSign::code)) return {};
    const std::uint32_t behind = end_of_code(passage, digits.begin);
    const bool goes_on = passage.before(behind) == u'T' && passage.at(behind) == u' ' && is(passage.at(behind + 1), text::digit);
    return {begin, goes_on ? end_of_code(passage, behind + 1) : behind};  // DB 45/T| 1230-2015
}

/// 5+2, 7×24, 3·15, but 8.5%, 2.5:1
bool is_tied(const PassageText& passage, Words digits) {
    const bool is_ratio = end_of_ratio_to_one(passage.text, passage.words, digits.begin) > 0;
    return !is_ratio && is(passage.at(digits.end + 1), text::digit | text::latin | text::numeral) &&
           is_one_of(passage.at(digits.end), u"+·×:∶");
}

/// 2×66|万千瓦: where the scale and the unit end that begin at `index`.
std::uint32_t behind_unit(const PassageText& passage, std::uint32_t index) {
    const std::optional<lexicon::Unit> plain = lexicon::match_unit(passage.from(index));  // 千瓦
    const std::uint32_t scale = plain && plain->size > 1 ? 0 : text::match_scale(passage.from(index)).size;
    const std::optional<lexicon::Unit> unit = lexicon::match_unit(passage.from(index + scale));
    return unit && unit->kind == lexicon::UnitKind::amount ? index + scale + static_cast<std::uint32_t>(unit->size) : index;
}

/// 标准定额科：|5220664: so many digits, whole and without a unit, that a telephone is to be read there.
bool looks_like_telephone(const PassageText& passage, Words digits) {
    constexpr std::uint32_t local = 7, of_city = 8, mobile = 11;  // digits
    const bool has_size = digits.size() == local || digits.size() == of_city || digits.size() == mobile;
    const std::u16string_view written = passage.text.characters(digits), behind = passage.from(digits.end);
    return has_size && text::all_are(written, text::digit) && !lexicon::match_unit(behind) && text::match_scale(behind).size == 0;
}

/// 联系电话：|23142207, 电话：62123126、|22502669
bool is_telephone(const PassageText& passage, Words digits) {
    constexpr std::uint32_t shortest = 7, most = 4;  // digits; telephones in a list
    std::u16string_view before = passage.up_to(digits.begin);
    for (std::uint32_t count = 0; count < most && before.ends_with(u'、'); ++count) {
        before.remove_suffix(1);
        while (!before.empty() && is(before.back(), text::digit)) before.remove_suffix(1);
    }
    if (!before.ends_with(u':') || digits.size() < shortest) return false;
    before.remove_suffix(1);
    if (lexicon::ends_with_sign(before, lexicon::NumberSign::called)) return true;
    return !before.empty() && is(before.back(), text::han) && looks_like_telephone(passage, digits);
}

/// 12号, 007, but 0.5
bool is_mere_number(const PassageText& passage, Words digits) {
    const bool has_zero = digits.size() > 1 && passage.text[digits.begin] == u'0' && passage.at(digits.begin + 1) != u'.';
    return passage.at(digits.end) == u'号' || has_zero;
}

/// N-1校核: a letter and a digit, which a sign parts; empty: nothing of that kind.
Words match_hyphened(const PassageText& passage, std::uint32_t leftmost, Words digits) {
    const std::uint32_t sign = digits.begin - 1;
    if (passage.before(digits.begin) != u'-' || sign <= leftmost || !is(passage.before(sign), text::latin)) return {};
    const std::uint32_t begin = begin_of_code(passage, leftmost, sign);
    return is(passage.before(begin), text::digit) ? Words{} : Words{begin, end_of_code(passage, digits.begin)};
}

/// AED1200台, CT180台: devices whose name is written in capitals, and how many of them; but PM2.5, C919, EC6.
bool counts_devices(const PassageText& passage, std::uint32_t leftmost, Words digits) {
    constexpr std::uint32_t shortest = 2;  // letters
    const Words code{begin_of_code(passage, leftmost, digits.begin), digits.begin};
    const std::u16string_view letters = passage.text.characters(code);
    return code.size() >= shortest && !is(passage.before(code.begin), text::digit) &&
           is_one_of(passage.at(digits.end), u"台套部") &&
           std::all_of(letters.begin(), letters.end(), [](char16_t c) { return c >= u'A' && c <= u'Z'; });
}

}  // namespace

std::uint32_t end_of_code(const PassageText& passage, std::uint32_t index) {
    for (;;) {
        while (is(passage.at(index), text::digit | text::latin)) ++index;
        if (!is_one_of(passage.at(index), ties) || !is(passage.at(index + 1), text::digit | text::latin)) return index;
        ++index;
    }
}

Words match_address(const PassageText& passage, std::uint32_t leftmost, std::uint32_t index) {
    constexpr std::uint32_t longest = 100;  // characters before the digit
    const auto is_of_address = [](char16_t c) { return is(c, text::digit | text::latin) || is_one_of(c, u"/.:_-=?&%#~"); };
    if (!is(passage.before(index), text::latin) && !is_one_of(passage.before(index), u"/._-=")) return {};
    std::uint32_t begin = index, end = index;
    while (begin > leftmost && index - begin < longest && is_of_address(passage.before(begin))) --begin;
    const std::u16string_view before = passage.text.characters({begin, index});
    if (before.find(u"://") == before.npos && before.find(u"www.") == before.npos) return {};
    while (is_of_address(passage.at(end))) ++end;
    while (!is(passage.at(begin), text::digit | text::latin)) ++begin;  // the colon before it
    while (!is(passage.before(end), text::digit | text::latin)) --end;  // the full stop behind it
    return {begin, end};
}

Words with_quotes(const PassageText& passage, Words name) {
    const bool is_quoted = passage.before(name.begin) == u'“' && is_one_of(passage.at(name.end), closing_quotes);
    return is_quoted ? Words{name.begin - 1, name.end + 1} : name;
}

Words match_coded_name(const PassageText& passage, std::uint32_t leftmost, Words digits) {
    const char16_t before = passage.before(digits.begin), behind = passage.at(digits.end);
    if (before == u'第') return digits;
    if (const Words standard = match_standard(passage, leftmost, digits); !standard.empty()) return standard;
    if (const Words code = match_parted_code(passage, leftmost, digits); !code.empty()) return code;
    if (const Words code = match_hyphened(passage, leftmost, digits); !code.empty()) return code;
    if (is(before, text::latin) && behind != u'%' && !counts_devices(passage, leftmost, digits))
        return {begin_of_code(passage, leftmost, digits.begin), end_of_code(passage, digits.begin)};
    if (is_tied(passage, digits)) {
        const std::uint32_t end = std::max(digits.end, end_of_code(passage, digits.begin));
        return with_quotes(passage, {digits.begin, behind == u'×' ? behind_unit(passage, end) : end});
    }
    if (behind == u'对' && is(passage.at(digits.end + 1), text::digit))
        return {digits.begin, end_of_code(passage, digits.end + 1)};
    if (is_mere_number(passage, digits) || is_telephone(passage, digits))
        return {digits.begin, end_of_code(passage, digits.begin)};
    return {};
}

}  // namespace plandoc::record
