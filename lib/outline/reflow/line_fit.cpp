#include "outline/reflow/line_fit.hpp"

#include "outline/reflow/line_head.hpp"

namespace plandoc::outline {

namespace {

constexpr std::uint32_t widest_rest = 3 * character_width;  // of a line's last characters, torn off

}  // namespace

bool LineFit::is_wide_at(std::size_t index) const {
    constexpr std::size_t reach = 2;
    if (layout_.wide == 0) return false;
    const auto is_wide = [&](std::size_t at) {
        return lines_[at].kind == LineKind::text && lines_[at].width > widest_narrow(layout_);
    };
    if (is_wide(index)) return true;
    for (std::size_t above = index; above > 0 && index - above < reach && lines_[above].gap == Gap::nothing; --above)
        if (is_wide(above - 1)) return true;
    for (std::size_t below = index + 1; below < lines_.size() && below - index <= reach && lines_[below].gap == Gap::nothing;
         ++below)
        if (is_wide(below)) return true;
    return false;
}

bool LineFit::has_no_room(std::uint32_t width, const LineStart& next, std::uint32_t limit) const {
    const std::uint32_t slack = layout_.wrapped ? layout_.slack : character_width / 2;
    return width + first_piece_width(next) + slack > limit;
}

bool LineFit::is_full(const Draft& draft, const LineStart& next) const {
    if (layout_.wrapped) return has_no_room(draft.last_width, next, full_width(draft));
    // Lines wrapped by themselves in a text that is not: the first gives the width.
    return draft.lines > 1 && draft.first_width < widest && has_no_room(draft.last_width, next, draft.first_width);
}

bool LineFit::is_nearly_full(const Draft& draft) const {
    constexpr std::uint32_t few = 4 * character_width;
    return draft.last_width + few >= full_width(draft);
}

bool LineFit::had_room(const Draft& draft, const LineStart& next) const {
    return draft.last_width + first_piece_width(next) <= full_width(draft);
}

bool LineFit::is_no_first_line(std::size_t index) const {
    constexpr std::uint32_t most_slack = character_width + character_width / 4;  // of lines whose width tells something
    const Line& line = lines_[index];
    if (layout_.slack > most_slack || ends_sentence(text_, line)) return true;
    std::size_t after = index + 1;
    while (after < lines_.size() && lines_[after].kind == LineKind::page_mark) ++after;
    if (after == lines_.size() || lines_[after].kind != LineKind::text) return true;
    const LineStart next(text_, lines_[after]);
    const bool is_wide = is_wide_at(index);
    if (next.size == 0 || has_no_room(line.width, next, full_width(is_wide))) return true;
    return !has_no_room(line.width, next, first_width(is_wide));
}

bool LineFit::is_full_first_line(std::size_t index) const {
    if (index + 1 == lines_.size() || lines_[index + 1].kind != LineKind::text) return false;
    const LineStart next(text_, lines_[index + 1]);
    return next.size > 0 && has_no_room(lines_[index].width, next, first_width(is_wide_at(index)));
}

bool LineFit::is_wider_than_first(std::size_t index) const {
    return lines_[index].width >= first_width(is_wide_at(index)) + character_width;
}

bool LineFit::is_surely_no_first_line(std::size_t index) const {
    constexpr std::uint32_t widest_last_words = 6 * character_width;
    const Line& line = lines_[index];
    return is_wider_than_first(index) || (line.width <= widest_last_words && ends_sentence(text_, line));
}

bool LineFit::is_stub(const Line& line) { return line.width <= widest_rest; }

bool LineFit::is_rest_of_line(const Draft& draft, const Line& line) const {
    constexpr std::uint32_t most_excess = character_width + character_width / 2;
    if (!layout_.wrapped) return false;
    if (is_stub(line)) return true;
    const std::uint32_t width = draft.last_width + line.width, full = full_width(draft);
    return width + layout_.slack >= full && width <= full + most_excess;
}

bool LineFit::is_torn_off(const Draft& draft, const Line& line) const {
    return gap_before(line) == Gap::nothing && !is_stub(line) && is_rest_of_line(draft, line);
}

}  // namespace plandoc::outline
