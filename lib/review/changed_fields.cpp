#include "review/changed_fields.hpp"

#include <optional>
#include <string>
#include <utility>

#include "lexicon/table.hpp"

namespace plandoc::review {

namespace {

using record::Duty;
using record::Target;

std::u16string_view words_of(const record::Plan& plan, text::Words words) { return plan.text().characters(words); }

void add_if(bool changed, Field field, std::vector<Field>& fields) {
    if (changed) fields.push_back(field);
}

std::u16string without_spaces(std::string_view name) {
    std::u16string words = lexicon::folded(name);
    std::erase_if(words, [](char16_t c) { return text::is(c, text::space); });
    return words;
}

bool same_baseline(const std::optional<record::Baseline>& one, const std::optional<record::Baseline>& other) {
    if (!one || !other) return !one && !other;
    return one->value == other->value && one->year == other->year;
}

}  // namespace

std::vector<Field> changed_fields(const Sides& sides, const Target& before, const Target& after) {
    const auto differ = [&](text::Words one, text::Words other) {
        return words_of(sides.before, one) != words_of(sides.after, other);
    };
    const auto states_none = [](const Target& target) { return target.by == 0 || target.by_source == record::BySource::plan; };
    const bool both_by_plan = states_none(before) && states_none(after);  // else the plan's period has changed
    std::vector<Field> fields;
    add_if(without_spaces(before.indicator) != without_spaces(after.indicator), Field::indicator, fields);
    add_if(differ(before.action, after.action), Field::action, fields);
    add_if(before.relation != after.relation, Field::relation, fields);
    add_if(before.value != after.value, Field::value, fields);
    add_if(before.value_to != after.value_to, Field::value_to, fields);
    add_if(before.unit != after.unit, Field::unit, fields);
    add_if(before.change != after.change, Field::change, fields);
    add_if(before.per != after.per, Field::per, fields);
    add_if(before.by != after.by && !both_by_plan, Field::by, fields);
    add_if(!same_baseline(before.baseline, after.baseline), Field::baseline, fields);
    add_if(before.modality != after.modality, Field::modality, fields);
    add_if(without_spaces(before.scope) != without_spaces(after.scope), Field::scope, fields);
    add_if(before.binding != after.binding, Field::binding, fields);
    return fields;
}

std::vector<Field> changed_fields(const Sides& sides, const Duty& before, const Duty& after) {
    std::vector<Field> fields;
    add_if(before.role != after.role, Field::role, fields);
    add_if(agency_names(sides.before, before) != agency_names(sides.after, after), Field::agencies, fields);
    add_if(before.open_ended != after.open_ended, Field::open_ended, fields);
    add_if(words_of(sides.before, before.progress) != words_of(sides.after, after.progress), Field::progress, fields);
    return fields;
}

std::vector<Field> changed_fields(const record::Letterhead& before, const record::Letterhead& after) {
    const auto differ = [](const std::string& one, const std::string& other) {
        return without_spaces(one) != without_spaces(other);
    };
    const auto lists_differ = [](const std::vector<std::string>& one, const std::vector<std::string>& other) {
        return !std::equal(one.begin(), one.end(), other.begin(), other.end(),
                           [](const std::string& a, const std::string& b) { return without_spaces(a) == without_spaces(b); });
    };
    const auto years = [](const std::optional<record::Period>& period) {
        return period ? std::pair(period->from, period->to) : std::pair(0, 0);
    };
    std::vector<Field> fields;
    add_if(differ(before.title, after.title), Field::title, fields);
    add_if(differ(before.notice_title, after.notice_title), Field::notice_title, fields);
    add_if(differ(before.kind, after.kind), Field::kind, fields);
    add_if(lists_differ(before.issuers, after.issuers), Field::issuers, fields);
    add_if(differ(before.number, after.number), Field::number, fields);
    add_if(lists_differ(before.recipients, after.recipients), Field::recipients, fields);
    add_if(before.date != after.date, Field::date, fields);
    add_if(before.published != after.published, Field::published, fields);
    add_if(lists_differ(before.copied_to, after.copied_to), Field::copied_to, fields);
    add_if(years(before.period) != years(after.period), Field::period, fields);
    add_if(differ(before.region, after.region), Field::region, fields);
    return fields;
}

}  // namespace plandoc::review
