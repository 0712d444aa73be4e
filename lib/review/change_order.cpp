#include "review/change_order.hpp"

namespace plandoc::review {

using outline::none;

ChangeOrder::ChangeOrder(const record::Plan& before, const record::Plan& after, const Units& before_units,
                         const Units& after_units, const std::vector<std::uint32_t>& after_of)
    : before_(before), after_(after), before_units_(before_units), after_units_(after_units) {
    Place last;
    for (std::uint32_t unit = 0; unit < before_units.all.size(); ++unit) {
        if (after_of[unit] != none) last = {begin_of(after, after_units.all[after_of[unit]]), 0};
        else ++last.behind;
        begins_.push_back(last);
    }
}

ChangeOrder::Key ChangeOrder::key(const PlanChange& change) const {
    const bool is_new = change.after != none;
    const record::Plan& plan = is_new ? after_ : before_;
    const Units& units = is_new ? after_units_ : before_units_;
    const std::uint32_t index = is_new ? change.after : change.before;
    std::uint32_t unit = index, begin = 0;
    if (change.of == ChangeOf::document) return Key{};
    if (change.of == ChangeOf::target) {
        unit = units.of_passage[plan.targets[index].passage];
        begin = plan.targets[index].words.begin;
    } else if (change.of == ChangeOf::duty) {
        unit = units.of_passage[plan.duties[index].passage];
        begin = plan.duties[index].words.begin;
    } else {
        begin = begin_of(plan, units.all[unit]);
    }
    if (is_new) return Key{begin_of(after_, after_units_.all[unit]) + 1, 0, change.of, begin, true, change.kind};
    return Key{begins_[unit].place + 1, begins_[unit].behind, change.of, begin, false, change.kind};
}

}  // namespace plandoc::review
