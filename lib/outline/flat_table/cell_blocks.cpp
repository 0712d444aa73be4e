#include "outline/flat_table/cell_blocks.hpp"

#include <algorithm>
#include <string_view>

#include "outline/cell_kind.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

CellBlock CellBlocks::block_from(std::uint32_t index) const {
    while (index < lines_.size() && lines_.is_gap(index)) ++index;
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

std::vector<text::Span> CellBlocks::parts_of(text::Span line) const {
    const std::string_view before_end = lines_.bytes().substr(0, line.end);
    std::vector<text::Span> parts;
    for (std::uint32_t at = line.begin; at < line.end;) {
        const auto space = static_cast<std::uint32_t>(std::min<std::size_t>(before_end.find(' ', at), line.end));
        if (space > at && !parts.empty() && belongs_together(parts.back(), {at, space})) parts.back().end = space;
        else if (space > at) parts.push_back({at, space});
        at = space + 1;
    }
    return parts;
}

bool CellBlocks::belongs_together(text::Span before, text::Span behind) const {
    const std::u16string left = lines_.folded(before), right = lines_.folded(behind);
    const bool ends_in_digit = text::is(left.back(), text::digit);
    if (left.size() == 1 && right.size() == 1 && text::is(left.front(), text::han) && text::is(right.front(), text::han))
        return true;  // 合 计
    const bool may_lead = !text::is(left.front(), text::han) || text::is_one_of(left.front(), u"到至达约近超");
    const bool is_sign = left.size() == 1 && !ends_in_digit && may_lead && !is_whole_unit(left);  // ≥, 到
    return (ends_in_digit && right.front() == u'年') || (is_sign && text::is(right.front(), text::digit));
}

bool is_lone_line(const FlatLines& lines, std::uint32_t index) {
    constexpr std::uint32_t longest = 30;  // bytes, with its line end
    return lines.is_line(index) && lines.span(index).size() <= longest && index + 1 < lines.size() && lines.is_gap(index + 1);
}

}  // namespace plandoc::outline
