// A plan against a higher one (the city's, for a county's).
//     an indicator of the higher plan that this plan does not take up     at the plan's title
//     覆盖率达到80% / 覆盖率达到85%      less than the higher plan asks for the same year or an earlier one; rates, shares,
//     per-capita
//                                    figures only: a county need not do as much as its city
//     2021—2026年 / 2021—2025年       a period that is not within the higher plan's

#include <algorithm>
#include <map>

#include "review/checks/check.hpp"
#include "review/indicator.hpp"

namespace plandoc::review {

namespace {

using record::Target;
using text::Span;

/// What a rate, a share or a figure per head asks does not depend on how large a place is.
bool is_comparable(const Target& target) {
    return target.unit == "%" || target.unit == "‰" || target.indicator.starts_with("万人") ||
           target.indicator.starts_with("每万") || target.indicator.starts_with("人均");
}

class Checker {
public:
    Checker(const record::Plan& plan, const record::Plan& upper, const lexicon::Additions& additions)
        : plan_(plan), upper_(upper), names_(additions), subject_(subject_of(plan)), upper_subject_(subject_of(upper)) {
        for (const Target& target : plan.targets) own_[names_.meaning_of(target.indicator, subject_).key].push_back(&target);
    }

    Findings check() {
        std::map<std::u16string, bool> seen;
        for (const Target& target : upper_.targets) {
            const std::u16string key = names_.meaning_of(target.indicator, upper_subject_).key;
            if (key.empty()) continue;
            const auto own = own_.find(key);
            if (own != own_.end()) check_values(own->second, target);
            else if (seen.emplace(key, true).second) report_uncovered(target);
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

    void check_values(const std::vector<const Target*>& own, const Target& above) {
        if (!is_comparable(above) || above.value_to) return;
        const bool is_ceiling = above.relation == record::Relation::at_most || above.relation == record::Relation::less_than;
        const auto answers = [&](const Target* target) {
            return names_.same_unit(target->unit, above.unit) && target->change == above.change && target->per == above.per &&
                   target->scope.empty() && !target->value_to;
        };
        for (const Target* const target : own) {
            if (!answers(target) || target->by == 0 || above.by == 0 || target->by < above.by) continue;
            const bool asks_less = is_ceiling ? target->value > above.value : target->value < above.value;
            const bool is_reduction = target->change == record::Change::reduction;
            if (!asks_less || (is_reduction && is_ceiling)) continue;
            const std::string here = plan_.text().written(target->words), there = upper_.text().written(above.words);
            report(Rule::target_below, Severity::warning,
                   {target->indicator + ": " + here + ", less than the upper plan's " + there,
                    target->indicator + "：" + here + "，低于上位规划的 " + there},
                   plan_.text().span(target->words), upper_.text().span(above.words));
        }
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
    std::map<std::u16string, std::vector<const Target*>> own_;
    Findings findings_;
};

}  // namespace

Findings find_against(const record::Plan& plan, const record::Plan& upper, const lexicon::Additions& additions) {
    return Checker(plan, upper, additions).check();
}

}  // namespace plandoc::review
