#include "record/number/years.hpp"

#include <algorithm>
#include <optional>

#include "lexicon/units.hpp"
#include "lexicon/verbs.hpp"
#include "lexicon/year_sign.hpp"
#include "record/date.hpp"
#include "record/five_year_plan.hpp"
#include "record/letterhead/title.hpp"
#include "record/number/clause.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using text::Words;

namespace {

constexpr int earliest_year = 1900, latest_year = 2100;  ///< of a number without 年
constexpr std::uint32_t digits_of_year = 4;

/// 2021 of 2021-2023: a number of four digits; 0: none.
int bare_number(std::u16string_view text) {
    constexpr std::uint32_t longest_rest = 3;  // characters that may go on with the number: ,000 of 2021,000
    const text::Numeral number = text::match_arabic(text.substr(0, digits_of_year + longest_rest));
    return number.size == digits_of_year && number.value ? static_cast<int>(number.value->coefficient()) : 0;
}

/// Where the second date of a range begins, whose first one ends at `index`: 2022年底-|2025年; 0: nowhere.
std::uint32_t behind_range_sign(const PassageText& passage, std::uint32_t index) {
    if (text::is_one_of(passage.at(index), u"底初末")) ++index;
    const std::uint32_t sign = index;
    while (text::is_one_of(passage.at(index), range_signs)) ++index;
    return index > sign && index < passage.words.end ? index : 0;
}

/// 三年, 两年 at the beginning of `rest`.
bool begins_with_count(std::u16string_view rest) {
    const text::Numeral count = text::match_numeral(rest);
    return count.size == 1 && text::is(rest.front(), text::numeral) && rest.substr(1).starts_with(u"年");
}

/// 2021、2022年, 2021、2022两年: what follows the first, or the last, of years of which one at most has its 年.
bool goes_on_as_years(std::u16string_view rest) {
    bool is_list = false;
    while (!rest.empty() && text::is_one_of(rest.front(), list_joints)) {
        const int next = bare_number(rest.substr(1));
        if (next < earliest_year || next > latest_year) return false;
        rest.remove_prefix(1 + digits_of_year);
        is_list = true;
    }
    return (is_list && rest.starts_with(u"年")) || begins_with_count(rest);
}

/// 2021-2023, whose second year begins at `second`, or a year before a kind of document or between 比 and what changed: nothing
/// else has four such digits and no unit.
Years match_bare_years(const PassageText& passage, std::uint32_t index, int year, std::uint32_t second) {
    const int last = second == 0 ? 0 : bare_number(passage.from(second));
    const std::uint32_t end = second + digits_of_year;
    if (last != 0 && !text::is(passage.at(end), text::digit))
        return last >= year && last <= latest_year ? Years{{index, end}, year, last} : Years{};
    const std::uint32_t begin = passage.words.begin;
    if (index > begin && text::is_one_of(passage.at(index - 1), comparisons) &&
        lexicon::match_verb(passage.from(index + digits_of_year)).reach_change != lexicon::VerbChange::level)
        return {{index, index + digits_of_year}, 0, year};  // 比2020下降14%
    const std::u16string_view behind = passage.from(index + digits_of_year);
    if (behind.starts_with(u"以来") || behind.starts_with(u"相比")) return {{index, index + digits_of_year}, 0, year};
    if (goes_on_as_years(passage.from(index + digits_of_year))) return {{index, index + digits_of_year}, 0, year};
    const int titled = bare_year_before_kind(passage.text, {index, passage.words.end});
    return titled != 0 ? Years{{index, index + digits_of_year}, 0, titled} : Years{};
}

/// Behind 12月 or 9日 of a date, which begins at `index` with one digit or two; 0: it does not.
std::uint32_t end_of_part(const PassageText& passage, std::uint32_t index, char16_t unit) {
    constexpr std::uint32_t longest = 2;
    std::uint32_t end = index;
    while (text::is(passage.at(end), text::digit) && end - index <= longest) ++end;
    return end > index && end - index <= longest && passage.at(end) == unit ? end + 1 : 0;
}

/// Where the time of day ends that goes on with a day, which ends at `day`: 24日|17时, 24日|17:30; `day`: none does.
std::uint32_t behind_clock(const PassageText& passage, std::uint32_t day) {
    constexpr std::uint32_t minutes = 2;  // digits
    constexpr std::u16string_view other_words = u"间段期代刻";
    if (passage.before(day) != u'日') return day;
    if (const std::uint32_t hour = end_of_part(passage, day, u'时'))
        if (!text::is_one_of(passage.at(hour), other_words)) return std::max(hour, end_of_part(passage, hour, u'分'));
    const std::uint32_t colon = end_of_part(passage, day, u':');
    const bool has_minutes = colon > 0 && text::is(passage.at(colon), text::digit) &&
                             text::is(passage.at(colon + 1), text::digit) && !text::is(passage.at(colon + minutes), text::digit);
    return has_minutes ? colon + minutes : day;
}

}  // namespace

Years match_years(const PassageText& passage, std::uint32_t index) {
    const std::optional<Date> date = match_date(passage.text, index, passage.words.end);
    const int year = date ? date->year : bare_number(passage.from(index));
    if (!date && (year < earliest_year || year > latest_year)) return {};
    const std::uint32_t second = behind_range_sign(passage, date ? date->words.end : index + digits_of_year);
    if (second != 0)
        if (const std::optional<Date> last = match_date(passage.text, second, passage.words.end))
            return {{index, behind_clock(passage, last->words.end)}, year, last->year};
    return date ? Years{{index, behind_clock(passage, date->words.end)}, 0, year}
                : match_bare_years(passage, index, year, second);
}

Words match_month_day(const PassageText& passage, std::uint32_t index) {
    const std::uint32_t month = end_of_part(passage, index, u'月');
    std::uint32_t end = month == 0 ? 0 : end_of_part(passage, month, u'日');
    if (end == 0) return {};
    if (const std::uint32_t second = behind_range_sign(passage, end)) {
        const std::uint32_t next_month = end_of_part(passage, second, u'月');
        const std::uint32_t last = end_of_part(passage, next_month == 0 ? second : next_month, u'日');
        if (last != 0) end = last;
    }
    return {index, behind_clock(passage, end)};
}

Words match_edition(const PassageText& passage, std::uint32_t index) {
    if (passage.before(index) != u'(') return {};
    const int year = bare_number(passage.from(index));
    if (year < earliest_year || year > latest_year) return {};
    const std::u16string_view behind = passage.from(index + digits_of_year);
    const bool is_of_title = passage.before(index - 1) == u'》' && behind.starts_with(u")");
    const bool is_revised = lexicon::begins_with_sign(behind, lexicon::YearSign::revised);
    return is_of_title || is_revised ? Words{index, index + digits_of_year} : Words{};
}

Years match_spelled_years(const PassageText& passage, std::uint32_t index) {
    const char16_t first = passage.text[index];
    if (first != u'〇' && first != u'一' && first != u'二') return {};
    const std::optional<Date> date = match_date(passage.text, index, passage.words.end);
    return date && date->year >= earliest_year ? Years{date->words, 0, date->year} : Years{};
}

Words match_century(const PassageText& passage, std::uint32_t index) {
    constexpr std::uint32_t longest = 3;  // characters of 二十一
    constexpr std::u16string_view century = u"世纪", decade = u"年代", sea = u"海上";
    if (passage.from(index).substr(0, longest + 1).find(century.front()) == std::u16string_view::npos) return {};
    std::uint32_t end = index + text::match_numeral(passage.from(index).substr(0, longest)).size;
    if (end == index || !passage.from(end).starts_with(century)) return {};
    end += 2;
    if (passage.from(end).starts_with(sea)) return {};
    const std::uint32_t years = end + text::match_numeral(passage.from(end).substr(0, longest)).size;
    if (years > end && passage.from(years).starts_with(decade)) end = years + 2;
    return {index, end + (text::is_one_of(passage.at(end), u"初末") ? 1 : 0)};
}

Years match_plan_term(const PassageText& passage, std::uint32_t index) {
    const FiveYearPlan plan = match_five_year_plan(passage.from(index));
    if (!plan) return {};
    const std::uint32_t end = index + plan.size;
    const bool counts = passage.at(end) != u'年' && lexicon::match_unit(passage.from(end));  // 十四五个
    return counts ? Years{} : Years{{index, end}, plan.first_year, plan.last_year};
}

}  // namespace plandoc::record
