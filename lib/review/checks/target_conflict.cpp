// One indicator with two values of the same kind, unit, scope and year.
//     二、 万人发明专利拥有量达到12件   三、 万人发明专利拥有量达到11件      error
//     培育企业20家 … 培育企业30家                                  企业 names too little: no finding
//     A县5家、B县3家                                             values of one sentence are parts, not contradictions
//     超过800万千瓦 … 805.5万千瓦                                  both can be true
// Of values that lie far apart, each mostly belongs to something else that only the words around it name.

#include <algorithm>
#include <map>
#include <tuple>

#include "record/noun/measure.hpp"
#include "review/checks/check.hpp"

namespace plandoc::review {

namespace {

using record::Target;

/// States, not portions of work: only of a measure (拥有量, 覆盖率) can there be but one value.
bool is_measure(const record::Plan& plan, const Target& target) {
    const text::Words indicator = target.indicator_words;
    return target.change == record::Change::level && !indicator.empty() && record::measure_at_end(plan.text(), indicator) > 0;
}

/// In a list or a table each value belongs to something else, which the record may not name.
bool in_table(const record::Plan& plan, const Target& target) {
    return plan.outline->passages[target.passage].kind == outline::PassageKind::cell;
}

/// Both can be true at once: more than 800 and 805.5.
bool agree(const Target& a, const Target& b) {
    using record::Relation;
    const auto allows = [](const Target& bound, const Target& value) {
        switch (bound.relation) {
            case Relation::at_least:
            case Relation::more_than: return value.value >= bound.value;
            case Relation::at_most:
            case Relation::less_than: return value.value <= bound.value;
            case Relation::about: return true;
            default: return value.value == bound.value;
        }
    };
    if (a.relation == Relation::equal) return allows(b, a);
    if (b.relation == Relation::equal) return allows(a, b);
    return a.relation != b.relation || a.value == b.value;
}

bool lie_far_apart(const Target& a, const Target& b) {
    constexpr double widest = 1.3;
    const double one = a.value.to_double(), other = b.value.to_double();
    return one <= 0 || other <= 0 || std::max(one, other) > widest * std::min(one, other);
}

std::string figure(const record::Plan& plan, const Target& target) { return plan.text().written(target.words); }

}  // namespace

Findings find_target_conflicts(const record::Plan& plan) {
    using Key = std::tuple<std::u16string, std::string, std::string, record::Per, int>;
    std::map<Key, const Target*> seen;
    Findings findings;
    constexpr std::size_t shortest_indicator = 7;
    for (const Target& target : plan.targets) {
        if (!is_measure(plan, target) || in_table(plan, target) || target.action.empty() || target.by == 0 || target.value_to)
            continue;
        std::u16string indicator = compared(target.indicator);
        if (indicator.size() < shortest_indicator) continue;
        const auto [place, is_new] =
            seen.emplace(Key{std::move(indicator), target.unit, target.scope, target.per, target.by}, &target);
        if (is_new) continue;
        const Target& other = *place->second;
        if (other.value == target.value || agree(target, other) || lie_far_apart(target, other) || other.quote == target.quote ||
            other.by_source != target.by_source)
            continue;
        if (!is_among_aims(plan, target.passage) && !is_among_aims(plan, other.passage)) continue;
        findings.push_back(finding(Rule::target_conflict, Severity::error,
                                   {target.indicator + ": " + figure(plan, target) + " here, " + figure(plan, other) + " above",
                                    target.indicator + "：此处为 " + figure(plan, target) + "，前文为 " + figure(plan, other)},
                                   plan.text().span(target.words), {plan.text().span(other.words)}));
    }
    return findings;
}

}  // namespace plandoc::review
