#include "record/field/target_years.hpp"

#include <algorithm>
#include <utility>

#include "lexicon/list_sign.hpp"
#include "lexicon/year_sign.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

namespace {

constexpr std::uint32_t longest_joint = 2;  ///< characters between a year and its value: 2022年|为|61%

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
        while (text::is_one_of(text[end], date_tail)) ++end;
        if (text.contains({mention.quantity().after, other.words.begin}, u"(") && text[end] != u')') break;
        if (const int year = deadlines.deadline_of(other, mention.sentence)) return year;
    }
    return 0;
}

int deadline_behind_noun(const text::CleanText& text, const Mention& mention, const Commitment& commitment,
                         const Deadlines& deadlines) {
    if (mention.behind.empty()) return 0;
    const Expression& next = mention.behind.front();
    std::uint32_t end = commitment.noun_is_behind ? commitment.noun.end : mention.quantity().after;
    if (text[end] == u'于' && !commitment.noun_is_behind) ++end;  // 其余25万亩|于2025年完成
    const bool is_own = is_date(next) && next.words.begin == end && next.words.end < mention.clause.end;
    return is_own ? deadlines.deadline_of(next, mention.sentence) : 0;
}

std::vector<int> years_given_out(const text::CleanText& text, const Mention& mention, const Deadlines& deadlines) {
    std::span<const Expression> dates = dates_before(mention);
    while (!dates.empty() && deadlines.deadline_of(dates.back(), mention.sentence) == 0)
        dates = dates.first(dates.size() - 1);                                      // 分别比|2020年|下降8%、14%
    while (!dates.empty() && dates.front().year_to == 0) dates = dates.subspan(1);  // 三年|行动，2022年、2023年分别改造8处、14处
    const bool gives_out = !dates.empty() && lexicon::holds_sign(text, {dates.front().words.end, mention.quantity().words.begin},
                                                                 lexicon::ListSign::respectively);
    std::vector<int> years = gives_out ? years_of(dates, mention, deadlines) : joint_years(text, mention, deadlines);
    if (years.size() < 2 || years.size() != parallel_numbers(text, mention).size()) return {};
    std::reverse(years.begin(), years.end());
    return years;
}

std::uint32_t note_of_now(const text::CleanText& text, std::uint32_t number) {
    constexpr std::uint32_t longest = 6;  // characters: 现状值约为
    const Words lead{number - std::min(number, longest), number};
    const std::size_t bracket = text.characters(lead).rfind(u'(');
    if (bracket == std::u16string_view::npos) return 0;
    const std::uint32_t open = lead.begin + static_cast<std::uint32_t>(bracket);
    const std::uint32_t now = lexicon::match_sign(text, {open + 1, number}, lexicon::YearSign::now);
    return now > 0 && open + 1 + now + longest_joint >= number ? open : 0;
}

namespace {

/// What the bracket that opens at `open` tells, of which `note` are the expressions from there on.
std::optional<Baseline> baseline_in_note(const text::CleanText& text, std::uint32_t open, std::span<const Expression> note,
                                         const Mention& mention, const Deadlines& deadlines) {
    const bool has_year = !note.empty() && is_date(note.front());
    if (note.size() < (has_year ? 2 : 1)) return std::nullopt;
    const Expression &first = note.front(), &value = note[has_year ? 1 : 0];
    if (!value.quantity || !value.quantity->value || text[open] != u'(' || text[value.quantity->after] != u')')
        return std::nullopt;
    const bool is_past = has_year ? first.words.begin == open + 1 && deadlines.is_past(first) &&
                                        value.words.begin <= first.words.end + longest_joint
                                  : note_of_now(text, value.words.begin) == open;
    const bool is_same = text.characters(value.quantity->unit) == text.characters(mention.quantity().unit);
    return is_past && is_same ? std::optional(Baseline{*value.quantity->value, has_year ? first.year_to : 0}) : std::nullopt;
}

/// 产量|（2022年为17亿立方米）|突破25亿立方米
std::optional<Baseline> baseline_before(const text::CleanText& text, const Mention& mention, const Deadlines& deadlines) {
    if (mention.before.empty() || mention.before.back().words.begin < mention.clause.begin) return std::nullopt;
    const bool has_year = mention.before.size() > 1 && is_date(mention.before[mention.before.size() - 2]);
    const std::span<const Expression> note = mention.before.last(has_year ? 2 : 1);
    const std::uint32_t first = note.front().words.begin;
    const std::uint32_t open = has_year ? first - std::min(first, 1U) : note_of_now(text, first);
    return baseline_in_note(text, open, note, mention, deadlines);
}

}  // namespace

std::optional<Baseline> bracketed_baseline(const text::CleanText& text, const Mention& mention, const Deadlines& deadlines) {
    const Expression& last = parallel_numbers(text, mention).back();
    const std::size_t parallel = static_cast<std::size_t>(&last - mention.expression);
    for (const std::size_t skipped : {std::size_t{0}, parallel}) {
        const std::uint32_t open = mention.expression[skipped].quantity->after;
        if (auto base = baseline_in_note(text, open, mention.behind.subspan(skipped), mention, deadlines)) return base;
    }
    return baseline_before(text, mention, deadlines);
}

std::optional<Baseline> baseline_of(const text::CleanText& text, const Mention& mention, const Commitment& commitment,
                                    const Target& target, const BaselineYear& stated, Carried& carried) {
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
    // 能耗比2020年下降14%，碳排放降低18%; but not 淘汰锅炉26台
    const bool are_shares = mention.is_share() && carried.dimension == "share" && !carried.is_parted;
    const bool is_same_verb = !target.action.empty() && text.characters(target.action) == text.characters(carried.action);
    const bool is_alike = is_changed && are_shares && target.change == carried.target_change &&
                          (target.change == Change::reduction || is_same_verb);
    const bool goes_on = !commitment.has_own_noun || is_same || is_elsewhere || is_alike;
    const bool holds = is_near || is_led || (goes_on && carried.has_baseline);
    return stated.year != 0 && holds ? std::optional(Baseline{std::nullopt, stated.year}) : std::nullopt;
}

}  // namespace plandoc::record
