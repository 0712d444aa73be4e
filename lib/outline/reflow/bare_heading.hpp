#pragma once
/// Headings whose label is a number alone, with white space behind it and no mark: 2 行动目标.
///     1 工作思路            a heading: the numbers count up to one that is
///     2 重点任务            a heading: 2.1 follows
///     2.1 建设甲类工程
///     3 万千瓦, 3 建设丙基地   none: a figure, the item of a list or the row of a table

#include <cstddef>
#include <vector>

#include "outline/reflow/line.hpp"

namespace plandoc::outline {

/// The lines of such headings, as indexes of `lines.all`, in order.
[[nodiscard]] std::vector<std::size_t> find_bare_headings(const Lines& lines);

}  // namespace plandoc::outline
