#pragma once
/// Changes as a sheet of a workbook: section, what changed, how, its effect, the fields, and the words before and after.

#include <string>

#include "record/plan.hpp"
#include "review/diff.hpp"
#include "text/message.hpp"
#include "text/result.hpp"
#include "view/about.hpp"

namespace plandoc::view {

/// The bytes of the workbook. Fails only where there is no room on the disk.
[[nodiscard]] text::Result<std::string> changes_workbook(const record::Plan& before, const record::Plan& after,
                                                         const review::Diff& diff, About about, text::Language language);

}  // namespace plandoc::view
