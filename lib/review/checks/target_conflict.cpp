// One indicator with two values of the same kind, unit, scope and year.
//     二、 万人发明专利拥有量达到12件   三、 万人发明专利拥有量达到11件      error
//     死亡人数不超过5人 … 死亡人数不超过8人                           error
//     企业达到20家 … 企业达到30家                                  企业 names too little: no finding
//     建成基站20座 … 建成基站30座                                  portions of work, of which there may be many: no finding
//     A县5家、B县3家                                             values of one sentence are parts, not contradictions
//     河流域森林覆盖率达到30%                                      a place's own value, if it does not stand among the aims
//     超过800万千瓦 … 805.5万千瓦                                  both can be true
// Of values that lie far apart, each mostly belongs to something else that only the words around it name.

#include <algorithm>
#include <map>
#include <tuple>

#include "lexicon/check_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/noun/measure.hpp"
#include "review/checks/check.hpp"

namespace plandoc::review {

namespace {

using record::Target;

bool is_limit(const Target& target) {
    return target.relation == record::Relation::at_most || target.relation == record::Relation::less_than;
}

/// 拥有量达到, 死亡人数不超过, 能耗下降14%: of a state there can be but one value, of portions of work (新增, 建成) many.
bool is_state(const record::Plan& plan, const Target& target) {
    const std::u16string_view action = plan.text().characters(target.action);
    const bool is_fall = target.change == record::Change::reduction && target.unit == "%";
    if (is_fall || (target.change == record::Change::level && is_limit(target)))
        return !action.empty() || plan.text().ends_with(target.quote, u"。");  // else an entry of a list
    if (action == u"为") return false;  // 最长时间为12个月: of one case among several
    const lexicon::Verb verb = lexicon::match_verb(action);
    return target.change == record::Change::level && verb.size > 0 && verb.reach && !verb.make;
}

/// More than a generic noun: 森林覆盖率, 5G基站, but not 产值, 企业.
bool tells_what(const record::Plan& plan, const Target& target, std::size_t characters) {
    constexpr std::size_t shortest_measure = 5, shortest_thing = 4;
    if (target.indicator_words.empty()) return false;
    if (record::measure_at_end(plan.text(), target.indicator_words) > 0) return characters >= shortest_measure;
    const bool is_total = plan.text().ends_with(target.action, u"到");  // else 规上企业超200家, of one trade perhaps
    return characters >= shortest_thing && is_total && target.change == record::Change::level;
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
    constexpr double widest = 2;
    const double one = a.value.to_double(), other = b.value.to_double();
    return one <= 0 || other <= 0 || std::max(one, other) > widest * std::min(one, other);
}

/// What stands before it, in its paragraph or a heading around it, names a part of the place: 推进某河流域保护 …
/// 森林覆盖率达到30%.
bool may_be_of_part(const record::Plan& plan, const Target& target) {
    constexpr std::uint32_t farthest = 200;
    const outline::Outline& outline = *plan.outline;
    const auto names_part = [&](text::Words words) {
        return lexicon::holds_sign(plan.text().characters(words), lexicon::CheckSign::part_of_place);
    };
    const outline::Passage& passage = outline.passages[target.passage];
    const std::uint32_t end = std::min(target.words.begin, target.indicator_words.begin);
    const std::uint32_t begin = std::max(passage.words.begin, end > farthest ? end - farthest : 0);
    if (begin < end && names_part({begin, end})) return true;
    for (std::uint32_t section = passage.section; section != outline::none; section = outline.sections[section].parent)
        if (names_part(outline.sections[section].title)) return true;
    return false;
}

/// It is the plan's own value, not that of a part of its place.
bool holds_for_all(const record::Plan& plan, const Target& target) {
    return is_among_aims(plan, target.passage) || !may_be_of_part(plan, target);
}

std::string figure(const record::Plan& plan, const Target& target) { return plan.text().written(target.words); }

}  // namespace

Findings find_target_conflicts(const record::Plan& plan) {
    using Key = std::tuple<std::u16string, std::string, std::string, record::Change, record::Per, int>;
    std::map<Key, const Target*> seen;
    Findings findings;
    for (const Target& target : plan.targets) {
        if (target.by == 0 || target.value_to || in_table(plan, target) || !is_state(plan, target)) continue;
        std::u16string indicator = compared(target.indicator);
        if (!tells_what(plan, target, indicator.size())) continue;
        const auto [place, is_new] =
            seen.emplace(Key{std::move(indicator), target.unit, target.scope, target.change, target.per, target.by}, &target);
        if (is_new) continue;
        const Target& other = *place->second;
        if (other.value == target.value || agree(target, other) || lie_far_apart(target, other) || other.quote == target.quote)
            continue;
        if (!holds_for_all(plan, target) || !holds_for_all(plan, other)) continue;
        findings.push_back(finding(Rule::target_conflict, Severity::error,
                                   {target.indicator + ": " + figure(plan, target) + " here, " + figure(plan, other) + " above",
                                    target.indicator + "：此处为 " + figure(plan, target) + "，前文为 " + figure(plan, other)},
                                   plan.text().span(target.words), {plan.text().span(other.words)}));
    }
    return findings;
}

}  // namespace plandoc::review
