#pragma once
/// All checks of a plan, in one list.

#include "review/configuration.hpp"
#include "review/finding.hpp"

namespace plandoc::review {

/// Everything the rules have against `plan`, in text order; those of a higher plan too where `upper` is given. Rules that the
/// configuration switches off are silent, and its severities hold.
[[nodiscard]] Findings find_findings(const record::Plan& plan, const Configuration& configuration = {},
                                     const record::Plan* upper = nullptr);

}  // namespace plandoc::review
