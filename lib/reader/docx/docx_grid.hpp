#pragma once
/// The cells of a Word table in rows and columns.

#include <optional>
#include <vector>

#include "reader/document.hpp"
#include "reader/docx/docx_story.hpp"

namespace plandoc::reader {

struct DocxGridCell {
    Cell cell;  ///< without its span in the text
    const Story* content = nullptr;
};

struct DocxGrid {
    std::uint32_t rows = 0, columns = 0;
    std::vector<DocxGridCell> cells;  ///< row by row; of merged cells the first
};

/// A column is where cells begin. Columns of Word's own grid in which no cell begins do not count, nor do those narrower than a
/// character, which are left where rows were dragged to slightly different widths. Nothing if the grid would be far larger than
/// the number of its cells.
[[nodiscard]] std::optional<DocxGrid> grid_of(const StoryTable& table);

}  // namespace plandoc::reader
