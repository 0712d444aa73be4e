#pragma once
/// How much of a document its records account for: records.md 1, coverage and unparsed.

#include "record/plan.hpp"

namespace plandoc::record {

/// Fills `coverage` and `unparsed` of the letterhead: the share of the characters of notice, plan and attachments, white space
/// and page marks aside, that stand in a section, a letterhead field, a table or a roster, and the spans of the others.
void measure_coverage(Plan& plan);

}  // namespace plandoc::record
