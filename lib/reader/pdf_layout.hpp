#pragma once
/// The pages of a PDF as text that is laid out as a person types it:
///     a paragraph's first line     begins with two U+3000, where it is set in by that much on the page
///     a blank line                 stands where the page has more space than between lines, and around what is set apart
///                                  (a centred title, a signature at the right)
///     a form feed                  stands between two pages
/// Page numbers, and what stands at the same place of three pages and more (running heads), are left out.

#include <cstdint>
#include <string>
#include <vector>

#include "reader/pdf_page.hpp"

namespace plandoc::reader {

struct PdfText {
    std::string utf8;
    std::vector<std::uint32_t> page_begins;  ///< offset of each page's first byte
};

[[nodiscard]] PdfText lay_out(std::vector<PdfPage> pages);

}  // namespace plandoc::reader
