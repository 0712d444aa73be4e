#pragma once
/// A plan in other formats than it came in: what a typist, a word processor and a web page make of its paragraphs and tables.

#include <cstdint>
#include <string>
#include <vector>

#include "outline/outline.hpp"
#include "record/plan.hpp"
#include "tests/support/typeset.hpp"

namespace plandoc::test {

/// The bytes of `span` without the page numbers that stand between them.
[[nodiscard]] std::string without_page_marks(const record::Plan& plan, text::Span span);

struct RenderedCell {
    std::string text;
    std::uint32_t row_span = 1, column_span = 1;
    bool covered = false;  ///< by one above or beside it
};

/// A paragraph, or a table (then `rows` is not empty).
struct RenderedPiece {
    std::string label, text;  ///< as written, line and page breaks left out; label is empty where no section opens
    bool has_gap = false;     ///< white space between them
    std::uint32_t ordinal = 0;
    bool is_title = false;
    std::vector<std::vector<RenderedCell>> rows;

    /// Label and text.
    [[nodiscard]] std::string typed() const;
};

[[nodiscard]] std::vector<RenderedPiece> pieces_of(const record::Plan& plan);

/// A paragraph a line; tables are left out.
[[nodiscard]] std::string as_text(const std::vector<RenderedPiece>& pieces);
[[nodiscard]] std::vector<Paragraph> as_paragraphs(const std::vector<RenderedPiece>& pieces);
/// A page of a government's site: menus before, a footer behind.
[[nodiscard]] std::string as_html(const std::vector<RenderedPiece>& pieces);

/// The records of some kinds and the letterhead in the form of the rule book, one a line, without what depends on line
/// breaks: to compare a plan with itself in another format.
[[nodiscard]] std::vector<std::string> comparable_records(const record::Plan& plan, const std::vector<std::string>& kinds);

}  // namespace plandoc::test
