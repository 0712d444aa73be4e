#include "outline/reflow.hpp"

namespace plandoc::outline {

std::vector<Passage> reflow(const reader::Document& document, text::CleanText& text) {
    std::vector<Passage> passages;
    for (const reader::Block& block : document.blocks) {
        if (block.kind != reader::BlockKind::line && block.kind != reader::BlockKind::cell) continue;
        Passage passage;
        text.open();
        text.append(block.span);
        passage.words = text.close();
        if (passage.words.empty()) continue;
        if (block.kind == reader::BlockKind::cell) {
            const reader::Cell& cell = document.tables[block.table].cells[block.cell];
            passage.kind = PassageKind::cell;
            passage.table = block.table;
            passage.row = cell.row;
            passage.column = cell.column;
        }
        passages.push_back(passage);
    }
    return passages;
}

}  // namespace plandoc::outline
