#pragma once
/// The parts of a document (records.md 1, parts): header, notice, contents, plan, attachments, trailer.

#include <vector>

#include "outline/outline.hpp"

namespace plandoc::outline {

/// Fills `parts` from `text` and `passages`, and gives one flag a passage: true where a line opens no section although
/// it may begin like one (the titles announced behind 附件：, the rows of a roster).
[[nodiscard]] std::vector<bool> read_parts(Outline& outline);

}  // namespace plandoc::outline
