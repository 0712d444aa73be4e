#pragma once
/// All checks of a plan, in one list.

#include "review/configuration.hpp"
#include "review/finding.hpp"

namespace plandoc::review {

/// Everything the rules find in `plan`, in text order; with `upper`, also what the higher plan is compared for. Rules that the
/// configuration switches off find nothing, and its severities replace the rules' own.
[[nodiscard]] Findings find_findings(const record::Plan& plan, const Configuration& configuration = {},
                                     const record::Plan* upper = nullptr);

}  // namespace plandoc::review
