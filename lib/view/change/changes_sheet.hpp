#pragma once
/// Changes as a sheet of a workbook: section, what changed, how, its effect, the fields, and the words before and after.

#include <string>

#include "review/diff.hpp"
#include "text/result.hpp"
#include "view/change/change.hpp"
#include "view/change/change_side.hpp"

namespace plandoc::view {

/// The bytes of the workbook. Fails only if there is no room on the disk.
[[nodiscard]] text::Result<std::string> changes_workbook(const Side& before, const Side& after, const review::Diff& diff,
                                                         const ChangeStyle& style);

}  // namespace plandoc::view
