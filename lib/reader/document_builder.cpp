#include "reader/document_builder.hpp"

#include "reader/plain_text.hpp"

namespace plandoc::reader {

text::Error too_much_text() {
    return {"holds more text than a plan can have: more than 4 MiB, or 100,000 paragraphs and cells",
            "文字多于任何计划：超过 4 MiB，或超过 100,000 个段落和单元格"};
}

void DocumentBuilder::set_place(std::string place) {
    if (document_->places.empty() || document_->places.back().name != place)
        document_->places.push_back({end(), std::move(place)});
}

void DocumentBuilder::add_paragraph(std::string_view text, std::string place) {
    set_place(std::move(place));
    const std::uint32_t begin = end();
    text_ += text;
    text_ += '\n';
    append_blocks(text_, begin, document_->blocks);
}

void DocumentBuilder::add_text(std::string_view text, std::string place) {
    set_place(std::move(place));
    const std::uint32_t begin = end();
    text_ += text;
    append_blocks(text_, begin, document_->blocks);
}

void DocumentBuilder::begin_table(std::uint32_t rows, std::uint32_t columns) { document_->tables.push_back({rows, columns, {}}); }

void DocumentBuilder::add_cell(Cell cell, std::string_view text, std::string place) {
    set_place(std::move(place));
    std::vector<Cell>& cells = document_->tables.back().cells;
    const bool goes_on = !cells.empty() && cells.back().row == cell.row;
    if (goes_on) text_.back() = '\t';  // the cell before did not close its row
    Block block;
    block.kind = BlockKind::cell;
    block.table = static_cast<std::uint32_t>(document_->tables.size() - 1);
    block.cell = static_cast<std::uint32_t>(cells.size());
    cell.span.begin = block.span.begin = end();
    text_ += text;
    cell.span.end = end();
    text_ += '\n';
    block.span.end = end();
    document_->blocks.push_back(block);
    cells.push_back(cell);
}

std::unique_ptr<Document> DocumentBuilder::finish() {
    document_->source = text::Source(std::move(text_));
    return std::move(document_);
}

}  // namespace plandoc::reader
