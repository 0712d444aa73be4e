#pragma once
/// The two sides of a change, and the words on both that it is about.

#include <string_view>
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

/// The bytes of `words`; for empty words, no bytes at their place.
[[nodiscard]] text::Span span_of(const record::Plan& plan, text::Words words);

/// A stretch of a unit's text, and what sets it off from the one before: paragraphs, cells, a title that no mark closes.
struct Piece {
    std::string_view gap;
    text::Words words;
};
[[nodiscard]] std::vector<Piece> pieces_of(const Side& side, const review::Unit& unit);

/// The words, old and new, that a change is about, in text order. For a target, duty or section that changed these are the words
/// that differ: for a target those near it, none if the change lies elsewhere. For one that was added, removed, moved or
/// renumbered they are its own words. A change of the document has none.
[[nodiscard]] std::vector<Edit> edits_of(const Side& before, const Side& after, const PlanChange& change);

}  // namespace plandoc::view
