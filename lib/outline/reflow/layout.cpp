#include "outline/reflow/layout.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "outline/label/numbering.hpp"
#include "outline/reflow/line_ends.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

constexpr std::uint16_t shortest_full_line = 16 * character_width;
constexpr std::uint16_t narrowest_page = 20 * character_width, widest_page = 100 * character_width;
constexpr std::size_t fewest_lines = 4;

/// A line that stops in the middle of something.
bool is_unfinished(char16_t last) {
    constexpr std::u16string_view marks = u",、(《“";
    return text::is(last, text::han | text::digit | text::latin) || marks.find(last) != std::u16string_view::npos;
}

/// The width that most of these lines have, give or take half of `window`; of those widths the greatest that is not `rare` times
/// rarer than all together.
std::uint16_t usual_width(const std::vector<std::uint16_t>& widths, std::size_t window, std::uint32_t rare) {
    std::array<std::uint32_t, widest + 1> count{};
    for (const std::uint16_t width : widths) ++count[width];
    std::uint32_t sum = 0, best = 0;
    std::size_t best_end = 0;
    for (std::size_t width = 0; width < count.size(); ++width) {
        sum += count[width];
        if (width >= window) sum -= count[width - window];
        if (sum > best) {
            best = sum;
            best_end = width;
        }
    }
    std::size_t width = best_end;
    while (width > 0 && count[width] * rare < best) --width;
    return static_cast<std::uint16_t>(width);
}

/// What a full first line takes: the usual width of lines that stop in the middle, behind a line that surely ends a paragraph.
std::uint16_t usual_first_width(const Lines& lines, std::uint16_t width) {
    constexpr std::uint32_t longest_label = 8;  // characters
    constexpr std::uint16_t widest_indent = 5 * character_width, narrowest_indent = character_width + character_width / 2;
    std::vector<std::uint16_t> widths;
    bool is_first = false;
    for (const Line& line : lines.all) {
        if (line.kind != LineKind::text) continue;
        const char16_t last = last_of(lines.text, line);
        if (is_first && is_unfinished(last) && line.width + widest_indent >= width && line.width <= width + character_width)
            widths.push_back(line.width);
        const bool ends = text::is(last, text::sentence_end) || last == u':' || last == u')';
        is_first =
            line.width + 4 * character_width < width && (ends || match_label(LineStart(lines.text, line, longest_label).view()));
    }
    if (widths.size() < fewest_lines) return width;
    const std::uint16_t usual = usual_width(widths, character_width / 2, 3);
    return usual + narrowest_indent <= width ? usual : width;
}

/// By how much nine in ten of the lines inside paragraphs fall short of `width`, within reason.
std::uint16_t usual_slack(std::vector<std::uint16_t> inner, std::uint16_t width) {
    constexpr std::uint16_t least = character_width / 2, most = 3 * character_width;
    std::erase_if(inner, [&](std::uint16_t line) { return line + 8 * character_width < width; });
    if (inner.empty()) return least;
    const auto tenth = inner.begin() + static_cast<std::ptrdiff_t>(inner.size() / 10);
    std::nth_element(inner.begin(), tenth, inner.end());
    return std::clamp<std::uint16_t>(width > *tenth ? static_cast<std::uint16_t>(width - *tenth) : 0, least, most);
}

/// Lines are wrapped where most of the long ones stop in the middle, or where those that do are as wide as lines get.
bool is_wrapped(const std::vector<std::uint16_t>& cut, const std::vector<std::uint16_t>& all) {
    if (cut.size() < fewest_lines) return false;
    const std::uint16_t width = usual_width(cut, 2 * character_width, 12);
    if (width < narrowest_page || width > widest_page) return false;
    const auto count = [](const std::vector<std::uint16_t>& widths, auto is_counted) {
        return static_cast<std::size_t>(std::count_if(widths.begin(), widths.end(), is_counted));
    };
    const std::size_t wider = count(all, [=](std::uint16_t line) { return line >= width + 2 * character_width; });
    if (cut.size() * 2 >= all.size()) return wider * 5 <= all.size() * 2;
    const auto is_full = [=](std::uint16_t line) {
        return line + 2 * character_width > width && line < width + 2 * character_width;
    };
    const std::size_t full_and_cut = count(cut, is_full);
    return full_and_cut >= fewest_lines && full_and_cut * 5 >= count(all, is_full) * 3 && wider * 20 <= all.size();
}

/// Two widths of lines, the second 0 where one serves for all.
struct Widths {
    std::uint16_t narrow = 0, wide = 0;
};

/// The usual width of lines inside paragraphs, and that of the others among them, where most of those share one too.
Widths usual_widths(const std::vector<std::uint16_t>& inner) {
    constexpr std::uint16_t window = 2 * character_width, least_apart = 6 * character_width;
    constexpr std::uint16_t narrowest_beside_wide = 24 * character_width;
    constexpr std::size_t rare = 10;  // times rarer than all: headings and the like
    const std::uint16_t width = usual_width(inner, window, 12);
    std::vector<std::uint16_t> others = inner;
    std::erase_if(others, [=](std::uint16_t line) { return line + least_apart >= width && line < width + least_apart; });
    if (others.size() < 2 * fewest_lines || others.size() * rare < inner.size()) return {width, 0};
    const std::uint16_t other = usual_width(others, window, 12);
    const auto near = std::count_if(others.begin(), others.end(),
                                    [=](std::uint16_t line) { return line + window >= other && line < other + character_width; });
    if (static_cast<std::size_t>(near) * 5 < others.size() * 3) return {width, 0};
    if (std::min(width, other) < narrowest_beside_wide) return {width, 0};  // cells of a table
    return {std::min(width, other), std::max(width, other)};
}

/// A wider line does not belong to those of this width.
std::uint32_t widest_beside(std::uint16_t width) { return width + 2U * character_width; }

/// What of `widths` is wider than `limit`, taken out of them.
std::vector<std::uint16_t> take_wider(std::vector<std::uint16_t>& widths, std::uint32_t limit) {
    const auto wider = std::partition(widths.begin(), widths.end(), [=](std::uint16_t width) { return width <= limit; });
    std::vector<std::uint16_t> taken(wider, widths.end());
    widths.erase(wider, widths.end());
    return taken;
}

/// What the lines of a text say of its layout.
struct LineCounts {
    std::vector<std::uint16_t> all;  ///< widths of the long lines
    std::vector<std::uint16_t> cut,
        inner;  ///< of those that stop in the middle; of those among them that stand behind such a line
    std::size_t texts = 0, indented = 0;
    std::size_t followed = 0, after_blank = 0;  ///< lines behind one that stops in the middle; behind an empty line as well
};

LineCounts count_lines(const Lines& lines) {
    LineCounts counts;
    const Line* before = nullptr;
    bool before_is_cut = false;
    for (const Line& line : lines.all) {
        if (line.kind != LineKind::text) {
            if (line.kind != LineKind::page_mark) before = nullptr;
            continue;
        }
        ++counts.texts;
        counts.indented += line.indented ? 1 : 0;
        if (before && before_is_cut && line.gap != Gap::page) {
            ++counts.followed;
            counts.after_blank += line.gap == Gap::blank ? 1 : 0;
        }
        before = &line;
        const bool behind_cut = std::exchange(before_is_cut, false);
        if (line.width < shortest_full_line) continue;
        counts.all.push_back(line.width);
        before_is_cut = is_unfinished(last_of(lines.text, line));
        if (before_is_cut) counts.cut.push_back(line.width);
        if (before_is_cut && behind_cut) counts.inner.push_back(line.width);
    }
    return counts;
}

/// The width of lines on pages that are set wider, 0 where there are none; takes those lines out of the counts.
std::uint16_t take_wide(LineCounts& counts) {
    const Widths widths = usual_widths(counts.inner);
    if (widths.wide == 0) return 0;
    const std::uint32_t limit = widest_beside(widths.narrow);
    const std::vector<std::uint16_t> wide_cut = take_wider(counts.cut, limit), wide_all = take_wider(counts.all, limit);
    take_wider(counts.inner, limit);
    return is_wrapped(wide_cut, wide_all) ? widths.wide : 0;
}

}  // namespace

std::uint32_t widest_narrow(const Layout& layout) { return widest_beside(layout.width); }

Layout read_layout(const Lines& lines) {
    LineCounts counts = count_lines(lines);
    Layout layout;
    layout.wide = take_wide(counts);
    if (!is_wrapped(counts.cut, counts.all)) {
        layout.wide = 0;
        layout.indented = counts.indented * 2 > counts.texts;
        return layout;
    }
    layout.wrapped = true;
    layout.width = usual_width(counts.inner.size() >= 2 * fewest_lines ? counts.inner : counts.cut, 2 * character_width, 12);
    layout.first_width = usual_first_width(lines, layout.width);
    if (layout.wide != 0) layout.wide_first_width = usual_first_width(lines, layout.wide);
    layout.slack = usual_slack(std::move(counts.inner), layout.width);
    layout.blank_parts = counts.after_blank * 2 <= counts.followed;
    layout.indented = counts.indented * 20 > counts.texts && counts.indented * 10 < counts.texts * 7;
    return layout;
}

}  // namespace plandoc::outline
