#include "outline/reflow.hpp"

#include <algorithm>

#include "outline/flat_table.hpp"
#include "outline/table.hpp"

namespace plandoc::outline {

namespace {

/// The grid of the format's table that a cell block belongs to; a new one where the block opens it.
Table& grid_at(const reader::Document& document, const reader::Block& block, std::vector<Table>& tables,
               std::vector<std::uint32_t>& numbers) {
    numbers.resize(document.tables.size(), none);
    std::uint32_t& number = numbers[block.table];
    if (number == none) {
        number = static_cast<std::uint32_t>(tables.size());
        tables.push_back(grid_of(document.tables[block.table]));
        tables.back().span = block.span;
    }
    return tables[number];
}

}  // namespace

std::vector<Passage> reflow(const reader::Document& document, text::CleanText& text, std::vector<Table>& tables) {
    std::vector<Passage> passages;
    std::vector<std::uint32_t> numbers;
    const std::vector<FlatTable> flat_tables = find_flat_tables(document.source, document.blocks);
    auto flat = flat_tables.begin();
    for (std::uint32_t index = 0; index < document.blocks.size(); ++index) {
        if (flat != flat_tables.end() && flat->first_block == index) {
            tables.push_back(append_flat_table(*flat, static_cast<std::uint32_t>(tables.size()), text, passages));
            index = flat++->last_block - 1;
            continue;
        }
        const reader::Block& block = document.blocks[index];
        if (block.kind != reader::BlockKind::line && block.kind != reader::BlockKind::cell) continue;
        Passage passage;
        text.open();
        text.append(block.span);
        passage.words = text.close();
        if (block.kind == reader::BlockKind::cell) {
            const reader::Cell& cell = document.tables[block.table].cells[block.cell];
            Table& table = grid_at(document, block, tables, numbers);
            table.span.end = std::max(table.span.end, block.span.end);
            table.cells[cell.row * table.columns + cell.column].words = passage.words;
            passage.kind = PassageKind::cell;
            passage.table = numbers[block.table];
            passage.row = cell.row;
            passage.column = cell.column;
        }
        if (!passage.words.empty()) passages.push_back(passage);
    }
    return passages;
}

}  // namespace plandoc::outline
