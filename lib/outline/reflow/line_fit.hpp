#pragma once
/// How lines fill the width of the page: what stands on the next line only because this one was full is no new paragraph.
///     …推动高质量发                the next line's first piece had no room here: full
///     展。                         goes on
///     …工作。                      full, too; but a line behind it as long as the first of a paragraph is begins one
/// Widths are those of Line::width.

#include <cstdint>
#include <vector>

#include "outline/reflow/draft.hpp"
#include "outline/reflow/layout.hpp"
#include "outline/reflow/line.hpp"
#include "outline/reflow/line_ends.hpp"

namespace plandoc::outline {

class LineFit {
public:
    LineFit(const Lines& lines, const Layout& layout) : text_(lines.text), lines_(lines.all), layout_(layout) {}

    /// The line is wide, or one of those beside it, with nothing between them.
    [[nodiscard]] bool is_wide_at(std::size_t index) const;

    /// What a full line takes on pages set wide, or on the others.
    [[nodiscard]] std::uint32_t full_width(bool is_wide) const { return is_wide ? layout_.wide : layout_.width; }

    /// The paragraph's last line is full: the first piece of the next line had no room on it.
    [[nodiscard]] bool is_full(const Draft& draft, const LineStart& next) const;

    /// The paragraph's last line lacks no more than a few characters, as lines do that a typesetter stretched.
    [[nodiscard]] bool is_nearly_full(const Draft& draft) const;

    /// The paragraph's last line had room for the first piece of the next one, if full lines were as wide as lines get.
    [[nodiscard]] bool had_room(const Draft& draft, const LineStart& next) const;

    /// Behind a full line that may be its paragraph's last: the line at `index` is not as long as the first of a paragraph
    /// is when it goes on.
    [[nodiscard]] bool is_no_first_line(std::size_t index) const;

    /// The line at `index` goes on below, even if it is the first of a paragraph.
    [[nodiscard]] bool is_full_first_line(std::size_t index) const;

    /// The line at `index` is wider than the first of a paragraph.
    [[nodiscard]] bool is_wider_than_first(std::size_t index) const;

    /// Likewise, or it is no more than the last words of a sentence.
    [[nodiscard]] bool is_surely_no_first_line(std::size_t index) const;

    /// The line is no more than the last few characters of one.
    [[nodiscard]] static bool is_stub(const Line& line);

    /// The paragraph's last line and this one make up one full line: some PDF files have a break where the font changes, and
    /// those printed from a browser one before a line's last characters.
    [[nodiscard]] bool is_rest_of_line(const Draft& draft, const Line& line) const;
    /// Likewise, with nothing between the two, and it is more than a few characters.
    [[nodiscard]] bool is_torn_off(const Draft& draft, const Line& line) const;

    /// What lies before the line and says something.
    [[nodiscard]] Gap gap_before(const Line& line) const {
        return line.gap == Gap::blank && !layout_.blank_parts ? Gap::nothing : line.gap;
    }

private:
    [[nodiscard]] std::uint32_t first_width(bool is_wide) const {
        return is_wide ? layout_.wide_first_width : layout_.first_width;
    }
    /// What the paragraph's last line takes when it is full.
    [[nodiscard]] std::uint32_t full_width(const Draft& draft) const {
        return draft.lines == 1 ? first_width(draft.is_wide) : full_width(draft.is_wide);
    }
    /// A line of this width, had `next` followed in it, would have been wider than `limit`.
    [[nodiscard]] bool has_no_room(std::uint32_t width, const LineStart& next, std::uint32_t limit) const;

    const text::CleanLines& text_;
    const std::vector<Line>& lines_;
    const Layout& layout_;
};

}  // namespace plandoc::outline
