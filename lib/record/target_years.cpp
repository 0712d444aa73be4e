#include "record/target_years.hpp"

#include <algorithm>
#include <utility>

namespace plandoc::record {

namespace {

bool is_date(const Expression& expression) { return expression.role == Role::date; }

/// The dates that stand before the number with no other number between.
std::span<const Expression> dates_before(const Mention& mention) {
    const auto nearest = mention.before.last(std::min(mention.before.size(), most_parallel));
    const auto first = std::find_if_not(nearest.rbegin(), nearest.rend(), is_date).base();
    return {first, nearest.end()};
}

}  // namespace

int deadline_behind(const Mention& mention, const Deadlines& deadlines) {
    for (const Expression& other : mention.behind) {
        if (other.words.end > mention.clause.end) break;
        if (!is_date(other)) continue;
        if (const int year = deadlines.deadline_of(other, mention.sentence)) return year;
    }
    return 0;
}

std::vector<int> years_given_out(const text::CleanText& text, const Mention& mention, const Deadlines& deadlines) {
    const std::span<const Expression> dates = dates_before(mention);
    if (dates.empty() || !text.contains({dates.front().words.end, mention.quantity().words.begin}, u"分别")) return {};
    std::vector<int> years;
    for (const Expression& date : dates) {
        if (deadlines.deadline_of(date, mention.sentence) == 0) return {};
        if (date.year_from != 0 && !date.is_plan_term)  // 2022至2025年…分别达到四个值
            for (int year = date.year_from; year < date.year_to && years.size() < most_parallel; ++year) years.push_back(year);
        years.push_back(date.year_to);
    }
    if (years.size() < 2 || years.size() != parallel_numbers(text, mention).size()) return {};
    std::reverse(years.begin(), years.end());
    return years;
}

std::optional<Baseline> baseline_of(const Mention& mention, const Commitment& commitment, Change change,
                                    const BaselineYear& stated, Carried& carried) {
    const bool is_near = stated.at >= mention.clause.begin;
    if (carried.start) return Baseline{std::exchange(carried.start, std::nullopt), is_near ? stated.year : 0};
    const bool is_led = stated.is_leading && change != Change::level;
    const bool holds = is_near || is_led || (!commitment.has_own_noun && carried.has_baseline);
    return stated.year != 0 && holds ? std::optional(Baseline{std::nullopt, stated.year}) : std::nullopt;
}

}  // namespace plandoc::record
