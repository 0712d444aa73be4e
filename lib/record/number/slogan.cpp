#include "record/number/slogan.hpp"

#include <algorithm>

#include "lexicon/numeral_word.hpp"
#include "lexicon/region.hpp"
#include "lexicon/units.hpp"
#include "record/number/numeral_in_word.hpp"
#include "record/number/rank.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

namespace {

constexpr std::u16string_view summing_numerals = u"二三四五六七八九十两", counting_numerals = u"二三四五六七八九十两百千万";

/// What the quotes hold that open shortly before `index` and close shortly behind it, words and 、 only; empty: there are none.
text::Words quoted_around(const PassageText& passage, std::uint32_t index) {
    constexpr std::uint32_t longest_lead = 3, longest = 14;  // characters: 清 of 清四乱, 两排查一梳理、两化解一整治
    std::uint32_t begin = index;
    while (passage.before(begin) != u'“') {
        if (index - begin == longest_lead || !text::is(passage.before(begin), text::han)) return {index, index};
        --begin;
    }
    std::uint32_t end = index;
    while (text::is(passage.at(end), text::han) || passage.at(end) == u'、')
        if (++end - begin > longest) return {index, index};
    return text::is_one_of(passage.at(end), closing_quotes) ? text::Words{begin, end} : text::Words{index, index};
}

/// Characters of an ordinary word that begins with the numeral at `index`: 一网通办, 二手; 0: it counts (三 of 三农, 一 of
/// 一网三环).
std::uint32_t match_ordinary(const PassageText& passage, std::uint32_t index) {
    constexpr std::uint32_t size_of_set = 2;  // characters of 两山
    constexpr std::u16string_view sums_nothing_up = u"二十百千万";
    const std::uint32_t size = lexicon::match_numeral_word(passage.from(index)).size;
    if (passage.text[index] == u'一') return size > size_of_set ? size : 0;  // 五个一批
    const bool may_count = passage.before(index) == u'“' && size <= size_of_set && !lexicon::match_place(passage.from(index));
    return may_count && !text::is_one_of(passage.text[index], sums_nothing_up) ? 0 : size;
}

/// 高 of 三高: what a numeral sums up.
bool is_summed_up(char16_t character) { return text::is(character, text::han) && !text::is(character, text::numeral); }

/// “三亚”, “七普”: a place, or a name of other kind.
bool names_itself(std::u16string_view text) {
    constexpr std::uint32_t size = 2;  // characters
    const lexicon::NumeralWord word = lexicon::match_numeral_word(text);
    return lexicon::match_place(text) || (word.size == size && word.kind == lexicon::NumeralWordKind::name);
}

}  // namespace

bool sums_up(const PassageText& passage, std::uint32_t index) {
    const std::uint32_t begin = index - (passage.before(index) == u'非' ? 1 : 0);  // “非两高”
    const bool is_quoted = passage.before(begin) == u'“' && text::is_one_of(passage.at(index + 2), closing_quotes);
    return is_quoted && text::is_one_of(passage.at(index), summing_numerals) && is_summed_up(passage.at(index + 1)) &&
           !names_itself(passage.from(index));
}

bool sums_up_places(const PassageText& passage, std::uint32_t index) {
    constexpr std::u16string_view places = u"地省市州县区", other_words = u"块下级形势段点面方州产域位";  // 三地块, 两地级市
    const char16_t before = passage.before(index), behind = passage.at(index + 2);
    return text::is_one_of(passage.at(index + 1), places) && text::is_one_of(passage.at(index), summing_numerals) &&
           is_summed_up(before) && !text::is_one_of(before, u"第其初") && passage.at(index) != u'二' &&
           !text::is_one_of(behind, other_words);
}

Quantity quantity_summed_up(const PassageText& passage, std::uint32_t index) {
    Quantity quantity;
    quantity.words = {index, index + 1};
    quantity.value = text::match_numeral(passage.from(index).substr(0, 1)).value;
    quantity.is_chinese = true;
    quantity.before = index;
    quantity.after = index + 1;
    if (sums_up_places(passage, index)) {
        quantity.unit = {index + 1, index + 2};
        quantity.words.end = quantity.after = quantity.unit.end;
    }
    return quantity;
}

text::Words match_slogan(const PassageText& passage, std::uint32_t index) {
    const text::Words quoted = quoted_around(passage, index);
    int count = 0, ones = 0;
    bool has_unit = false;  // behind the first
    for (std::uint32_t at = quoted.begin, size = 1; at < quoted.end; at += size) {
        size = 1;
        if (passage.text[at] != u'一' && !text::is_one_of(passage.text[at], counting_numerals)) continue;
        if (passage.before(at) == u'双') return {index, index};  // 双百 is a name in itself
        const std::uint32_t ordinary = match_ordinary(passage, at);
        size = std::max({1U, ordinary, text::match_numeral(passage.from(at)).size});
        if (ordinary > 0 || is_bound(passage, at) || follows_rank_mark(passage, at)) continue;  // 第三极, 重返前三
        if (count == 0) has_unit = lexicon::match_unit(passage.from(at + size)).has_value();
        ones += size == 1 && passage.text[at] == u'一' ? 1 : 0;
        ++count;
    }
    constexpr int fewest_of_ones = 3;  // 一廊一区一带; but 一户一表
    const bool is_list_of_ones = count >= fewest_of_ones && passage.at(quoted.begin) == u'一';  // but 取缔一批、规范一批
    const bool is_slogan = count > ones ? count > 1 || !has_unit : is_list_of_ones;
    return is_slogan ? quoted : text::Words{index, index};
}

bool sums_up_members(const PassageText& passage, const Quantity& quantity) {
    constexpr std::uint32_t longest_list = 100;  // characters
    constexpr std::u16string_view ends = u",。;:“”\n";
    const std::uint32_t open = quantity.words.begin - 1;
    if (!quantity.is_chinese || !quantity.value || quantity.unit_kind == lexicon::UnitKind::time) return false;
    if (passage.before(quantity.words.begin) != u'“') return false;
    std::int64_t members = 1;
    bool is_joined = false;  // by 和 before the last
    for (std::uint32_t at = open; open - at < longest_list && !text::is_one_of(passage.before(at), ends); --at) {
        const char16_t joint = passage.before(at);
        if (joint == u'、') ++members;
        else if (members == 1 && text::is_one_of(joint, u"和与及")) is_joined = true;
    }
    const bool are_as_many = *quantity.value == text::Decimal(members);
    return members > 1 && (are_as_many || (is_joined && *quantity.value == text::Decimal(members + 1)));
}

}  // namespace plandoc::record
