#pragma once
/// The two sides of a change, and the words on both that it is about.

#include <vector>

#include "record/plan.hpp"
#include "review/diff.hpp"

namespace plandoc::view {

using review::ChangeKind;
using review::ChangeOf;
using review::Edit;
using review::PlanChange;

/// One plan's side of the changes.
struct Side {
    const record::Plan& plan;
    const std::vector<review::Unit>& units;
};

/// The bytes of words; of none, where they stand.
[[nodiscard]] text::Span span_of(const record::Plan& plan, text::Words words);

/// Old words and new: of a target or duty that changed, and of a section, those that differ (near the target, where any do;
/// none where the change lies elsewhere); of what was added, removed, moved or renumbered, the record's own. A change of the
/// document has none.
[[nodiscard]] std::vector<Edit> edits_of(const Side& before, const Side& after, const PlanChange& change);

}  // namespace plandoc::view
