#pragma once
/// Puts a Document together for formats that have paragraphs and tables of their own: text behind text, blocks without gap.
///     paragraph    its text and a line feed; line and page breaks within it part it into blocks as those of plain text do
///     cell         its text and a tab, or a line feed behind the row's last

#include <memory>
#include <string>
#include <string_view>

#include "reader/document.hpp"
#include "text/result.hpp"

namespace plandoc::reader {

/// The most that a file of a format that packs or marks up text may hold, so that a small file cannot fill the memory. A plan of
/// a thousand pages has far less.
inline constexpr std::size_t most_text_bytes = std::size_t{4} << 20, most_blocks = 100000;
[[nodiscard]] text::Error too_much_text();

class DocumentBuilder {
public:
    DocumentBuilder() : document_(std::make_unique<Document>()) {}

    /// Adds a paragraph of valid UTF-8, which stands at `place`.
    void add_paragraph(std::string_view text, std::string place);

    /// Adds whole lines or page breaks, as they are.
    void add_text(std::string_view text, std::string place);

    void begin_table(std::uint32_t rows, std::uint32_t columns);
    /// Adds the next cell of the table begun last. Cells come row by row, with nothing between them; `cell.span` is set here.
    void add_cell(Cell cell, std::string_view text, std::string place);

    void add_note(text::Message note) { document_->notes.push_back(std::move(note)); }
    [[nodiscard]] Metadata& metadata() { return document_->metadata; }

    /// Whether there is more than a file may hold.
    [[nodiscard]] bool is_full() const { return text_.size() > most_text_bytes || document_->blocks.size() > most_blocks; }
    [[nodiscard]] std::unique_ptr<Document> finish();

private:
    void set_place(std::string place);
    [[nodiscard]] std::uint32_t end() const { return static_cast<std::uint32_t>(text_.size()); }

    std::unique_ptr<Document> document_;
    std::string text_;
};

}  // namespace plandoc::reader
