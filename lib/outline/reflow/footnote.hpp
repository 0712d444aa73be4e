#pragma once
/// Notes at the foot of a page, on which a sentence runs on over them to the next page:
///     ……主要资源产出率1比2015年提高了26%，产量为740
///     1.主要资源产出率（元/吨）=国内生产总值÷资源消费量。
///     — 3 —
///     万吨。
/// Only notes that explain a word of the page, which has their number behind it, are known as such.

#include "outline/reflow/line.hpp"

namespace plandoc::outline {

/// Marks them as lines that belong to the page. Page numbers are marked already.
void mark_footnotes(Lines& lines);

}  // namespace plandoc::outline
