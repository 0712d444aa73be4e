#pragma once
/// Lines that belong to the page and not to the text.
///     —3—   - 3 -   第3页共10页        by themselves
///     1 … 2 … 3                       bare numbers, a page apart; also glued to a heading: 5（四）甲类工程
///     —⏎3⏎—   — 3⏎—                   torn over lines
///     3 above …用水量下降到35.9m/万元   the exponent of m³, torn off it
///     某某市人民政府公报 2022年第3期   running heads: the same line at the edge of page after page

#include "outline/reflow/line.hpp"

namespace plandoc::outline {

/// The line is a page number whatever stands around it.
[[nodiscard]] bool is_page_mark(const text::CleanLines& lines, const Line& line);

/// Marks the lines that only those around them tell to be page marks; a number that is glued to a heading becomes a line of
/// its own.
void mark_pages(Lines& lines);

}  // namespace plandoc::outline
