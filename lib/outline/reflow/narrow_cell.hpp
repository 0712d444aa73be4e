#pragma once
/// Running text in a narrow column of a table, which the text layer of a page sets between empty lines:
///     整治修复亲海岸滩，依托湿地自然
///     本底和公园绿地，打造25千米的滨海
///     岸线。

#include <vector>

#include "outline/reflow/layout.hpp"
#include "outline/reflow/line.hpp"

namespace plandoc::outline {

/// For each line, in order, whether it goes on with the line above it as one of such a cell: every line of the cell is as wide as
/// the widest, give or take a character or two, but for the last, which ends a sentence.
[[nodiscard]] std::vector<bool> find_narrow_cells(const Lines& lines, const Layout& layout);

}  // namespace plandoc::outline
