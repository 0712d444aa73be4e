#pragma once
/// Page numbers on the lines of the text, where the file has lost the line ends around them.
///     登记系统中开— 4 —      — 3 —工业供汽锅炉      一 — 1 — 般公共预算

#include "outline/reflow/line.hpp"

namespace plandoc::outline {

/// Makes them lines of their own, where they count up, and there are several or they end their lines.
void part_glued_page_numbers(Lines& lines);

}  // namespace plandoc::outline
