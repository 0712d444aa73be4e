#include "review/effect.hpp"

#include <algorithm>

#include "lexicon/indicators.hpp"
#include "lexicon/table.hpp"

namespace plandoc::review {

namespace {

using record::Relation;
using record::Target;

enum class Wanted : std::uint8_t { more, less };

bool is_lower_bound(Relation relation) { return relation == Relation::at_least || relation == Relation::more_than; }

/// 降至, 下降到, 控制在: the less the better, though no comparator says so.
bool is_brought_down(TargetOf one) {
    if (one.target.change != record::Change::level) return false;
    const std::u16string_view action = one.plan.text().characters(one.target.action);
    return action.find_first_of(u"降减压控") != std::u16string_view::npos;
}

Wanted wanted(TargetOf one) {
    const Target& target = one.target;
    if (lexicon::is_upper_bound(target.relation)) return Wanted::less;
    if (is_lower_bound(target.relation) || target.change == record::Change::reduction) return Wanted::more;
    if (is_brought_down(one) || lexicon::is_burden(lexicon::folded(target.indicator))) return Wanted::less;
    return Wanted::more;
}

/// Counts what points each way.
struct Balance {
    bool tightened = false, loosened = false, open = false;  ///< open: changed in a way that is neither

    /// `sign` above 0: more is asked for.
    void add(int sign) {
        tightened = tightened || sign > 0;
        loosened = loosened || sign < 0;
    }
    [[nodiscard]] Effect effect() const {
        if (open || tightened == loosened) return Effect::neutral;
        return tightened ? Effect::tightened : Effect::loosened;
    }
};

int sign_of(std::strong_ordering order) { return order < 0 ? -1 : order > 0 ? 1 : 0; }

/// The end of a range that must be reached.
text::Decimal bound(const Target& target, Wanted direction) {
    if (!target.value_to) return target.value;
    return direction == Wanted::more ? std::min(target.value, *target.value_to) : std::max(target.value, *target.value_to);
}

/// How strictly the value binds: about, reached, passed.
int strictness(Relation relation) {
    switch (relation) {
        case Relation::about: return 0;
        case Relation::more_than:
        case Relation::less_than: return 2;
        default: return 1;
    }
}

/// How often it must be met again.
int frequency(record::Per per) {
    switch (per) {
        case record::Per::year: return 1;
        case record::Per::quarter: return 2;
        case record::Per::month: return 3;
        default: return 0;
    }
}

int firmness(record::Modality modality) {
    return modality == record::Modality::strive ? 0 : modality == record::Modality::ensure ? 2 : 1;
}

/// Years that something is due; 0: some day.
bool is_sooner(int year, int other) { return other == 0 || (year != 0 && year < other); }

}  // namespace

Effect effect_of(TargetOf from, TargetOf to, const IndicatorNames& names, bool deadline_counts) {
    const Target &before = from.target, &after = to.target;
    Balance balance;
    const Wanted direction = wanted(from);
    balance.open = direction != wanted(to) || !names.same_unit(before.unit, after.unit) || before.change != after.change ||
                   (before.per == record::Per::each) != (after.per == record::Per::each);
    const int sense = direction == Wanted::more ? 1 : -1;
    balance.add(sense * sign_of(bound(after, direction) <=> bound(before, direction)));
    balance.add(strictness(after.relation) - strictness(before.relation));
    balance.add(sense * (frequency(after.per) - frequency(before.per)));
    balance.add(firmness(after.modality) - firmness(before.modality));
    const auto binds = [](const Target& target) { return target.binding == record::Binding::binding ? 1 : 0; };
    balance.add(binds(after) - binds(before));
    if (deadline_counts && before.by != after.by) balance.add(is_sooner(after.by, before.by) ? 1 : -1);
    return balance.effect();
}

Effect effect_of_period(const record::Plan& before, const record::Plan& after) {
    const auto follows_plan = [](const Target& target) { return target.by_source == record::BySource::plan; };
    const auto has_any = [&](const record::Plan& plan) { return std::ranges::any_of(plan.targets, follows_plan); };
    const auto end_of = [](const record::Plan& plan) { return plan.letterhead.period ? plan.letterhead.period->to : 0; };
    if (end_of(before) == end_of(after) || !(has_any(before) || has_any(after))) return Effect::none;
    return is_sooner(end_of(after), end_of(before)) ? Effect::tightened : Effect::loosened;
}

}  // namespace plandoc::review
