// A plan against a higher one (the city's, for a county's).
//     an indicator of the higher plan that this plan does not take up, in these words or nearly (coverage.hpp): at the plan's
//     title.
//                                    Rates, shares and per-capita figures, and what stands among its aims: a count in one of its
//                                    tasks (建立2个服务站) is the higher plan's own
//     覆盖率达到80% / 覆盖率达到85%      less than the higher plan asks for the same year or an earlier one; of rates, shares and
//                                    per-capita figures only: a county need not do as much as its city
//     2021—2026年 / 2021—2025年       a period that is not within the higher plan's

#include <algorithm>
#include <map>

#include "lexicon/check_sign.hpp"
#include "lexicon/table.hpp"
#include "review/checks/check.hpp"
#include "review/checks/coverage.hpp"
#include "review/indicator.hpp"

namespace plandoc::review {

namespace {

using record::Target;
using text::Span;

/// What a rate, a share or a figure per head asks does not depend on how large a place is.
bool is_comparable(const Target& target) {
    return target.unit == "%" || target.unit == "‰" ||
           lexicon::begins_with_sign(lexicon::folded(target.indicator), lexicon::CheckSign::per_head);
}

class AgainstChecker {
public:
    AgainstChecker(const record::Plan& plan, const record::Plan& upper, const lexicon::Additions& additions)
        : plan_(plan), upper_(upper), names_(additions), subject_(subject_of(plan)), upper_subject_(subject_of(upper)) {
        for (const Target& target : plan.targets) own_[names_.meaning_of(target.indicator, subject_).key].push_back(&target);
        for (const auto& [key, targets] : own_)
            own_names_.push_back({IndicatorName(key), names_.dimension_of(targets.front()->unit)});
        for (const Target& target : upper.targets)
            above_[names_.meaning_of(target.indicator, upper_subject_).key].push_back(&target);
    }

    Findings check() {
        for (const auto& [key, targets] : above_) {
            if (key.empty()) continue;
            const auto own = own_.find(key);
            if (own != own_.end()) check_values(own->second, targets);
            else if (asks_lower_plans(targets) && !is_taken_up(*targets.front(), key)) report_uncovered(*targets.front());
        }
        check_period();
        return std::move(findings_);
    }

private:
    /// Where what is missing is reported: the plan's title, else its beginning.
    [[nodiscard]] Span title() const {
        if (!plan_.letterhead.title_words.empty()) return plan_.text().span(plan_.letterhead.title_words);
        return plan_.outline->passages.empty() ? Span{} : plan_.text().span(plan_.outline->passages.front().words);
    }

    void report(Rule rule, Severity severity, const text::Message& message, Span here, Span there) {
        Finding found = finding(rule, severity, message, here);
        found.places.push_back({there, true});
        findings_.push_back(std::move(found));
    }

    void report_uncovered(const Target& target) {
        report(Rule::indicator_uncovered, Severity::warning,
               {"the upper plan's indicator " + target.indicator + " is not taken up",
                "上位规划的指标“" + target.indicator + "”没有承接"},
               title(), upper_.text().span(target.words));
    }

    /// A rate, or one of its aims; a count in a task is the higher plan's own.
    [[nodiscard]] bool asks_lower_plans(const std::vector<const Target*>& targets) const {
        return std::any_of(targets.begin(), targets.end(), [&](const Target* target) {
            return is_comparable(*target) || is_among_aims(upper_, target->passage);
        });
    }

    [[nodiscard]] bool is_taken_up(const Target& target, const std::u16string& key) const {
        const std::string dimension = names_.dimension_of(target.unit);
        const IndicatorName name(key);
        return std::any_of(own_names_.begin(), own_names_.end(),
                           [&](const auto& own) { return own.second == dimension && takes_up(own.first, name); });
    }

    /// Where an indicator has several values (of cities and of counties), the best of the plan is held to the greatest that it
    /// does not reach.
    void check_values(const std::vector<const Target*>& own, const std::vector<const Target*>& upper) {
        const Target *most = nullptr, *best = nullptr;
        for (const Target* const above : upper) {
            if (!is_comparable(*above) || above->value_to) continue;
            const Target* const answer = best_answer(own, *above);
            if (answer == nullptr || !asks_less(*answer, *above)) continue;
            if (most != nullptr && !asks_less(*most, *above)) continue;
            most = above;
            best = answer;
        }
        if (most == nullptr) return;
        const std::string here = plan_.text().written(best->words), there = upper_.text().written(most->words);
        const bool is_about = is_loose(*best, *most);
        report(Rule::target_below, Severity::warning,
               {best->indicator + ": " + (is_about ? "about " : "") + here + ", less than the upper plan's " + there,
                best->indicator + "：" + here + (is_about ? "左右" : "") + "，低于上位规划的 " + there},
               plan_.text().span(best->words), upper_.text().span(most->words));
    }

    /// 10%左右 where the other asks for 10%.
    static bool is_loose(const Target& target, const Target& above) {
        return target.value == above.value && target.relation == record::Relation::about &&
               above.relation != record::Relation::about;
    }
    static bool asks_less(const Target& target, const Target& above) {
        if (is_loose(target, above)) return true;
        return lexicon::is_upper_bound(above.relation) ? target.value > above.value : target.value < above.value;
    }

    /// The plan's target of the kind, for the same year or a later one, that asks most.
    [[nodiscard]] const Target* best_answer(const std::vector<const Target*>& own, const Target& above) const {
        const Target* best = nullptr;
        for (const Target* const target : own) {
            const bool answers = names_.same_unit(target->unit, above.unit) && target->change == above.change &&
                                 target->per == above.per && target->scope.empty() && !target->value_to && above.by != 0 &&
                                 target->by >= above.by;
            if (!answers || (target->change == record::Change::reduction && lexicon::is_upper_bound(above.relation))) continue;
            const bool asks_more =
                best != nullptr && best->value == target->value
                    ? is_loose(*best, *target)
                    : best == nullptr || (target->value < best->value) == lexicon::is_upper_bound(above.relation);
            if (asks_more) best = target;
        }
        return best;
    }

    void check_period() {
        const auto& own = plan_.letterhead.period;
        const auto& above = upper_.letterhead.period;
        if (!own || !above || (own->from >= above->from && own->to <= above->to)) return;
        const auto written = [](const record::Period& period) {
            return std::to_string(period.from) + "—" + std::to_string(period.to);
        };
        report(Rule::period_outside, Severity::note,
               {"the period " + written(*own) + " is not within the upper plan's " + written(*above),
                "期限 " + written(*own) + " 不在上位规划期限 " + written(*above) + " 之内"},
               title(), upper_.text().span(upper_.letterhead.title_words));
    }

    const record::Plan& plan_;
    const record::Plan& upper_;
    IndicatorNames names_;
    PlanSubject subject_, upper_subject_;
    std::map<std::u16string, std::vector<const Target*>> own_, above_;  ///< by meaning
    std::vector<std::pair<IndicatorName, std::string>> own_names_;      ///< with the dimension of their unit
    Findings findings_;
};

}  // namespace

Findings find_against(const record::Plan& plan, const record::Plan& upper, const lexicon::Additions& additions) {
    return AgainstChecker(plan, upper, additions).check();
}

}  // namespace plandoc::review
