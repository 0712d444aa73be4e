#include "outline/reflow/narrow_cell.hpp"

#include <algorithm>
#include <cstddef>

#include "outline/label/numbering.hpp"
#include "outline/reflow/line_ends.hpp"
#include "outline/reflow/line_head.hpp"

namespace plandoc::outline {

namespace {

constexpr std::uint32_t narrowest = 8 * character_width;  // of a column that holds running text

/// Lines, half-open.
struct Run {
    std::size_t begin = 0, end = 0;
};

class CellFinder {
public:
    CellFinder(const Lines& lines, const Layout& layout) : lines_(lines), layout_(layout), goes_on_(lines.all.size(), false) {}

    std::vector<bool> find() {
        if (!layout_.wrapped) return std::move(goes_on_);
        for (std::size_t begin = 0; begin < lines_.all.size();) {
            std::size_t end = begin + 1;
            while (end < lines_.all.size() && is_below(end)) ++end;
            mark({begin, end});
            begin = end;
        }
        return std::move(goes_on_);
    }

private:
    /// Nothing stands between the line and the one above it.
    [[nodiscard]] bool is_below(std::size_t index) const {
        const Line& line = lines_.all[index];
        return line.kind == LineKind::text && line.gap == Gap::nothing && lines_.all[index - 1].kind == LineKind::text;
    }

    void mark(Run run) {
        constexpr std::uint32_t slack = 2 * character_width + 2;
        if (run.end - run.begin < 2 || !ends_sentence(lines_.text, lines_.all[run.end - 1])) return;
        std::uint32_t width = 0;
        for (std::size_t index = run.begin; index < run.end; ++index)
            width = std::max<std::uint32_t>(width, lines_.all[index].width);
        if (width < narrowest || width * 3U > layout_.width * 2U) return;
        for (std::size_t index = run.begin; index + 1 < run.end; ++index)
            if (lines_.all[index].width + slack < width || ends_sentence(lines_.text, lines_.all[index])) return;
        for (std::size_t index = run.begin + 1; index < run.end; ++index)
            if (match_label(head_of(lines_.text, lines_.all[index]).view())) return;
        std::fill(goes_on_.begin() + static_cast<std::ptrdiff_t>(run.begin) + 1,
                  goes_on_.begin() + static_cast<std::ptrdiff_t>(run.end), true);
    }

    const Lines& lines_;
    const Layout& layout_;
    std::vector<bool> goes_on_;
};

}  // namespace

std::vector<bool> find_narrow_cells(const Lines& lines, const Layout& layout) { return CellFinder(lines, layout).find(); }

}  // namespace plandoc::outline
