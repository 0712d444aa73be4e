#pragma once
/// Makes a story of the paragraphs, tables, cells and text boxes of a Word document as they begin and end, each at the depth of
/// its element. Paragraphs whose mark is deleted or hidden are joined with the next, removed rows are left out, numbers are
/// written.

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reader/docx/docx_numbering.hpp"
#include "reader/docx/docx_story.hpp"

namespace plandoc::reader {

struct Run {
    std::string style;
    std::optional<bool> hidden;  ///< as the run itself says
};

struct Paragraph {
    std::size_t depth = 0;  ///< of its element
    std::string text;
    Story boxes;
    std::string style;
    NumberingReference numbering;
    std::string label;                   ///< of the paragraph before, when this one goes on behind it on the same line
    bool mark_is_deleted = false;        ///< the next paragraph takes up the text and says how it is numbered
    std::optional<bool> mark_is_hidden;  ///< as the mark itself says; the next paragraph goes on behind this one
};

/// What holds paragraphs and tables: the body, a cell, a text box.
struct Frame {
    enum class Kind : std::uint8_t { body, cell, box };
    Kind kind = Kind::body;
    std::size_t depth = 0;                ///< of its element
    StoryCell cell;                       ///< its content, and of a cell the properties
    std::optional<Paragraph> paragraph;   ///< that is open
    std::optional<Paragraph> unfinished;  ///< before it, without a paragraph mark of its own
    std::vector<Run> runs;                ///< that are open
    std::vector<bool> fields;             ///< that are open: whether the result has begun
    std::size_t field_codes = 0;          ///< of those, how many have none yet
    std::unique_ptr<StoryTable> table;    ///< that is open
    std::size_t table_depth = 0, row_depth = 0;
    bool removed = false, row_is_removed = false;
};

class StoryBuilder {
public:
    /// `take` gets each paragraph and table of the body as soon as it is complete.
    StoryBuilder(DocxNumbering& numbering, const std::function<void(StoryItem&&)>& take);

    /// The innermost that is open.
    [[nodiscard]] Frame& frame() { return frames_.back(); }

    void begin_paragraph(std::size_t depth);
    void append(std::string_view text);
    /// `style_hides`: the paragraph's style hides its mark too, unless the mark says otherwise.
    void end_paragraph(bool style_hides);
    /// Adds a file that is embedded whole.
    void add_chunk(std::string_view relationship);

    void begin_table(std::size_t depth);
    void begin_row(std::size_t depth);
    void begin_cell(std::size_t depth);
    void begin_box(std::size_t depth);
    void end_row();
    void end_table();
    /// A cell or a text box.
    void end_frame();

    /// The end of the body.
    void finish() { finish_paragraph(frames_.front()); }
    /// Whether there is more than a file may hold, so that the rest need not be read.
    [[nodiscard]] bool holds_too_much() const;
    [[nodiscard]] bool is_in_body() const { return frames_.size() == 1; }

private:
    void number(Paragraph& paragraph);
    void put_down(Frame& now, Paragraph&& paragraph);
    void put_down(Frame& now, StoryItem&& item);
    void finish_paragraph(Frame& now);
    void begin_frame(Frame::Kind kind, std::size_t depth);

    DocxNumbering& numbering_;
    const std::function<void(StoryItem&&)>& take_;
    std::deque<Frame> frames_;                     ///< each in the one before it
    std::size_t text_bytes_ = 0, paragraphs_ = 0;  ///< so far, numbers included
};

}  // namespace plandoc::reader
