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

/// The value that most others are near, give or take `window`; `otherwise` where there is none.
[[nodiscard]] float usual(std::vector<float> values, float window, float otherwise);

/// From top to bottom, by the middles of the lines: a font may make the boxes of some characters twice as high as those of
/// their neighbours.
[[nodiscard]] std::vector<PageRow> rows_of(std::vector<PageLine> lines);
/// Those of a page; where it shows two texts side by side its lines keep the order they have.
[[nodiscard]] std::vector<PageRow> rows_of(const Page& page, float character);

/// A wide gap stays wide: it parts the cells of a line.
[[nodiscard]] std::string text_of(const PageRow& row, float character);

}  // namespace plandoc::reader
