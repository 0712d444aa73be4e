#pragma once
/// What every reader makes of a file: its UTF-8 text, cut without loss into blocks, and the tables in it.
/// Everything downstream reads only this, whatever the file's format was.

#include <cstdint>
#include <string>
#include <vector>

#include "text/message.hpp"
#include "text/source.hpp"
#include "text/span.hpp"

namespace plandoc::reader {

enum class BlockKind : std::uint8_t {
    line,        ///< one line of text, its line end included
    blank,       ///< a line of white space
    page_break,  ///< a form feed
    cell,        ///< one cell of `tables`
};

/// Blocks follow each other without gap or overlap: their spans joined are the text.
struct Block {
    BlockKind kind = BlockKind::line;
    text::Span span;
    std::uint32_t table = 0, cell = 0;  ///< for cells: index into tables and its cells
};

struct Cell {
    std::uint32_t row = 0, column = 0;
    std::uint32_t row_span = 1, column_span = 1;
    text::Span span;
};

/// A table the format itself marks as one (docx, html). Tables flattened into lines of text are found by outline/. A table of
/// one column is a box around paragraphs and stands among the blocks as lines.
struct Table {
    std::uint32_t rows = 0, columns = 0;
    std::vector<Cell> cells;  ///< row by row
};

/// Where to look in a paged or structured format: holds from `begin` up to the next entry.
struct Place {
    std::uint32_t begin = 0;  ///< byte offset
    std::string name;         ///< "page 3", "paragraph 41", "table 2 row 5", all counted from 1, header rows too
};

/// What the file itself, not its text, says of the letterhead (the meta tags of a web page). Empty: nothing.
struct Metadata {
    std::string issuer, number, date, title;
};

struct Document {
    text::Source source;
    std::vector<Block> blocks;
    std::vector<Table> tables;
    std::vector<Place> places;  ///< empty for plain text
    Metadata metadata;
    std::vector<text::Message> notes;  ///< what its reader should know of how it was read
};

}  // namespace plandoc::reader
