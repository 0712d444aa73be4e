#pragma once
/// Tables that were flattened into lines of text, found again.
///     a row a line, cells between tabs      指标→单位→2025年
///     a cell a line behind a tab, an empty line between two rows (a cell may go on over lines without a tab):
///         →指标
///         →2025年
///         (empty line)
///         →甲类企业
///         →20家
///     a row a line between bars             | 指标 | 2025年 |
///     cells that a PDF's text layer tears   torn_table.hpp
///     columns set apart by spaces           spaced_table.hpp
/// What could as well be a list or a roster is left alone.

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "reader/document.hpp"
#include "text/source.hpp"
#include "text/span.hpp"

namespace plandoc::outline {

/// What of a cell stands apart from its beginning.
struct CellRest {
    std::size_t cell = 0;  ///< index into the cells
    text::Span span;
};

struct FlatTable {
    std::uint32_t rows = 0, columns = 0;
    std::vector<text::Span> cells;  ///< rows × columns, row by row, header row first; empty where nothing is written
    std::uint32_t first_block = 0, last_block = 0;  ///< half-open: the blocks it is written on, nothing else stands there
    std::vector<CellRest> rests;                    ///< in the order of the cells
};

/// All tables, of which `table_at` gives the one that begins at a block, or none.
template <typename TableAt>
[[nodiscard]] std::vector<FlatTable> find_tables(std::size_t blocks, const TableAt& table_at) {
    std::vector<FlatTable> tables;
    for (std::uint32_t index = 0; index < blocks;) {
        if (std::optional<FlatTable> table = table_at(index)) {
            index = table->last_block;
            tables.push_back(std::move(*table));
        } else {
            ++index;
        }
    }
    return tables;
}

/// Every flattened table, in text order; their blocks do not overlap. Blocks that are cells already are passed over.
[[nodiscard]] std::vector<FlatTable> find_flat_tables(const text::Source& source, const std::vector<reader::Block>& blocks);

}  // namespace plandoc::outline
