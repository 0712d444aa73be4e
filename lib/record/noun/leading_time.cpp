#include "record/noun/leading_time.hpp"
#include "record/noun/plain_name.hpp"

#include <algorithm>

#include "lexicon/verbs.hpp"
#include "lexicon/year_sign.hpp"
#include "record/date.hpp"
#include "record/five_year_plan.hpp"
#include "record/number/clause.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using lexicon::YearSign;
using text::CleanText;
using text::is;
using text::is_one_of;
using namespace std::string_view_literals;

namespace {

/// 三年内, 5年间, 5年|压减: characters of a number of years within which something is done; 0: none.
std::uint32_t match_term(std::u16string_view rest) {
    const text::Numeral years = text::match_numeral(rest);
    const std::u16string_view behind = rest.substr(years.size);
    if (years.size == 0 || years.size > 2) return 0;
    if (behind == u"年" || behind.starts_with(u"年累计")) return years.size + 1;  // 五年累计下降16%
    if (behind.starts_with(u"年内") || behind.starts_with(u"年间")) return years.size + 2;
    const lexicon::Verb verb = behind.starts_with(u'年') ? lexicon::match_verb(behind.substr(1)) : lexicon::Verb{};
    return verb.size > 1 && verb.make ? years.size + 1 : 0;  // 5年|压减
}

/// 2027年, 二〇二七年, “十四五”, 三年内: no plan looks farther ahead than five years.
bool may_begin_date(char16_t c) {
    return is(c, text::digit) || c == u'“' || (is(c, text::numeral) && is_one_of(c, u"一二两三四五十"));
}

/// 用三年时间, 利用5年左右时间: how long something takes; its characters, 0: none.
std::uint32_t match_years_taken(std::u16string_view whole) {
    std::u16string_view rest = whole;
    if (rest.starts_with(u'利')) rest.remove_prefix(1);
    if (!rest.starts_with(u'用')) return 0;
    rest.remove_prefix(1);
    const text::Numeral years = text::match_numeral(rest);
    rest.remove_prefix(years.size);
    if (years.size == 0 || !rest.starts_with(u'年')) return 0;
    rest.remove_prefix(1);
    for (const std::u16string_view about : {u"左右"sv, u"的"sv})
        if (rest.starts_with(about)) rest.remove_prefix(about.size());
    constexpr std::u16string_view time = u"时间";
    return rest.starts_with(time) ? static_cast<std::uint32_t>(whole.size() - rest.size() + time.size()) : 0;
}

/// 投产后|年产5万吨, 全部建成后|可新增10万吨: when something has been done; its characters, 0: none. In 建成后年产能 it belongs
/// to the noun.
std::uint32_t match_completion(std::u16string_view whole) {
    constexpr std::size_t longest = 8, shortest = 2;  // characters before 后
    const std::size_t done = whole.substr(0, longest + 1).find(u'后');
    if (done == std::u16string_view::npos || done < shortest) return 0;
    const std::u16string_view behind = whole.substr(done + 1);
    const bool is_built = whole[done - 1] == u'成' && !behind.starts_with(u'年');                  // 建成后|智能算力
    const bool is_running = whole[done - 1] == u'产' && is_one_of(whole[done - 2], u"投达量试");   // but 粮食产后损失率
    if ((is_running || is_built) && !behind.empty()) return static_cast<std::uint32_t>(done + 1);  // 达产后|年产值
    if (!lexicon::match_verb_before(whole.substr(0, done))) return 0;
    if (behind.starts_with(u"预计")) return static_cast<std::uint32_t>(done + 1);
    std::u16string_view verb = behind;
    while (!verb.empty() && is_one_of(verb.front(), u"年可")) verb.remove_prefix(1);
    const bool makes = verb.starts_with(u'产') && verb.size() > 1 && !is_one_of(verb[1], u"能值量业出");
    const bool acts = verb.size() < behind.size() && (makes || lexicon::match_verb(verb));
    return acts ? static_cast<std::uint32_t>(done + 1) : 0;
}

bool is_range_sign(char16_t c) { return is_one_of(c, range_signs); }

// Each of these gives the end of what begins at `index` in `words`; 0: it is not there.

/// 2027年, 2021年至2022年, 2022至2025年
std::uint32_t behind_dates(const CleanText& text, Words words, std::uint32_t index) {
    constexpr std::uint32_t digits_of_year = 4;
    const std::uint32_t sign = index + digits_of_year;
    const bool has_bare_year = text::match_arabic(text.characters({index, words.end})).size == digits_of_year;
    if (has_bare_year && sign + 1 < words.end && is_range_sign(text[sign]) && match_date(text, sign + 1, words.end))
        index = sign + 1;
    const auto date = match_date(text, index, words.end);
    if (!date) return 0;
    const std::uint32_t end = date->words.end;
    if (end < words.end && is_range_sign(text[end]))
        if (const auto last = match_date(text, end + 1, words.end)) return last->words.end;
    return end;
}

/// “十四五”, 十四五, “十四五”后三年
std::uint32_t behind_plan_term(const CleanText& text, Words words, std::uint32_t index) {
    if (index < words.end && text[index] == u'“') ++index;
    std::uint32_t end = index + match_five_year_plan(text.characters({index, words.end})).size;
    if (end == index) return 0;
    if (end < words.end && text[end] == u'”') ++end;
    if (end >= words.end || !is_one_of(text[end], u"前后头")) return end;
    const std::uint32_t year = end + 1 + text::match_numeral(text.characters({end + 1, words.end})).size;
    return year > end + 1 && year < words.end && text[year] == u'年' ? year + 1 : end;
}

/// 未来三年
std::uint32_t behind_years_to_come(const CleanText& text, Words words, std::uint32_t index) {
    const std::uint32_t lead = lexicon::match_sign(text, {index, words.end}, YearSign::term_lead);
    const text::Numeral years = text::match_numeral(text.characters({index + lead, words.end}));
    const std::uint32_t year = index + lead + years.size;
    return lead > 0 && year < words.end && text[year] == u'年' ? year + 1 : 0;
}

/// 6月底, 6月30日: a day of the plan's own year; what stands behind it is none of its noun (6月龄).
std::uint32_t behind_month(const CleanText& text, Words words, std::uint32_t index) {
    const text::Numeral month = text::match_arabic(text.characters({index, words.end}));
    constexpr std::size_t longest = 2;  // digits
    std::uint32_t end = index + month.size;
    if (month.size == 0 || month.size > longest || end >= words.end || text[end] != u'月') return 0;
    ++end;
    const text::Numeral day = text::match_arabic(text.characters({end, words.end}));
    const std::uint32_t behind_day = end + day.size;
    if (day.size > 0 && behind_day < words.end && text[behind_day] == u'日') return behind_day + 1;
    return lexicon::begins_with_sign(text, {end, words.end}, YearSign::time_tail) ? end : 0;
}

/// 迎峰度夏、度冬期间|平均负荷, 示范期内|用氢1万吨: characters up to the end of 期间 or 期内; 0: none.
std::uint32_t match_season(std::u16string_view whole) {
    constexpr std::size_t longest = 10, shortest = 2, size = 2;  // characters before 期间, of it
    const std::u16string_view near = whole.substr(0, longest + size);
    const std::size_t found = std::min(near.find(u"期间"sv), near.find(u"期内"sv));
    if (found == std::u16string_view::npos || found < shortest || found + size == whole.size()) return 0;
    const std::u16string_view season = whole.substr(0, found);
    const bool is_plain =  // but 劳动者在岗期间检查率
        is_plain_list(season) && season.find(u'在', 1) == season.npos;
    return is_plain ? static_cast<std::uint32_t>(found + size) : 0;
}

/// 首个履约年份|我省, 采暖季|全市: characters of a time before all of the plan's own place; 0: none.
std::uint32_t match_time_of_whole(std::u16string_view whole) {
    constexpr std::size_t longest = 10, shortest = 2;  // characters
    const std::size_t found = whole.substr(0, longest + 1).find_first_of(u"我全");
    if (found == std::u16string_view::npos || found < shortest || found + 2 >= whole.size()) return 0;
    const std::u16string_view time = whole.substr(0, found);
    const bool is_time = is_one_of(time.back(), u"期季份年后段春夏秋冬") && is_plain_list(time) && time.front() != u'每';
    return is_time && is_one_of(whole[found + 1], u"国省市州县区") ? static_cast<std::uint32_t>(found) : 0;
}

}  // namespace

std::uint32_t match_leading_time(const CleanText& text, Words words) {
    if (words.empty()) return 0;
    const std::u16string_view whole = text.characters(words);
    const std::uint32_t lead = lexicon::match_sign(whole, YearSign::time_lead);
    constexpr std::uint32_t quarter = 3;  // characters of 一季度
    if (is(whole.front(), text::numeral) && whole.substr(1).starts_with(u"季度")) return quarter;
    if (lexicon::is_sign(whole, YearSign::in_turn)) return words.size();
    if (const std::uint32_t season = match_season(whole)) return season;
    if (const std::uint32_t time = match_time_of_whole(whole)) return time;
    if (const std::uint32_t years = match_years_taken(whole)) return years;
    if (const std::uint32_t completion = match_completion(whole)) return completion;
    if (lead == 0 && !may_begin_date(text[words.begin]) && !lexicon::begins_with_sign(whole, YearSign::term_lead)) return 0;
    if (const std::uint32_t size = match_term(whole)) return size;
    std::uint32_t index = behind_dates(text, words, words.begin + lead);
    if (index == 0) index = behind_month(text, words, words.begin + lead);
    if (index == 0) index = behind_plan_term(text, words, words.begin + lead);
    if (index == 0) index = behind_years_to_come(text, words, words.begin + lead);
    if (index == 0) return 0;
    const bool is_of_year = text[index - 1] == u'年' && text.starts_with({index, words.end}, u"度") &&
                            !text.starts_with({index, words.end}, u"度假");  // 2021年度|配额总量, but 2025年|度假收入
    if (is_of_year) ++index;
    while (const std::uint32_t tail = lexicon::match_sign(text, {index, words.end}, YearSign::time_tail)) index += tail;
    return index - words.begin;
}

bool is_season(const CleanText& text, Words words) {
    if (text.ends_with(words, u"前")) --words.end;
    while (const std::uint32_t season = lexicon::match_sign(text, words, YearSign::season)) {
        words.begin += season;
        if (words.empty()) return true;
        if (text[words.begin] == u'、') ++words.begin;
    }
    return false;
}

}  // namespace plandoc::record
