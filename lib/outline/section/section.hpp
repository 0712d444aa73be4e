#pragma once
/// The tree of numbered headings and items (records.md 2).
///     三、重点任务                       三             title 重点任务
///     （一）提升培育水平。抓好三件事。   三/（一）      title 提升培育水平    body 抓好三件事。
///     1.建设基地。建成基地。2.开展培训。 三/（一）/1, 三/（一）/2: a heading glued behind 。 where its number goes on
/// A label of a scheme that is open already goes on beside that scheme's last section; one of a new scheme opens below.
/// No sections: the lines of header, contents and trailer, table cells, and lines whose role forbids it.

#include <vector>

#include "outline/outline.hpp"
#include "outline/part/part.hpp"

namespace plandoc::outline {

/// Fills `sections` and what passages say of them from `text`, `parts` and `passages`, and cuts passages in which a
/// section starts. `roles` holds one role a passage.
void read_sections(Outline& outline, const std::vector<LineRole>& roles);

}  // namespace plandoc::outline
