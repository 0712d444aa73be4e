#include "review/explained.hpp"

#include <algorithm>

#include "review/changed_fields.hpp"

namespace plandoc::review {

using outline::none;
using record::Duty;
using record::Target;

namespace {

constexpr std::uint32_t bound_reach = 8;        ///< characters between a number and its comparator or verb
constexpr std::uint32_t deadline_reach = 1000;  ///< characters before a sentence in which its deadline may stand
constexpr std::uint32_t mark_reach = 12;        ///< brackets, marks and role words around a list of agencies

bool touches(Words one, Words other) { return one.begin <= other.end && other.begin <= one.end; }

Words widened(Words words, std::uint32_t before, std::uint32_t behind) {
    return {words.begin - std::min(before, words.begin), words.end + behind};
}

/// The edit lies in these, one after the other: 市教育局；配合单位：市财政 in two duties.
bool covers(const std::vector<Words>& within, Words edit) {
    for (bool goes_on = true; goes_on && !edit.empty();) {
        goes_on = false;
        for (const Words words : within) {
            if (words.begin > edit.begin || words.end <= edit.begin) continue;
            edit.begin = std::min(edit.end, words.end);
            goes_on = true;
        }
    }
    return edit.empty();
}

/// The clause of a target: from the mark before its words to the mark behind them.
Words clause_of(const record::Plan& plan, const Target& target) {
    const auto ends = [&](std::uint32_t at) {
        return std::u16string_view(u"。;,!?:\n").find(plan.text()[at]) != std::u16string_view::npos;
    };
    Words clause = target.words;
    while (clause.begin > target.quote.begin && !ends(clause.begin - 1)) --clause.begin;
    while (clause.end < target.quote.end && !ends(clause.end)) ++clause.end;
    return {clause.begin - std::min(1U, clause.begin), clause.end + 1};
}

}  // namespace

bool Explained::explains(Words edit) const {
    if (covers(within, edit)) return true;
    return std::any_of(around.begin(), around.end(),
                       [&](Words words) { return edit.contains(words) && edit.size() <= words.size() + mark_reach; });
}

void explain_fields(const record::Plan& plan, const Target& target, const std::vector<Field>& fields, Explained& explained) {
    std::vector<Words>& within = explained.within;
    const Words clause = clause_of(plan, target);
    for (const Field field : {Field::value, Field::value_to, Field::unit})
        if (has_field(fields, field)) within.push_back(target.words);
    if (has_field(fields, Field::relation)) within.push_back(widened(target.words, bound_reach, bound_reach));
    if (has_field(fields, Field::action) || has_field(fields, Field::change)) {
        within.push_back(widened(target.action, 2, 2));
        within.push_back(
            {std::max(clause.begin, target.words.begin - std::min(bound_reach, target.words.begin)), target.words.begin});
    }
    if (has_field(fields, Field::indicator)) {
        const auto size = static_cast<std::uint32_t>(target.indicator.size());  // bytes: three times its characters, to be wide
        within.push_back(
            target.indicator_words.empty() ? clause : Words{target.indicator_words.begin, target.indicator_words.begin + size});
    }
    for (const Field field : {Field::per, Field::modality, Field::scope, Field::baseline})
        if (has_field(fields, field)) within.push_back({target.quote.begin, clause.end});
    if (!has_field(fields, Field::by)) return;
    const std::uint32_t paragraph = plan.outline->passages[target.passage].words.begin;
    const std::uint32_t begin = std::max(paragraph, target.quote.begin - std::min(deadline_reach, target.quote.begin));
    auto number = std::lower_bound(plan.numbers.begin(), plan.numbers.end(), begin,
                                   [](const record::Number& one, std::uint32_t at) { return one.words.end < at; });
    for (; number != plan.numbers.end() && number->words.begin < target.quote.end; ++number)
        if (number->role == record::Role::date) within.push_back(widened(number->words, 3, 4));
}

void explain_clause(const record::Plan& plan, const Target& target, Explained& explained) {
    explained.within.push_back(clause_of(plan, target));
}

void explain_duty(const Duty& duty, Explained& explained) {
    explained.within.push_back(widened(duty.words, 1, 1));
    if (touches(widened(duty.words, mark_reach, mark_reach), duty.role_text))
        explained.within.push_back(
            widened({std::min(duty.words.begin, duty.role_text.begin), std::max(duty.words.end, duty.role_text.end)}, 1, 1));
    explained.within.push_back(duty.role_text);
    explained.within.push_back(duty.progress);
    explained.around.push_back(duty.words);
}

void explain_own_title(const record::Plan& plan, const std::vector<std::uint32_t>& unit_of_passage,
                       std::vector<Explained>& of_unit) {
    for (const record::Citation& citation : plan.citations) {
        const std::uint32_t unit = unit_of_passage[citation.passage];
        if (unit != none && plan.text().written(citation.title) == plan.letterhead.title)
            of_unit[unit].within.push_back(citation.title);
    }
}

}  // namespace plandoc::review
