#pragma once
/// The rows in which the words of a page, or of a cell on it, stand.

#include <string>
#include <string_view>
#include <vector>

#include "reader/page/page.hpp"

namespace plandoc::reader {

/// What stands side by side, from left to right.
struct PageRow {
    std::vector<PageWord> words;
    Box box;
};

/// The smallest box around both.
[[nodiscard]] Box around(const Box& a, const Box& b);

/// The width of a Chinese character of running text.
[[nodiscard]] float character_width(const std::vector<Page>& pages);

/// The middle one of the largest group of values within `window` of each other; `otherwise` if there are no values.
[[nodiscard]] float usual(std::vector<float> values, float window, float otherwise);

/// From top to bottom, by the middles of the lines: a font may make the boxes of some characters twice as high as those of
/// their neighbours.
[[nodiscard]] std::vector<PageRow> rows_of(std::vector<PageLine> lines);
/// The rows of a page; if it shows two texts side by side, its lines keep their order.
[[nodiscard]] std::vector<PageRow> rows_of(const Page& page, float character);

/// The text of a row. A wide gap stays wide: it separates the cells of a line.
[[nodiscard]] std::string text_of(const PageRow& row, float character);

}  // namespace plandoc::reader
