#pragma once
/// The cells of a Word table in rows and columns.

#include <optional>
#include <vector>

#include "reader/document.hpp"
#include "reader/docx/docx_story.hpp"

namespace plandoc::reader {

struct GridCell {
    Cell cell;  ///< without its span in the text
    const Story* content = nullptr;
};

struct Grid {
    std::uint32_t rows = 0, columns = 0;
    std::vector<GridCell> cells;  ///< row by row; of merged cells the first
};

/// Columns are where cells begin: a column of Word's own grid in which none does is none, nor is one that is narrower than a
/// character, left where rows were pulled to slightly different widths. No grid at all where it would be far larger than its
/// cells are many.
[[nodiscard]] std::optional<Grid> grid_of(const StoryTable& table);

}  // namespace plandoc::reader
