#include "record/target/target_years.hpp"

#include <algorithm>
#include <utility>

#include "lexicon/list_sign.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

namespace {

bool is_date(const Expression& expression) { return expression.role == Role::date; }

/// The dates that stand before the number with no other number between.
std::span<const Expression> dates_before(const Mention& mention) {
    const auto nearest = mention.before.last(std::min(mention.before.size(), most_parallel));
    const auto first = std::find_if_not(nearest.rbegin(), nearest.rend(), is_date).base();
    return {first, nearest.end()};
}

/// One for each date, and for each year of a span; empty where one of them sets no deadline.
std::vector<int> years_of(std::span<const Expression> dates, const Mention& mention, const Deadlines& deadlines) {
    std::vector<int> years;
    for (const Expression& date : dates) {
        if (deadlines.deadline_of(date, mention.sentence) == 0) return {};
        if (date.year_from != 0 && !date.is_plan_term)  // 2022至2025年…分别达到四个值
            for (int year = date.year_from; year < date.year_to && years.size() < most_parallel; ++year) years.push_back(year);
        years.push_back(date.year_to);
    }
    return years;
}

/// Nothing but a sign or word that joins the members of a list.
bool is_joint(const text::CleanText& text, Words between) {
    return between.size() == 1 && text::is_one_of(text[between.begin], list_joints);
}

/// 2022年和2030年, 2022年、2030年
bool are_joint(const text::CleanText& text, std::span<const Expression> dates) {
    for (std::size_t index = 1; index < dates.size(); ++index)
        if (!is_joint(text, {dates[index - 1].words.end, dates[index].words.begin})) return false;
    return dates.size() > 1;
}

/// 25%和33%: nothing but a sign that joins them stands between the number and those parallel to it.
bool share_noun(const text::CleanText& text, const Mention& mention) {
    const std::span<const Expression> numbers = parallel_numbers(text, mention);
    for (std::size_t index = 1; index < numbers.size(); ++index)
        if (!is_joint(text, {numbers[index - 1].quantity->after, numbers[index].quantity->before})) return false;
    return true;
}

/// The deadlines last named in the sentence, where they are joint and hold for numbers that share a noun.
std::vector<int> joint_years(const text::CleanText& text, const Mention& mention, const Deadlines& deadlines) {
    const auto sets_deadline = [&](const Expression& other) {
        return is_date(other) && deadlines.deadline_of(other, mention.sentence) != 0;
    };
    const auto nearest = mention.before.last(std::min(mention.before.size(), most_parallel));
    const auto last = std::find_if(nearest.rbegin(), nearest.rend(), sets_deadline);
    const std::span<const Expression> dates{std::find_if_not(last, nearest.rend(), sets_deadline).base(), last.base()};
    return are_joint(text, dates) && share_noun(text, mention) ? years_of(dates, mention, deadlines) : std::vector<int>{};
}

}  // namespace

int deadline_behind(const text::CleanText& text, const Mention& mention, const Deadlines& deadlines) {
    for (const Expression& other : mention.behind) {
        if (other.words.end > mention.clause.end || text.contains({mention.quantity().after, other.words.begin}, of_these)) break;
        if (!is_date(other)) continue;
        // 20个（2022年|5个、2023年8个）: of those in the bracket; but 95%（2022年）
        std::uint32_t end = other.words.end;
        while (text::is_one_of(text[end], u"底末前")) ++end;
        if (text.contains({mention.quantity().after, other.words.begin}, u"(") && text[end] != u')') break;
        if (const int year = deadlines.deadline_of(other, mention.sentence)) return year;
    }
    return 0;
}

int deadline_behind_noun(const Mention& mention, const Commitment& commitment, const Deadlines& deadlines) {
    if (!commitment.noun_is_behind || mention.behind.empty()) return 0;
    const Expression& next = mention.behind.front();
    const bool is_own = is_date(next) && next.words.begin == commitment.noun.end && next.words.end < mention.clause.end;
    return is_own ? deadlines.deadline_of(next, mention.sentence) : 0;
}

std::vector<int> years_given_out(const text::CleanText& text, const Mention& mention, const Deadlines& deadlines) {
    std::span<const Expression> dates = dates_before(mention);
    while (!dates.empty() && deadlines.deadline_of(dates.back(), mention.sentence) == 0)
        dates = dates.first(dates.size() - 1);  // 分别比|2020年|下降8%、14%
    const bool gives_out =
        !dates.empty() && lexicon::holds_sign(text.characters({dates.front().words.end, mention.quantity().words.begin}),
                                              lexicon::ListSign::respectively);
    std::vector<int> years = gives_out ? years_of(dates, mention, deadlines) : joint_years(text, mention, deadlines);
    if (years.size() < 2 || years.size() != parallel_numbers(text, mention).size()) return {};
    std::reverse(years.begin(), years.end());
    return years;
}

std::optional<Baseline> bracketed_baseline(const text::CleanText& text, const Mention& mention, const Deadlines& deadlines) {
    const std::span<const Expression> list = parallel_numbers(text, mention);
    const Expression* const year = &list.back() + 1;
    const Expression* const value = year + 1;
    const Expression* const end = mention.behind.data() + mention.behind.size();
    if (value >= end || !is_date(*year) || !value->quantity || !value->quantity->value) return std::nullopt;
    constexpr std::uint32_t longest_joint = 2;  // characters: 为
    const std::uint32_t open = list.back().quantity->after;
    const bool is_bracket = text[open] == u'(' && year->words.begin == open + 1 && text[value->quantity->after] == u')' &&
                            value->words.begin <= year->words.end + longest_joint;
    const bool is_same = text.characters(value->quantity->unit) == text.characters(mention.quantity().unit);
    if (!is_bracket || !is_same || !deadlines.is_past(*year)) return std::nullopt;
    return Baseline{*value->quantity->value, year->year_to};
}

std::optional<Baseline> baseline_of(const Mention& mention, const Commitment& commitment, const Target& target,
                                    const BaselineYear& stated, Carried& carried) {
    const bool is_near = stated.at >= mention.clause.begin;
    if (!carried.starts.empty()) {
        const text::Decimal start = carried.starts.back();
        carried.starts.pop_back();
        return Baseline{start, is_near ? stated.year : 0};
    }
    const bool is_changed = target.change != Change::level;
    // 比2020年末的|31.5亿元|增长60%
    const bool follows = stated.year != 0 && is_near && is_changed && !mention.before.empty() && mention.before.back().quantity;
    if (follows && mention.before.back().words.begin > stated.at &&
        mention.before.back().quantity->after == commitment.action.begin)
        return Baseline{mention.before.back().quantity->value, stated.year};
    const bool is_led = stated.is_leading && is_changed;
    // 排放比2020年下降18%，到2030年下降30%
    const bool is_same = is_changed && target.scope.empty() && target.indicator == carried.indicator;
    // 甲区用水量比2020年下降5%，乙区下降6%
    const bool is_elsewhere = is_changed && !target.scope.empty() && target.indicator_words == carried.indicator_words;
    const bool goes_on = !commitment.has_own_noun || is_same || is_elsewhere;
    const bool holds = is_near || is_led || (goes_on && carried.has_baseline);
    return stated.year != 0 && holds ? std::optional(Baseline{std::nullopt, stated.year}) : std::nullopt;
}

}  // namespace plandoc::record
