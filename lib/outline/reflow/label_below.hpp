#pragma once
/// Labels that the text layer of a page sets below the first line of their paragraph, and white space below them.
///     建设美丽河湖          the heading
///     １．                 its label
///
///     维护河湖空间完整…
/// One such line may be anything; a document that sets its labels so sets nearly all of them so.

#include <cstddef>
#include <vector>

#include "outline/reflow/line.hpp"

namespace plandoc::outline {

/// The lines of such labels, as indexes of `lines.all`, in order; none where the document sets its labels otherwise.
[[nodiscard]] std::vector<std::size_t> find_labels_below(const Lines& lines);

}  // namespace plandoc::outline
