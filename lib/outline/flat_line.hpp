#pragma once
/// The lines of a document, as flattened tables are looked for in them, and what such lines are told by, however their cells are
/// set apart.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/table.hpp"
#include "reader/document.hpp"
#include "text/source.hpp"
#include "text/span.hpp"

namespace plandoc::outline {

constexpr std::size_t most_flat_columns = 24;

/// `span` without the white space around it.
[[nodiscard]] text::Span without_blanks(std::string_view bytes, text::Span span);

/// Behind the block stands a page break, if anything.
[[nodiscard]] bool ends_page(const std::vector<reader::Block>& blocks, std::uint32_t index);

/// A view of the document's blocks: source and blocks must outlive it. A line is known by the index of its block.
class FlatLines {
public:
    FlatLines(const text::Source& source, const std::vector<reader::Block>& blocks);

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(blocks_.size()); }
    /// A page number that is certain (— 12 —, or 12 between 11 and 13 at the ends of pages) belongs to the page break.
    [[nodiscard]] reader::BlockKind kind(std::uint32_t index) const {
        return is_mark_[index] ? reader::BlockKind::page_break : blocks_[index].kind;
    }
    [[nodiscard]] bool is_line(std::uint32_t index) const { return kind(index) == reader::BlockKind::line; }
    /// An empty line or a page break: what stands between cells.
    [[nodiscard]] bool is_gap(std::uint32_t index) const {
        return kind(index) == reader::BlockKind::blank || kind(index) == reader::BlockKind::page_break;
    }
    [[nodiscard]] text::Span span(std::uint32_t index) const { return blocks_[index].span; }
    /// The line without the white space around it.
    [[nodiscard]] text::Span trimmed(std::uint32_t index) const { return trimmed_[index]; }
    /// The first character of the line, width-folded, that is no white space; '\n': none.
    [[nodiscard]] char16_t first_letter(std::uint32_t index) const;
    /// May be a page number alone on its line, which only those around it could tell: 12, 12页.
    [[nodiscard]] bool is_page_number(std::uint32_t index) const;
    [[nodiscard]] bool ends_page(std::uint32_t index) const { return outline::ends_page(blocks_, index); }

    [[nodiscard]] std::string_view bytes() const { return source_.bytes(); }
    [[nodiscard]] std::string_view bytes(text::Span span) const { return source_.slice(span); }
    [[nodiscard]] std::u16string folded(text::Span span) const { return lexicon::folded(bytes(span)); }
    [[nodiscard]] std::vector<std::u16string> folded(const std::vector<text::Span>& spans) const;

private:
    void mark_page_numbers();
    void mark_bare_page_numbers();
    [[nodiscard]] bool is_page_mark(std::uint32_t index) const;
    [[nodiscard]] std::uint32_t bare_number(std::uint32_t index) const;

    const text::Source& source_;
    const std::vector<reader::Block>& blocks_;
    std::vector<text::Span> trimmed_;
    std::vector<bool> is_mark_;  ///< of each line, whether it is a page number
};

/// 指标名称, 2025年目标值, 牵头单位: heads a column of a table of indicators or of duties.
[[nodiscard]] bool is_known_heading(std::u16string_view heading);

/// The cells, their text width-folded, may be the headings of columns: no labels of a list, no row of a roster, no sentence.
[[nodiscard]] bool are_flat_headings(const std::vector<std::u16string>& cells);

}  // namespace plandoc::outline
