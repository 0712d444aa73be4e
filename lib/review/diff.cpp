#include "review/diff.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "review/change_order.hpp"
#include "review/changed_fields.hpp"
#include "review/explained.hpp"
#include "review/pairing.hpp"

namespace plandoc::review {

namespace {

using outline::none;
using record::Duty;
using record::Target;
using text::Words;

class Differ {
public:
    Differ(const record::Plan& before, const record::Plan& after, const IndicatorNames& names)
        : names_(names), sides_{before, after, read_units(before), read_units(after), {}, {}} {}

    void run() {
        sides_.alignment = align(sides_.before, sides_.before_units, sides_.after, sides_.after_units);
        find_words_that_differ();
        explained_before_.resize(sides_.before_units.all.size());
        explained_after_.resize(sides_.after_units.all.size());
        compare_documents();
        compare_targets();
        compare_duties();
        compare_sections();
    }

    std::vector<PlanChange> changes;

    [[nodiscard]] Sides& sides() { return sides_; }

private:
    void find_words_that_differ() {
        sides_.differences.resize(sides_.before_units.all.size());
        for (std::size_t unit = 0; unit < sides_.before_units.all.size(); ++unit) {
            const std::uint32_t other = sides_.alignment.after_of[unit];
            if (other == none) continue;
            sides_.differences[unit] = find_differences(sides_.before_units.all[unit].words, sides_.after_units.all[other].words);
        }
    }

    void compare_documents() {
        PlanChange change{ChangeOf::document,
                          ChangeKind::changed,
                          changed_fields(sides_.before.letterhead, sides_.after.letterhead),
                          {},
                          0,
                          0,
                          {}};
        if (change.fields.empty()) return;
        if (has_field(change.fields, Field::period)) change.effect = effect_of_period(sides_.before, sides_.after);
        if (has_field(change.fields, Field::title)) {
            explain_own_title(sides_.before, sides_.before_units.of_passage, explained_before_);
            explain_own_title(sides_.after, sides_.after_units.of_passage, explained_after_);
        }
        changes.push_back(std::move(change));
    }

    [[nodiscard]] Explained& before_of(std::uint32_t passage) {
        return explained_before_[sides_.before_units.of_passage[passage]];
    }
    [[nodiscard]] Explained& after_of(std::uint32_t passage) { return explained_after_[sides_.after_units.of_passage[passage]]; }

    void compare_targets() {
        const record::Plan& before = sides_.before;
        const record::Plan& after = sides_.after;
        const Pairs pairs = pair_targets(sides_, names_);
        for (std::uint32_t index = 0; index < before.targets.size(); ++index) {
            const Target& ours = before.targets[index];
            const std::uint32_t other = pairs.after_of[index];
            if (other == none) {
                changes.push_back({ChangeOf::target, ChangeKind::removed, {}, Effect::loosened, index, none, {}});
                explain_clause(before, ours, before_of(ours.passage));
                continue;
            }
            const Target& theirs = after.targets[other];
            std::vector<Field> fields = changed_fields(sides_, ours, theirs);
            if (fields.empty()) continue;
            explain_fields(before, ours, fields, before_of(ours.passage));
            explain_fields(after, theirs, fields, after_of(theirs.passage));
            const Effect effect = effect_of({before, ours}, {after, theirs}, names_, has_field(fields, Field::by));
            changes.push_back({ChangeOf::target, ChangeKind::changed, std::move(fields), effect, index, other, {}});
        }
        for (std::uint32_t index = 0; index < after.targets.size(); ++index) {
            if (pairs.before_of[index] != none) continue;
            changes.push_back({ChangeOf::target, ChangeKind::added, {}, Effect::tightened, none, index, {}});
            explain_clause(after, after.targets[index], after_of(after.targets[index].passage));
        }
    }

    void compare_duties() {
        const Pairs pairs = pair_duties(sides_);
        for (std::uint32_t index = 0; index < sides_.before.duties.size(); ++index) {
            const Duty& ours = sides_.before.duties[index];
            const std::uint32_t other = pairs.after_of[index];
            std::vector<Field> fields;
            if (other != none) fields = changed_fields(sides_, ours, sides_.after.duties[other]);
            if (other != none && fields.empty()) continue;
            explain_duty(ours, before_of(ours.passage));
            if (other != none) explain_duty(sides_.after.duties[other], after_of(sides_.after.duties[other].passage));
            changes.push_back({ChangeOf::duty,
                               other == none ? ChangeKind::removed : ChangeKind::changed,
                               std::move(fields),
                               {},
                               index,
                               other,
                               {}});
        }
        for (std::uint32_t index = 0; index < sides_.after.duties.size(); ++index) {
            if (pairs.before_of[index] != none) continue;
            explain_duty(sides_.after.duties[index], after_of(sides_.after.duties[index].passage));
            changes.push_back({ChangeOf::duty, ChangeKind::added, {}, {}, none, index, {}});
        }
    }

    void compare_sections() {
        const std::vector<Unit>& before = sides_.before_units.all;
        const std::vector<Unit>& after = sides_.after_units.all;
        for (std::uint32_t unit = 0; unit < before.size(); ++unit) {
            if (const std::uint32_t other = sides_.alignment.after_of[unit]; other != none) compare_pair(unit, other);
            else if (is_shown(before[unit])) changes.push_back({ChangeOf::section, ChangeKind::removed, {}, {}, unit, none, {}});
        }
        for (std::uint32_t unit = 0; unit < after.size(); ++unit)
            if (sides_.alignment.before_of[unit] == none && is_shown(after[unit]))
                changes.push_back({ChangeOf::section, ChangeKind::added, {}, {}, none, unit, {}});
    }

    [[nodiscard]] static bool is_shown(const Unit& unit) { return unit.section != none || !unit.words.empty(); }

    void compare_pair(std::uint32_t unit, std::uint32_t other) {
        const Unit& ours = sides_.before_units.all[unit];
        const Unit& theirs = sides_.after_units.all[other];
        const auto add = [&](ChangeKind kind, Field field, std::vector<Edit> edits = {}) {
            changes.push_back({ChangeOf::section, kind, {field}, {}, unit, other, std::move(edits)});
        };
        if (ours.section != none && theirs.section != none) {
            const bool same_parent = ours.parent != none && sides_.alignment.after_of[ours.parent] == theirs.parent;
            if (!same_parent) add(ChangeKind::moved, Field::path);
            else if (label_differs(ours, theirs)) add(ChangeKind::renumbered, Field::label);
        }
        std::vector<Edit> of_title, of_text;
        bool title_stands = true, text_stands = true;  // nothing but what other changes explain
        for (const Difference& one : sides_.differences[unit]) {
            Edit edit{words_at(ours, one.before_begin, one.before_end), words_at(theirs, one.after_begin, one.after_end)};
            if (edit.before.empty() && edit.after.empty()) continue;  // only paragraphs are cut in another way
            const bool same_figure = is_same_figure(edit);
            edit.is_explained = (edit.before.empty() || explained_before_[unit].explains(edit.before)) &&
                                (edit.after.empty() || explained_after_[other].explains(edit.after));
            const bool in_title = ours.title_size > 0 && theirs.title_size > 0 && one.before_end <= ours.title_size &&
                                  one.after_end <= theirs.title_size;
            if (same_figure) continue;
            (in_title ? of_title : of_text).push_back(edit);
            bool& stands = in_title ? title_stands : text_stands;
            stands = stands && edit.is_explained;
        }
        if (!title_stands) add(ChangeKind::retitled, Field::title, std::move(of_title));
        if (!text_stands) add(ChangeKind::reworded, Field::body_span, std::move(of_text));
    }

    [[nodiscard]] bool label_differs(const Unit& ours, const Unit& theirs) const {
        const outline::Section& one = sides_.before.outline->sections[ours.section];
        const outline::Section& two = sides_.after.outline->sections[theirs.section];
        if (one.scheme == outline::Scheme::bullet && two.scheme == outline::Scheme::bullet) return false;
        return sides_.before.text().characters(one.label) != sides_.after.text().characters(two.label);
    }

    /// Characters of the cleaned text, without a '\n' at the end, which stands in the place of the next; an empty stretch stands
    /// at its place.
    [[nodiscard]] static Words words_at(const Unit& unit, std::uint32_t begin, std::uint32_t end) {
        if (unit.places.empty()) return {};
        while (begin < end && unit.words[end - 1] == u'\n') --end;
        if (begin < end) return {unit.places[begin], unit.places[end - 1] + 1};
        const std::uint32_t at = begin < unit.places.size() ? unit.places[begin] : unit.places.back() + 1;
        return {at, at};
    }

    /// 9000件 and 0.9万件: the edit lies in numbers that say the same.
    [[nodiscard]] bool is_same_figure(const Edit& edit) const {
        const record::Number* const one = number_at(sides_.before, edit.before);
        const record::Number* const other = number_at(sides_.after, edit.after);
        if (one == nullptr || other == nullptr || !one->value || one->role != other->role) return false;
        return one->value == other->value && one->value_to == other->value_to && one->unit == other->unit;
    }

    [[nodiscard]] static const record::Number* number_at(const record::Plan& plan, Words edit) {
        auto found = std::lower_bound(plan.numbers.begin(), plan.numbers.end(), edit.begin,
                                      [](const record::Number& number, std::uint32_t at) { return number.words.end < at; });
        for (; found != plan.numbers.end() && found->words.begin <= edit.end; ++found)
            if (found->words.begin <= edit.begin && edit.end <= found->words.end) return &*found;
        return nullptr;
    }

    const IndicatorNames& names_;
    Sides sides_;
    std::vector<Explained> explained_before_, explained_after_;  ///< one a unit
};

/// Old and new, exchanged.
void mirror(PlanChange& change) {
    std::swap(change.before, change.after);
    change.effect = opposite(change.effect);
    if (change.kind == ChangeKind::added) change.kind = ChangeKind::removed;
    else if (change.kind == ChangeKind::removed) change.kind = ChangeKind::added;
    for (Edit& edit : change.edits) std::swap(edit.before, edit.after);
}

}  // namespace

Diff diff(const record::Plan& before, const record::Plan& after, const IndicatorNames& names) {
    // Ties are broken by which plan comes first: always the same one, so that the answer can be read both ways.
    const std::string_view old_bytes = before.document->source.bytes(), new_bytes = after.document->source.bytes();
    const bool mirrored = std::tuple(old_bytes.size(), old_bytes) > std::tuple(new_bytes.size(), new_bytes);
    Differ differ(mirrored ? after : before, mirrored ? before : after, names);
    differ.run();
    Sides& sides = differ.sides();
    Units& old_units = mirrored ? sides.after_units : sides.before_units;
    Units& new_units = mirrored ? sides.before_units : sides.after_units;
    if (mirrored) std::for_each(differ.changes.begin(), differ.changes.end(), mirror);
    const std::vector<std::uint32_t>& after_of = mirrored ? sides.alignment.before_of : sides.alignment.after_of;
    for (PlanChange& change : differ.changes) {
        if (change.after != none || (change.of != ChangeOf::target && change.of != ChangeOf::duty)) continue;
        const std::uint32_t passage =
            change.of == ChangeOf::target ? before.targets[change.before].passage : before.duties[change.before].passage;
        change.home = after_of[old_units.of_passage[passage]];
    }
    const ChangeOrder order(before, after, old_units, new_units, after_of);
    std::stable_sort(differ.changes.begin(), differ.changes.end(),
                     [&](const PlanChange& one, const PlanChange& other) { return order.key(one) < order.key(other); });
    return {std::move(differ.changes), std::move(old_units.all), std::move(new_units.all), after_of};
}

}  // namespace plandoc::review
