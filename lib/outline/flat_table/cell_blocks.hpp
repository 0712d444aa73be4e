#pragma once
/// Cells that a PDF's text layer gives a block of lines each, empty lines between them.

#include <cstdint>
#include <string>
#include <vector>

#include "outline/flat_line.hpp"
#include "text/span.hpp"

namespace plandoc::outline {

/// The lines of one cell, or of several headings side by side.
struct CellBlock {
    std::vector<text::Span> lines;  ///< without the white space around them
    std::uint32_t end = 0;          ///< the first line behind it
};

class CellBlocks {
public:
    /// A block with more lines, or with a line of more bytes, is no cell.
    CellBlocks(const FlatLines& lines, std::size_t most_lines) : lines_(lines), most_lines_(most_lines) {}

    /// The block at `index` or behind the empty lines there; without lines where no cell follows.
    [[nodiscard]] CellBlock block_from(std::uint32_t index) const;

    // Width-folded, without white space.
    [[nodiscard]] std::u16string words(text::Span line) const;
    [[nodiscard]] std::u16string words(const CellBlock& block) const;

    /// 到 2025 年新增 2025 年保有: the headings side by side on a line; a number goes with 年 behind it, and with 到 before it.
    [[nodiscard]] std::vector<text::Span> parts_of(text::Span line) const;

    static constexpr std::uint32_t longest_line = 150;  ///< bytes

private:
    [[nodiscard]] bool belongs_together(text::Span before, text::Span behind) const;

    const FlatLines& lines_;
    std::size_t most_lines_;
};

/// A line no longer than a heading (各县（市、区）), with an empty line or a page break below it.
[[nodiscard]] bool is_lone_line(const FlatLines& lines, std::uint32_t index);

}  // namespace plandoc::outline
