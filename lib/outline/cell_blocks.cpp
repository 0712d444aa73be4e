#include "outline/cell_blocks.hpp"

#include "text/character.hpp"

namespace plandoc::outline {

bool CellBlocks::is_between(std::uint32_t index) const {
    const reader::BlockKind kind = lines_.kind(index);
    return kind == reader::BlockKind::blank || kind == reader::BlockKind::page_break;
}

CellBlock CellBlocks::block_from(std::uint32_t index) const {
    while (index < lines_.size() && is_between(index)) ++index;
    CellBlock block;
    for (; index < lines_.size() && lines_.is_line(index); ++index) {
        if (block.lines.size() == most_lines_ || lines_.span(index).size() > longest_line) return {};
        block.lines.push_back(lines_.trimmed(index));
    }
    block.end = index;
    return block;
}

std::u16string CellBlocks::words(text::Span line) const {
    std::u16string words = lines_.folded(line);
    std::erase_if(words, [](char16_t c) { return text::is(c, text::space); });
    return words;
}

std::u16string CellBlocks::words(const CellBlock& block) const {
    std::u16string whole;
    for (const text::Span line : block.lines) whole += words(line);
    return whole;
}

}  // namespace plandoc::outline
