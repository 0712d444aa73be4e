#pragma once
/// The lines of a document as reflow sees them: how wide each is, what lies before it. What stands at its ends is told by
/// line_ends.hpp, which of them belong to the page by page_mark.hpp.

#include <cstdint>
#include <string_view>
#include <vector>

#include "outline/flat_table.hpp"
#include "reader/document.hpp"
#include "text/clean_lines.hpp"
#include "text/span.hpp"

namespace plandoc::outline {

enum class LineKind : std::uint8_t {
    text,
    page_mark,  ///< —3—, - 3 -, 第3页, a page number or running head alone on its line
    cell,       ///< a block of a table that the format marks as one
    table,      ///< all blocks of a flattened table
};

/// What lies between a line and the one before it, page marks aside.
enum class Gap : std::uint8_t {
    nothing,
    blank,  ///< an empty line
    page,   ///< a form feed or a page mark
};

struct Line {
    text::Span span;          ///< without the white space at both ends
    text::CleanLine clean;    ///< in Lines::text
    std::uint32_t block = 0;  ///< index of its block; of a flattened table, its number
    std::uint16_t width = 0;  ///< in quarters of a CJK character's width, at most widest
    LineKind kind = LineKind::text;
    Gap gap = Gap::nothing;
    bool indented = false;  ///< white space before it
};

/// Widths: a CJK character counts 4, a letter or digit 2, a space 1: the gap that typesetters put between the two.
inline constexpr std::uint16_t character_width = 4;
inline constexpr std::uint16_t widest = 500;

/// Where a line is to be parted in two: before this byte.
struct LineCut {
    std::size_t line = 0;  ///< in Lines::all
    std::uint32_t byte = 0;
};

/// Lines, in order, and their characters.
struct Lines {
    explicit Lines(const text::Source& source) : text(source) {}

    std::vector<Line> all;
    text::CleanLines text;

    /// Cleans and measures what `span` shows, without the white space at both ends.
    [[nodiscard]] Line read(text::Span span);
    /// Parts lines at `cuts`, which are in order.
    void part(const std::vector<LineCut>& cuts);
};

/// Every line of `document` that is not blank, in order; each of `tables` stands as one line. Page marks are found here.
[[nodiscard]] Lines read_lines(const reader::Document& document, const std::vector<FlatTable>& tables);

}  // namespace plandoc::outline
