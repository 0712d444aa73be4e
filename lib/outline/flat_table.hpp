#pragma once
/// Tables that were flattened into lines of text, found again. What could as well be a list or a roster is left alone.
/// The files of flat_table/ read whole cells:
///     separated_table.hpp     a line for each row, its cells between tabs or bars
///     cell_line_table.hpp     a line for each cell
///     listed_table.hpp        likewise, where each row begins with its number
///     named_table.hpp         likewise, where each row begins with a name, and values follow
///     grid_table.hpp          likewise, where every heading is known
///     place_table.hpp         a block of lines for each cell, where each row begins with a place
///     project_table.hpp       likewise, where groups of rows are numbered anew
///     captioned_table.hpp     likewise, below a caption
///     task_block_table.hpp    likewise, where a row is a task and who does it
///     task_line_table.hpp     a line for each line of a cell, where a row is a task and who does it
///     spaced_table.hpp        columns set apart by spaces
///     row_line_table.hpp      a line for each row, a space between its cells
/// Those of torn_table/ read cells that a PDF's text layer tears.

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "outline/flat_line.hpp"
#include "reader/document.hpp"
#include "text/source.hpp"
#include "text/span.hpp"

namespace plandoc::outline {

/// A piece of a cell that stands apart from the cell's beginning.
struct CellRest {
    std::size_t cell = 0;  ///< index into the cells
    text::Span span;
};

/// A cell that goes on from the one to its left or above, whether its words are left out or repeated: both are indexes into the
/// cells.
struct CellMerge {
    std::size_t cell = 0, origin = 0;
};

/// Below the headings; with fewer it could as well be a list.
inline constexpr std::uint32_t fewest_flat_rows = 3, fewest_flat_columns = 3;

struct FlatTable {
    std::uint32_t rows = 0, columns = 0;
    std::vector<text::Span> cells;  ///< rows × columns, row by row, header row first; empty where nothing is written
    std::uint32_t first_block = 0, last_block = 0;  ///< half-open: the blocks it is written on
    std::vector<CellRest> rests = {};               ///< in the order of the cells
    std::vector<CellMerge> merges = {};
    std::vector<text::Span> page_numbers = {};  ///< that stand among the cells, see left_over.hpp
    std::vector<text::Span> left_over = {};     ///< what else holds digits there

    /// Adds a row. The cells that it lacks are taken to be its first, which a merged cell above leaves out.
    void append_row(const std::vector<text::Span>& row) {
        cells.resize(cells.size() + columns - row.size());
        cells.insert(cells.end(), row.begin(), row.end());
        ++rows;
    }
    /// The last row is one cell across all columns.
    void merge_row() {
        const std::size_t first = cells.size() - columns;
        for (std::size_t cell = first + 1; cell < cells.size(); ++cell) merges.push_back({cell, first});
    }
    /// Adds a row of cells of several lines each; nothing is written in the cells that it lacks, its last.
    void append_row_of_lines(const std::vector<std::vector<text::Span>>& row) {
        const std::size_t end = cells.size() + columns;
        for (const std::vector<text::Span>& lines : row) {
            for (std::size_t line = 1; line < lines.size(); ++line) rests.push_back({cells.size(), lines[line]});
            cells.push_back(lines.empty() ? text::Span{} : lines.front());
        }
        cells.resize(end);
        ++rows;
    }
};

/// All tables in text order, none overlapping another. `table_at(index)` gives the one that begins at a block, or nullopt; it is
/// asked where `may_begin(index)`, which costs less.
template <typename MayBegin, typename TableAt>
[[nodiscard]] std::vector<FlatTable> find_tables(std::size_t blocks, const MayBegin& may_begin, const TableAt& table_at) {
    std::vector<FlatTable> tables;
    for (std::uint32_t index = 0; index < blocks; ++index) {
        if (!may_begin(index)) continue;
        if (std::optional<FlatTable> table = table_at(index)) {
            index = table->last_block - 1;
            tables.push_back(std::move(*table));
        }
    }
    return tables;
}

/// Likewise, each as `Reader(lines, more...).read(index)` gives it, which is asked where `may_begin(lines, index)`.
template <typename Reader, typename MayBegin, typename... More>
[[nodiscard]] std::vector<FlatTable> read_tables(const FlatLines& lines, const MayBegin& may_begin, const More&... more) {
    return find_tables(
        lines.size(), [&](std::uint32_t index) { return may_begin(lines, index); },
        [&](std::uint32_t index) { return Reader(lines, more...).read(index); });
}

/// Every flattened table, in text order; their blocks do not overlap. Blocks that are cells of a format's table are passed over.
[[nodiscard]] std::vector<FlatTable> find_flat_tables(const text::Source& source, const std::vector<reader::Block>& blocks);

}  // namespace plandoc::outline
