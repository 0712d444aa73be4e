#pragma once
/// Pages as formats have them that know where words stand, not what belongs together: pdf, ofd.

#include <string_view>
#include <vector>

namespace plandoc::reader {

/// From the upper left corner of the page, in points or in what else the format counts.
struct Box {
    float left = 0, top = 0, right = 0, bottom = 0;

    [[nodiscard]] float width() const { return right - left; }
    [[nodiscard]] float height() const { return bottom - top; }
    [[nodiscard]] float middle() const { return (top + bottom) / 2; }
};

/// A run of characters without a gap.
struct PageWord {
    Box box;
    std::string_view text;
};

/// What stands on one line and belongs together; two columns of a page are two lines.
struct PageLine {
    Box box;
    std::vector<PageWord> words;
};

/// A straight line drawn on the page, as the borders of tables are.
struct Rule {
    float at = 0;  ///< its height where it is level, how far to the right where it is upright
    float begin = 0, end = 0;
};

struct Page {
    float width = 0, height = 0;
    std::vector<PageLine> lines;
    std::vector<Rule> level_rules, upright_rules;
};

}  // namespace plandoc::reader
