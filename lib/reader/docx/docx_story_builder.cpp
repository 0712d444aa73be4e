#include "reader/docx/docx_story_builder.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "reader/document_builder.hpp"

namespace plandoc::reader {

namespace {

void move_items(Story& from, Story& to) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

void go_on_behind(Paragraph&& before, Paragraph& paragraph) {
    before.text += paragraph.text;
    paragraph.text = std::move(before.text);
    move_items(paragraph.boxes, before.boxes);
    paragraph.boxes = std::move(before.boxes);
    paragraph.label = std::move(before.label);
}

}  // namespace

StoryBuilder::StoryBuilder(DocxNumbering& numbering, const std::function<void(StoryItem&&)>& take)
    : numbering_(numbering), take_(take) {
    frames_.emplace_back();
}

bool StoryBuilder::holds_too_much() const { return text_bytes_ > most_text_bytes || paragraphs_ > most_blocks; }

void StoryBuilder::begin_paragraph(std::size_t depth) {
    if (frame().paragraph) return;
    frame().paragraph.emplace();
    frame().paragraph->depth = depth;
}

void StoryBuilder::append(std::string_view text) {
    frame().paragraph->text += text;
    text_bytes_ += text.size();
}

void StoryBuilder::end_paragraph(bool style_hides) {
    Frame& now = frame();
    Paragraph paragraph = std::move(*now.paragraph);
    now.paragraph.reset();
    if (now.unfinished) go_on_behind(std::exchange(now.unfinished, std::nullopt).value(), paragraph);
    const bool goes_on = paragraph.mark_is_hidden.value_or(style_hides);
    if (goes_on && paragraph.label.empty() && !paragraph.text.empty()) number(paragraph);
    if (paragraph.mark_is_deleted || goes_on) now.unfinished = std::move(paragraph);
    else put_down(now, std::move(paragraph));
}

void StoryBuilder::number(Paragraph& paragraph) {
    paragraph.label = numbering_.next_label(paragraph.style, paragraph.numbering);
    text_bytes_ += paragraph.label.size();
    if (holds_too_much()) paragraph.label.clear();
}

void StoryBuilder::put_down(Frame& now, Paragraph&& paragraph) {
    if (paragraph.label.empty()) number(paragraph);
    const std::size_t begin = std::min(paragraph.text.find_first_not_of("\f\n"), paragraph.text.size());
    paragraph.text.insert(begin, paragraph.label);
    StoryItem item;
    item.text = std::move(paragraph.text);
    item.boxes = std::move(paragraph.boxes);
    put_down(now, std::move(item));
}

void StoryBuilder::put_down(Frame& now, StoryItem&& item) {
    ++paragraphs_;
    if (now.kind == Frame::Kind::body) take_(std::move(item));
    else now.cell.content.push_back(std::move(item));
}

/// What still waits for a paragraph mark stands alone before a table and at the end.
void StoryBuilder::finish_paragraph(Frame& now) {
    if (!now.unfinished) return;
    Paragraph paragraph = std::move(*now.unfinished);
    now.unfinished.reset();
    if (!paragraph.text.empty() || !paragraph.boxes.empty()) put_down(now, std::move(paragraph));
}

void StoryBuilder::add_chunk(std::string_view relationship) {
    if (frame().table || frame().paragraph) return;
    finish_paragraph(frame());
    StoryItem item;
    item.chunk = relationship;
    put_down(frame(), std::move(item));
}

void StoryBuilder::begin_table(std::size_t depth) {
    if (frame().table || frame().paragraph) return;
    finish_paragraph(frame());
    frame().table = std::make_unique<StoryTable>();
    frame().table_depth = depth;
}

void StoryBuilder::begin_row(std::size_t depth) {
    if (!frame().table || frame().row_depth > 0) return;
    frame().table->rows.emplace_back();
    frame().row_depth = depth;
}

void StoryBuilder::begin_cell(std::size_t depth) {
    if (frame().row_depth > 0) begin_frame(Frame::Kind::cell, depth);
}

void StoryBuilder::begin_box(std::size_t depth) {
    if (frame().paragraph) begin_frame(Frame::Kind::box, depth);
}

void StoryBuilder::begin_frame(Frame::Kind kind, std::size_t depth) {
    frames_.emplace_back();
    frame().kind = kind;
    frame().depth = depth;
}

void StoryBuilder::end_row() {
    if (frame().row_is_removed) frame().table->rows.pop_back();
    frame().row_is_removed = false;
    frame().row_depth = 0;
}

void StoryBuilder::end_table() {
    StoryItem item;
    item.table = std::move(frame().table);
    frame().table_depth = 0;
    put_down(frame(), std::move(item));
}

void StoryBuilder::end_frame() {
    finish_paragraph(frame());
    Frame ended = std::move(frame());
    frames_.pop_back();
    if (ended.kind == Frame::Kind::box) move_items(ended.cell.content, frame().paragraph->boxes);
    else if (!ended.removed) frame().table->rows.back().cells.push_back(std::move(ended.cell));
}

}  // namespace plandoc::reader
