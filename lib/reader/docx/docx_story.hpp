#pragma once
/// What the text of a Word document is made of, before it becomes a Document: paragraphs and tables, one in the other.

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace plandoc::reader {

struct StoryTable;

/// A table, a file that is embedded whole, or else a paragraph.
struct StoryItem {
    std::string text;  ///< of the paragraph, its number before it
    std::unique_ptr<StoryTable> table;
    std::string chunk;             ///< the relationship to the embedded file, w:altChunk; empty: none
    std::vector<StoryItem> boxes;  ///< what stands in text boxes that are anchored in it
};
using Story = std::vector<StoryItem>;

struct StoryCell {
    Story content;
    std::uint32_t columns = 1;      ///< of the table's grid, w:gridSpan
    bool continues_above = false;   ///< w:vMerge
    bool continues_before = false;  ///< w:hMerge
};

struct StoryRow {
    std::vector<StoryCell> cells;
    std::uint32_t columns_before = 0;  ///< left out, w:gridBefore
};

struct StoryTable {
    std::vector<std::uint32_t> widths;  ///< of the grid's columns, in twentieths of a point; may be fewer than the cells take
    std::vector<StoryRow> rows;
};

}  // namespace plandoc::reader
