#include "outline/cell_kind.hpp"

#include <algorithm>

#include "lexicon/bounds.hpp"
#include "lexicon/duty_role.hpp"
#include "lexicon/indicator_heading.hpp"
#include "lexicon/torn_cells.hpp"
#include "lexicon/units.hpp"
#include "lexicon/verbs.hpp"
#include "lexicon/year_sign.hpp"
#include "outline/wording.hpp"
#include "text/character.hpp"
#include "text/numeral.hpp"

namespace plandoc::outline {

using lexicon::CellSign;
using lexicon::IndicatorHeading;

namespace {

constexpr std::size_t longest_column_heading = 8;

bool is_nothing(std::u16string_view word) {
    return std::all_of(word.begin(), word.end(), [](char16_t c) { return text::is_one_of(c, u"-/"); });
}

/// 85/85, 0/1/1, and numbers with signs that nobody knows; no label: 5.
bool is_several_numbers(std::u16string_view word) {
    if (text::is_one_of(word.back(), u".、)")) return false;
    return text::holds(word, text::digit) && !text::holds(word, text::han | text::latin);
}

/// 五年累计, 年均增速, 增速: heads a column of values, but names no year. 增加值增速 names what grows.
bool is_total(std::u16string_view word) {
    if (lexicon::holds_sign(word, IndicatorHeading::total)) return true;
    const lexicon::FoundSign growth = lexicon::find_sign(word, IndicatorHeading::growth);
    constexpr text::CharacterSet times = u"年度季月每均个期间“”";
    const std::u16string_view before = word.substr(0, growth.begin);
    return growth && text::all_are(before, text::numeral | text::digit, times);
}

/// 年均增速[累计], 年均增速（%）: without the bracket; but 年均浓度（微克/立方米） is an indicator.
std::u16string_view without_bracket(std::u16string_view word) {
    const std::uint32_t yearly = lexicon::match_sign(word, lexicon::YearSign::average);
    const std::size_t open = word.find_last_of(u"([〔【");
    if (yearly == 0 || open == std::u16string_view::npos || !text::is_one_of(word.back(), u")]〕】")) return word;
    const std::u16string_view growth = word.substr(yearly, open - yearly);
    return growth.empty() || lexicon::holds_sign(growth, IndicatorHeading::growth) ? word.substr(0, open) : word;
}

bool heads_column(std::u16string_view word) {
    if (year_of_heading(word) != 0) return true;
    if (const std::size_t slash = word.find(u'/'); slash != word.npos && slash > 0 && slash + 1 < word.size())
        return heads_column(word.substr(0, slash)) && heads_column(word.substr(slash + 1));  // 年均增速/累计
    word = without_bracket(word);
    if (word.size() > longest_column_heading || text::holds(word, text::digit)) return false;
    if (lexicon::indicator_column_of(word) != IndicatorHeading::none) return true;
    if (lexicon::is_ordinal_column(word)) return true;
    if (lexicon::is_sign(word, CellSign::value_heading)) return true;
    constexpr std::size_t longest_total = 6, longest_target = 4;
    if (word.size() <= longest_target && word.ends_with(u"目标") && !lexicon::begins_with_sign(word, CellSign::no_heading))
        return true;
    const bool ends_name = lexicon::match_verb_before(word).reach_change == lexicon::VerbChange::reduction;  // 能耗⏎累计下降
    return word.size() <= longest_total && word.front() != u'(' && is_total(word) && !ends_name;
}

/// Characters of 较2020年 at the head of `word`, with which the value is compared. 0: none.
std::size_t match_base_year(std::u16string_view word) {
    constexpr std::u16string_view form = u"较2020年";
    if (word.size() <= form.size() || !text::is_one_of(word.front(), u"较比") || word[form.size() - 1] != u'年') return 0;
    return text::all_are(word.substr(1, form.size() - 2), text::digit) ? form.size() : 0;
}

}  // namespace

PieceKind kind_of_cell(std::u16string_view word) {
    if (lexicon::is_sign(word, CellSign::binding)) return PieceKind::binding;
    if (is_nothing(word)) return PieceKind::nothing;
    if (heads_column(word)) return PieceKind::heading;
    return is_number(word) || is_several_numbers(word) ? PieceKind::number : PieceKind::words;
}

int year_of_heading(std::u16string_view word) {
    if (word.starts_with(u'(')) word.remove_prefix(1);
    constexpr std::size_t size_of_year = 4;
    constexpr int earliest = 2010, latest = 2060;  // plans look no farther
    if (word.size() < size_of_year || !text::all_are(word.substr(0, size_of_year), text::digit)) return 0;
    const int year = (word[0] - u'0') * 1000 + (word[1] - u'0') * 100 + (word[2] - u'0') * 10 + (word[3] - u'0');
    if (year < earliest || year > latest) return 0;
    const auto may_follow = [](char16_t c) {
        return text::is_one_of(c, u"年()末底初目标值现状基准期数规划实际绩存量水平完成情况预计测估算展望");
    };
    std::u16string_view rest = word.substr(size_of_year);
    const std::size_t slash = rest.find(u'/');
    if (slash != rest.npos && lexicon::is_sign(rest.substr(slash + 1), CellSign::value_heading)) rest = rest.substr(0, slash);
    return std::all_of(rest.begin(), rest.end(), may_follow) ? year : 0;
}

bool is_ordinal_heading(std::u16string_view heading) {
    return lexicon::is_ordinal_column(heading) || lexicon::is_sign(heading, CellSign::ordinal_heading);
}

bool is_number(std::u16string_view word) {
    std::u16string_view rest = without_lead(word);
    const text::Numeral number = text::match_arabic(rest);
    if (number.size == 0) return false;
    rest.remove_prefix(number.size);
    while (!rest.empty() && (text::is(rest.front(), text::digit) || text::is_one_of(rest.front(), u"-~,"))) rest.remove_prefix(1);
    rest.remove_prefix(text::match_scale(rest).size);
    if (const auto unit = lexicon::match_unit(rest)) rest.remove_prefix(unit->size);
    const std::uint32_t bound = lexicon::match_bound_after(rest).size;
    rest.remove_prefix(bound != 0 ? bound : lexicon::match_sign(rest, CellSign::value_tail));
    if (!rest.empty() && text::is_one_of(rest.front(), u"])〕】")) rest.remove_prefix(1);
    if (bound == 0) rest.remove_prefix(lexicon::match_bound_after(rest).size);  // [13]以上
    return rest.empty() || text::is_one_of(rest.front(), u"([");
}

std::u16string_view without_lead(std::u16string_view word) {
    while (!word.empty()) {
        std::size_t size = text::is_one_of(word.front(), u"><⩾⩽±+-[(〔【") ? 1 : match_base_year(word);
        if (size == 0) size = lexicon::match_bound_at_start(word).size;
        if (size == 0) size = lexicon::match_sign(word, CellSign::value_lead);
        if (size == 0) break;
        word.remove_prefix(size);
    }
    return word;
}

int number_of_row(std::u16string_view word) {
    constexpr std::size_t longest = 2;
    if (word.empty() || word.size() > longest || !text::all_are(word, text::digit)) return 0;
    int number = 0;
    for (const char16_t digit : word) number = number * 10 + (digit - u'0');
    return number;
}

bool is_whole_unit(std::u16string_view word) {
    const auto unit = lexicon::match_unit(word);
    return unit && unit->size == word.size();
}

bool begins_told(std::u16string_view words, bool has_unit) {
    return lexicon::begins_with_sign(words, has_unit ? CellSign::no_heading : CellSign::no_indicator);
}

bool ends_name(std::u16string_view words) { return words.ends_with(u"率") || ends_with_unit(words); }

bool names_indicator(std::u16string_view words, bool has_unit) {
    constexpr std::size_t longest = 60;
    const std::size_t shortest = has_unit ? 2 : 3;  // 风电
    if (words.size() < shortest || words.size() > longest || text::is_one_of(words.front(), u")、,。.的和或及")) return false;
    if (begins_told(words, has_unit)) return ends_name(words);
    if (lexicon::match_bound_after(words).size == words.size()) return false;                   // 以上
    if (words.front() == u'(' && words.rfind(u'(') == 0 && words.back() == u')') return false;  // nothing but （微克/立方米）
    if (words.find(u'(') == 1) return false;                                                    // 率（起/每万枚）
    const auto count = [&](char16_t c) { return std::count(words.begin(), words.end(), c); };
    if (!text::holds(words, text::han)) return false;
    return count(u'(') == count(u')') && words.find_first_of(u"。≥≤<>") == words.npos;
}

}  // namespace plandoc::outline
