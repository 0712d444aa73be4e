#pragma once
/// PDF files with a text layer, read by poppler's pdftotext as a child process. Places are pages: "page 3".

#include <memory>
#include <string_view>

#include "reader/document.hpp"
#include "text/result.hpp"

namespace plandoc::reader {

/// Fails where pdftotext is not there, cannot read the file (damaged, locked by a password), takes too long, or finds no
/// text (a scan).
[[nodiscard]] text::Result<std::unique_ptr<Document>> read_pdf(std::string_view bytes);

}  // namespace plandoc::reader
