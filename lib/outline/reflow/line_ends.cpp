#include "outline/reflow/line_ends.hpp"

namespace plandoc::outline {

LineStart::LineStart(const text::CleanLines& lines, const Line& line, std::uint32_t most)
    : lines_(&lines), begin_(line.clean.words.begin) {
    std::uint32_t at = begin_;
    for (; at < line.clean.words.end && size < most; ++at)
        if (lines[at] != u' ') characters_[size++] = lines[at];
    whole = at == line.clean.words.end;
}

bool LineStart::has_gap(std::size_t index) const {
    if (index >= size) return true;
    std::uint32_t at = begin_;
    for (std::size_t before = 0; before < index || (*lines_)[at] == u' '; ++at)
        if ((*lines_)[at] != u' ') ++before;
    return at > begin_ && lines_->has_gap_before(at);
}

}  // namespace plandoc::outline
