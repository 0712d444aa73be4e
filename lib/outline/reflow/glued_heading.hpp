#pragma once
/// Headings that stand behind the end of a sentence on its line, where the page that begins with them was joined to the one
/// before:
///     …标识编码系统的        three lines become four:   …标识编码系统的
///     兼容性。（二）装备标准                            兼容性。
///     装备标准用于…                                    （二）装备标准
///                                                     装备标准用于…
/// A heading with its text behind it on the line is section.cpp's to find.

#include "outline/reflow/layout.hpp"
#include "outline/reflow/line.hpp"

namespace plandoc::outline {

/// Parts such headings from what stands before them. Whether one is believed depends on the number its label has, on the line's
/// width and on the line behind it.
void part_glued_headings(Lines& lines, const Layout& layout);

}  // namespace plandoc::outline
