#pragma once
/// The lines of a document as reflow sees them: how wide each is, what stands at its ends, what lies before it.

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "outline/flat_table.hpp"
#include "reader/document.hpp"
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
    text::Span span;            ///< without the white space at both ends
    std::uint32_t block = 0;    ///< index of its block; of a flattened table, its number
    std::uint16_t width = 0;    ///< in quarters of a CJK character's width, at most widest
    LineKind kind = LineKind::text;
    Gap gap = Gap::nothing;
    bool indented = false;      ///< white space before it
};

inline constexpr std::uint16_t character_width = 4;
inline constexpr std::uint16_t widest = 500;

/// The first characters of a line, width-folded, without white space and ** marks.
struct LineStart {
    static constexpr std::uint32_t capacity = 24;
    std::array<char16_t, capacity> characters;
    std::uint32_t size = 0;
    std::uint32_t gaps = 0;     ///< bit i: white space stands before character i
    bool whole = false;         ///< that is all of the line

    [[nodiscard]] std::u16string_view view() const { return {characters.data(), size}; }
    [[nodiscard]] bool has_gap(std::size_t index) const { return index >= size || (gaps >> index & 1U) != 0; }
};
/// At most `most` characters of the line, which are enough to see a label, a date, the words a line begins with.
[[nodiscard]] LineStart start_of(std::string_view line, std::uint32_t most = LineStart::capacity);

/// The last character of a line, width-folded, ** and white space left out; 0 for none.
[[nodiscard]] char16_t last_of(std::string_view line);

/// Every line of `document` that is not blank, in order; each of `tables` stands as one line. Page marks are found here.
[[nodiscard]] std::vector<Line> read_lines(const reader::Document& document, const std::vector<FlatTable>& tables);

}  // namespace plandoc::outline
