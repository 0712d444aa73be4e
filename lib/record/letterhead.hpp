#pragma once
/// The letterhead and what identifies the document: records.md 1.

#include "record/plan.hpp"

namespace plandoc::record {

[[nodiscard]] Letterhead read_letterhead(const outline::Outline& outline, const reader::Document& document);

/// Fills `coverage` and `unparsed` of the letterhead from all other records.
void measure_coverage(Plan& plan);

}  // namespace plandoc::record
