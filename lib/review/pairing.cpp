#include "review/pairing.hpp"

#include <algorithm>
#include <compare>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "lexicon/table.hpp"
#include "record/duty/agency.hpp"

namespace plandoc::review {

namespace {

using outline::none;
using record::Duty;
using record::Target;

/// Everything a target says, except its place.
std::string says(const record::Plan& plan, const Target& target) {
    std::string key = target.indicator + "\t" + plan.text().written(target.action) + "\t" + target.value.to_string() + "\t" +
                      (target.value_to ? target.value_to->to_string() : "") + "\t" + target.unit + "\t" + target.scope;
    for (const int part : {static_cast<int>(target.relation), static_cast<int>(target.change), static_cast<int>(target.per),
                           target.by_source == record::BySource::plan ? 0 : target.by, static_cast<int>(target.modality)})
        key += "\t" + std::to_string(part);
    return key;
}

std::string says(const record::Plan& plan, const Duty& duty) {
    std::string key = std::to_string(static_cast<int>(duty.role)) + "\t" + plan.text().written(duty.task) + "\t" +
                      plan.text().written(duty.progress);
    for (const std::string& name : agency_names(plan, duty)) key += "\t" + name;
    return key;
}

/// Pairs records step by step, each step by its own key, in text order among those of one key.
class Pairer {
public:
    Pairer(std::size_t before, std::size_t after) {
        pairs_.after_of.assign(before, none);
        pairs_.before_of.assign(after, none);
    }

    void pair(std::uint32_t before, std::uint32_t after) {
        pairs_.after_of[before] = after;
        pairs_.before_of[after] = before;
    }
    [[nodiscard]] bool is_open_before(std::uint32_t index) const { return pairs_.after_of[index] == none; }
    [[nodiscard]] bool is_open_after(std::uint32_t index) const { return pairs_.before_of[index] == none; }

    /// Keys are given by index; an empty one pairs nothing. `only_unique`: keys that stand once on each side.
    template <typename KeyBefore, typename KeyAfter>
    void by_key(KeyBefore key_before, KeyAfter key_after, bool only_unique = false) {
        std::map<decltype(key_before(0U)), std::pair<std::vector<std::uint32_t>, std::vector<std::uint32_t>>> open;
        for (std::uint32_t index = 0; index < pairs_.after_of.size(); ++index)
            if (is_open_before(index))
                if (auto key = key_before(index); key != decltype(key){}) open[std::move(key)].first.push_back(index);
        for (std::uint32_t index = 0; index < pairs_.before_of.size(); ++index)
            if (is_open_after(index))
                if (auto key = key_after(index); key != decltype(key){}) open[std::move(key)].second.push_back(index);
        for (const auto& [key, sides] : open) {
            if (only_unique && (sides.first.size() != 1 || sides.second.size() != 1)) continue;
            for (std::size_t index = 0; index < std::min(sides.first.size(), sides.second.size()); ++index)
                pair(sides.first[index], sides.second[index]);
        }
    }

    [[nodiscard]] Pairs take() { return std::move(pairs_); }

private:
    Pairs pairs_;
};

/// A key that holds in one pair of aligned units only: the unit of `before`, counted from 1; 0: not aligned.
template <typename Record>
std::uint32_t unit_before(const Sides& sides, const Record& record) {
    const std::uint32_t unit = sides.before_units.of_passage[record.passage];
    return unit == none || sides.alignment.after_of[unit] == none ? 0 : unit + 1;
}
template <typename Record>
std::uint32_t unit_after(const Sides& sides, const Record& record) {
    const std::uint32_t unit = sides.after_units.of_passage[record.passage];
    return unit == none || sides.alignment.before_of[unit] == none ? 0 : sides.alignment.before_of[unit] + 1;
}

/// Where a character of the old unit stands in the new one: itself, or the stretch that replaced it.
std::pair<std::uint32_t, std::uint32_t> moved(const std::vector<Difference>& differences, std::uint32_t at) {
    const auto behind = std::upper_bound(differences.begin(), differences.end(), at,
                                         [](std::uint32_t place, const Difference& one) { return place < one.before_begin; });
    std::int64_t shift = 0;
    if (behind != differences.begin()) {
        const Difference& one = *std::prev(behind);
        if (at < one.before_end) return {one.after_begin, one.after_end};
        shift = static_cast<std::int64_t>(one.after_end) - one.before_end;
    }
    const auto there = static_cast<std::uint32_t>(at + shift);
    return {there, there + 1};
}

std::uint32_t index_in(const Unit& unit, std::uint32_t place) {
    return static_cast<std::uint32_t>(std::lower_bound(unit.places.begin(), unit.places.end(), place) - unit.places.begin());
}

/// Targets that stand at the same place of aligned units, where they may be one: the words around them are the same.
template <typename MayBeOne>
void pair_by_place(const Sides& sides, Pairer& pairer, MayBeOne may_be_one) {
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> open;  // unit to targets of `after`
    for (std::uint32_t index = 0; index < sides.after.targets.size(); ++index)
        if (pairer.is_open_after(index)) open[unit_after(sides, sides.after.targets[index])].push_back(index);
    for (std::uint32_t index = 0; index < sides.before.targets.size(); ++index) {
        const Target& target = sides.before.targets[index];
        const std::uint32_t unit = unit_before(sides, target);
        if (!pairer.is_open_before(index) || unit == 0) continue;
        const Unit& ours = sides.before_units.all[unit - 1];
        const Unit& theirs = sides.after_units.all[sides.alignment.after_of[unit - 1]];
        const std::vector<Difference>& differences = sides.differences[unit - 1];
        const auto first = moved(differences, index_in(ours, target.words.begin));
        const auto last = moved(differences, index_in(ours, target.words.end - 1));
        const std::vector<std::uint32_t>& candidates = open[unit];
        auto candidate = std::partition_point(candidates.begin(), candidates.end(), [&](std::uint32_t one) {
            return index_in(theirs, sides.after.targets[one].words.end - 1) < first.first;
        });
        while (candidate != candidates.end() && !pairer.is_open_after(*candidate)) ++candidate;
        if (candidate == candidates.end()) continue;
        if (index_in(theirs, sides.after.targets[*candidate].words.begin) < last.second && may_be_one(index, *candidate))
            pairer.pair(index, *candidate);
    }
}

/// Where records of one key are looked for.
enum class Reach : std::uint8_t { aligned_units, whole_plans };

/// Pairs targets by what they say, then by their place, then by what they mean.
class TargetPairing {
public:
    TargetPairing(const Sides& sides, const IndicatorNames& names)
        : sides_(sides),
          before_{sides.before, meant_in(sides.before, names)},
          after_{sides.after, meant_in(sides.after, names)},
          pairer_(sides.before.targets.size(), sides.after.targets.size()) {}

    Pairs run() {
        pair_by(everything, Reach::aligned_units);
        // Another indicator in another unit in its place is another target: 基地3处 → 中心5个.
        pair_by_place(sides_, pairer_, [&](std::uint32_t ours, std::uint32_t theirs) {
            return before_.meant[ours].key == after_.meant[theirs].key ||
                   before_.plan.targets[ours].unit == after_.plan.targets[theirs].unit;
        });
        pair_by(meaning, Reach::aligned_units);
        pair_by(indicator, Reach::aligned_units);
        pair_by(everything, Reach::whole_plans);
        pair_by(meaning, Reach::whole_plans, true);
        return pairer_.take();
    }

private:
    struct Meant {
        std::u16string key;  ///< of the indicator
        std::string dimension;
    };
    struct Side {
        const record::Plan& plan;
        std::vector<Meant> meant;  ///< one a target
    };
    struct Key {
        std::uint32_t unit = 0;  ///< as unit_before counts them; 0: pairs nothing
        std::u16string indicator;
        std::string words;
        record::Change change = record::Change::level;
        record::Per per = record::Per::none;
        auto operator<=>(const Key&) const = default;
    };
    using KeyOf = Key (*)(const Side& side, std::uint32_t index, std::uint32_t unit);

    static std::vector<Meant> meant_in(const record::Plan& plan, const IndicatorNames& names) {
        const PlanSubject subject = subject_of(plan);
        std::vector<Meant> all;
        for (const Target& target : plan.targets)
            all.push_back({names.meaning_of(target.indicator, subject).key, names.dimension_of(target.unit)});
        return all;
    }

    static Key everything(const Side& side, std::uint32_t index, std::uint32_t unit) {
        return {unit, {}, says(side.plan, side.plan.targets[index]), record::Change::level, record::Per::none};
    }
    static Key meaning(const Side& side, std::uint32_t index, std::uint32_t unit) {
        const Target& target = side.plan.targets[index];
        const Meant& meant = side.meant[index];
        if (meant.key.empty()) return {};
        return {unit, meant.key, meant.dimension, target.change, target.per};
    }
    static Key indicator(const Side& side, std::uint32_t index, std::uint32_t unit) {
        if (side.meant[index].key.empty()) return {};
        return {unit, side.meant[index].key, {}, record::Change::level, record::Per::none};
    }

    void pair_by(KeyOf key_of, Reach reach, bool only_unique = false) {
        const auto unit_of = [&](std::uint32_t aligned) { return reach == Reach::whole_plans ? 1 : aligned; };
        pairer_.by_key(
            [&](std::uint32_t index) {
                const std::uint32_t unit = unit_of(unit_before(sides_, before_.plan.targets[index]));
                return unit == 0 ? Key{} : key_of(before_, index, unit);
            },
            [&](std::uint32_t index) {
                const std::uint32_t unit = unit_of(unit_after(sides_, after_.plan.targets[index]));
                return unit == 0 ? Key{} : key_of(after_, index, unit);
            },
            only_unique);
    }

    const Sides& sides_;
    Side before_, after_;
    Pairer pairer_;
};

}  // namespace

std::set<std::string> agency_names(const record::Plan& plan, const Duty& duty) {
    std::set<std::string> names;
    for (const record::Agency& agency : duty.agencies) names.insert(record::full_name(plan.text(), agency));
    return names;
}

Pairs pair_targets(const Sides& sides, const IndicatorNames& names) { return TargetPairing(sides, names).run(); }

Pairs pair_duties(const Sides& sides) {
    const record::Plan& before = sides.before;
    const record::Plan& after = sides.after;
    Pairer pairer(before.duties.size(), after.duties.size());
    const auto by_key = [&](auto key, Reach reach = Reach::aligned_units) {
        pairer.by_key(
            [&](std::uint32_t index) {
                const std::uint32_t unit = reach == Reach::whole_plans ? 1 : unit_before(sides, before.duties[index]);
                return std::tuple(unit, unit == 0 ? std::string() : key(before, before.duties[index]));
            },
            [&](std::uint32_t index) {
                const std::uint32_t unit = reach == Reach::whole_plans ? 1 : unit_after(sides, after.duties[index]);
                return std::tuple(unit, unit == 0 ? std::string() : key(after, after.duties[index]));
            });
    };
    const auto role = [](const Duty& duty) { return std::to_string(static_cast<int>(duty.role)); };
    const auto everything = [](const record::Plan& plan, const Duty& duty) { return says(plan, duty); };
    const auto agencies = [](const record::Plan& plan, const Duty& duty) {
        std::string key;
        for (const std::string& name : agency_names(plan, duty)) key += name + "\t";
        return key;
    };
    by_key(everything);
    by_key([&](const record::Plan& plan, const Duty& duty) { return role(duty) + "\t" + agencies(plan, duty); });
    by_key([&](const record::Plan& plan, const Duty& duty) {
        return role(duty) + "\t" + plan.text().written(duty.task) + "\t" + *agency_names(plan, duty).begin();
    });
    by_key(agencies);
    by_key([&](const record::Plan& plan, const Duty& duty) { return role(duty) + "\t" + plan.text().written(duty.task); });
    by_key([&](const record::Plan&, const Duty& duty) { return role(duty); });
    by_key([&](const record::Plan& plan, const Duty& duty) { return plan.text().written(duty.task) + "\t"; });
    by_key(everything, Reach::whole_plans);
    return pairer.take();
}

}  // namespace plandoc::review
