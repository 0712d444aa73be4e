#pragma once
/// How a text is laid out, told from its lines alone.
///     a line is a paragraph                       wrapped = false
///     lines cut at a fixed width, as in a PDF     wrapped = true, width = what a full line takes
///     … at two, a page from the web before a PDF  wide > width: what a full line takes where lines are wider
///     … with an empty line behind every line      blank_parts = false: an empty line says nothing
///     … with white space before each paragraph    indented = true: a line without it goes on
///     … with that white space lost                first_width < width: what the first line of a paragraph takes

#include <cstdint>

#include "outline/reflow/line.hpp"

namespace plandoc::outline {

struct Layout {
    bool wrapped = false;
    std::uint16_t width = 0;  ///< of a full line, as Line::width; 0 where lines are not wrapped
    std::uint16_t wide = 0;   ///< of a full line on pages that are wider, boxes set smaller; 0 where there are none
    std::uint16_t first_width = 0, wide_first_width = 0;  ///< of a full line that begins a paragraph
    std::uint16_t slack = 0;                              ///< by how much full lines fall short of these widths
    bool blank_parts = true;                              ///< an empty line parts two paragraphs
    bool indented = false;                                ///< paragraphs begin with white space and other lines do not
};

/// A line that is wider stands on a page that is set wider.
[[nodiscard]] std::uint32_t widest_narrow(const Layout& layout);

[[nodiscard]] Layout read_layout(const Lines& lines);

}  // namespace plandoc::outline
