#pragma once
/// The words of a PDF and where they stand, as `pdftotext -tsv` (poppler) lists them: page by page, in reading order.

#include <string>
#include <string_view>
#include <vector>

namespace plandoc::reader {

/// In points from the upper left corner of the page.
struct Box {
    float left = 0, top = 0, right = 0, bottom = 0;

    [[nodiscard]] float height() const { return bottom - top; }
    [[nodiscard]] float middle() const { return (top + bottom) / 2; }
};

/// A run of characters without a gap.
struct PdfWord {
    Box box;
    std::string_view text;
};

/// What stands on one line and belongs together; two columns of a page are two lines.
struct PdfLine {
    Box box;
    std::vector<PdfWord> words;
};

struct PdfPage {
    float width = 0, height = 0;
    std::vector<PdfLine> lines;
};

/// Reads the list; the result points into it. What is no line of such a list is passed over.
[[nodiscard]] std::vector<PdfPage> read_pdf_pages(std::string_view list);

}  // namespace plandoc::reader
