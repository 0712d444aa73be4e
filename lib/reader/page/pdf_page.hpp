#pragma once
/// The words of a PDF and where they stand, as `pdftotext -tsv` (poppler) lists them: page by page, in reading order.

#include <string_view>
#include <vector>

#include "reader/page/page.hpp"

namespace plandoc::reader {

/// Reads the list; the result points into it. Lines of any other form are ignored.
[[nodiscard]] std::vector<Page> read_pdf_pages(std::string_view list);

}  // namespace plandoc::reader
