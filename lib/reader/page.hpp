#pragma once
/// Pages as formats have them that know where words stand, not what belongs together: pdf, ofd.

#include <string_view>
#include <vector>

namespace plandoc::reader {

/// From the upper left corner of the page, in points or in what else the format counts.
struct Box {
    float left = 0, top = 0, right = 0, bottom = 0;

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

struct Page {
    float width = 0, height = 0;
    std::vector<PageLine> lines;
};

}  // namespace plandoc::reader
