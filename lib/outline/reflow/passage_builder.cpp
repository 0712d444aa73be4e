#include "outline/reflow/passage_builder.hpp"

#include <algorithm>

#include "outline/table.hpp"

namespace plandoc::outline {

void PassageBuilder::put_down(PassageKind kind) {
    Passage passage;
    passage.kind = kind;
    passage.words = text_.close();
    if (!passage.words.empty()) passages_.push_back(passage);
}

void PassageBuilder::add_aside(const Line& line, PassageKind kind) {
    text_.open();
    text_.append(lines_.text, line.clean);
    put_down(kind);
}

void PassageBuilder::add_cell(const Line& line) {
    const reader::Block& block = document_.blocks[line.block];
    const reader::Cell& cell = document_.tables[block.table].cells[block.cell];
    Passage passage;
    passage.kind = PassageKind::cell;
    passage.table = table_of(block);
    passage.row = cell.row;
    passage.column = cell.column;
    text_.open();
    text_.append(lines_.text, line.clean);
    passage.words = text_.close();
    Table& table = tables_[passage.table];
    table.span.end = std::max(table.span.end, block.span.end);
    table.cells[std::size_t{cell.row} * table.columns + cell.column].words = passage.words;
    if (!passage.words.empty()) passages_.push_back(passage);
}

void PassageBuilder::add_table(const FlatTable& flat) {
    tables_.push_back(append_flat_table(flat, static_cast<std::uint32_t>(tables_.size()), text_, passages_));
}

std::uint32_t PassageBuilder::table_of(const reader::Block& block) {
    std::uint32_t& number = table_numbers_[block.table];
    if (number == none) {
        number = static_cast<std::uint32_t>(tables_.size());
        tables_.push_back(grid_of(document_.tables[block.table]));
        tables_.back().span = block.span;
    }
    return number;
}

}  // namespace plandoc::outline
