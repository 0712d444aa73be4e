#pragma once
/// The parts of a document (records.md 1, parts), told from the wording of its lines.
///     header       breadcrumbs, a page's own fields, a title that the document repeats
///     notice       关于印发…的通知, its recipients, 现印发给你们…, signature and date; no such letter: no notice
///     contents     目录 and its headings; a title before them is a plan part of its own
///     plan         from its title on; an 附件 that holds what the notice passes on is the plan
///     attachment   from a line 附件, 附件2, 附件：… on that announces nothing
///     trailer      扫一扫, 相关解读 and all that follows

#include <vector>

#include "outline/outline.hpp"
#include "outline/part/line_role.hpp"

namespace plandoc::outline {

/// Fills `parts` from `text` and `passages`, and gives the role of each passage's line.
[[nodiscard]] std::vector<LineRole> read_parts(Outline& outline);

}  // namespace plandoc::outline
