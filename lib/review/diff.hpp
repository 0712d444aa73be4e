#pragma once
/// What changed from one plan to another (old: before, new: after).
///     document   title, number, date …                     one change, with the fields that differ
///     section    added removed moved renumbered retitled reworded
///     target     added removed changed                      with its effect
///     duty       added removed changed                      agencies, role
/// A change that only follows from another is not reported; tests/cases/diff.txt shows examples.

#include <cstdint>
#include <string_view>
#include <vector>

#include "record/plan.hpp"
#include "review/align.hpp"
#include "review/effect.hpp"
#include "review/field.hpp"
#include "review/indicator.hpp"

namespace plandoc::review {

enum class ChangeOf : std::uint8_t { document, section, target, duty };
enum class ChangeKind : std::uint8_t { added, removed, changed, moved, renumbered, retitled, reworded };

[[nodiscard]] constexpr std::string_view name_of(ChangeOf of) {
    constexpr std::string_view names[] = {"document", "section", "target", "duty"};
    return names[static_cast<std::size_t>(of)];
}
[[nodiscard]] constexpr std::string_view name_of(ChangeKind kind) {
    constexpr std::string_view names[] = {"added", "removed", "changed", "moved", "renumbered", "retitled", "reworded"};
    return names[static_cast<std::size_t>(kind)];
}

/// Changed characters; one side may be empty: where the others were put in or taken out.
struct Edit {
    text::Words before, after;
    bool is_explained = false;  ///< another change says what it is about
};

struct PlanChange {
    ChangeOf of = ChangeOf::section;
    ChangeKind kind = ChangeKind::changed;
    std::vector<Field> fields;                                    ///< of the record, those that differ
    Effect effect = Effect::none;                                 ///< of targets, and of a period that targets are due in
    std::uint32_t before = outline::none, after = outline::none;  ///< index of the plan's target, duty or of `Diff`'s unit
    std::vector<Edit> edits;                                      ///< of retitled and reworded sections
    std::uint32_t home = outline::none;  ///< the new plan's unit in which a target or duty that was removed stood
};

/// Changes in the order of the new plan; what was removed stands where it stood in the old one.
struct Diff {
    std::vector<PlanChange> changes;
    std::vector<Unit> before_units, after_units;  ///< what changes of sections point to
    std::vector<std::uint32_t> after_of;  ///< for each unit of the old plan its counterpart in the new one; none: it has none
};

/// What changed from one plan to the other. diff(a, b) is diff(b, a) with before and after exchanged.
[[nodiscard]] Diff diff(const record::Plan& before, const record::Plan& after, const IndicatorNames& names = IndicatorNames());

}  // namespace plandoc::review
