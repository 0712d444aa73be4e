#pragma once
/// PDF files with a text layer, read by poppler's programs as child processes: pdftotext for the words, and where pages may hold
/// tables pdftocairo for the lines drawn on them. Places are pages: "page 3", of tables too.

#include <memory>
#include <string_view>

#include "reader/document.hpp"
#include "text/result.hpp"

namespace plandoc::reader {

/// Fails where pdftotext is not there, cannot read the file (damaged, locked by a password), takes too long, or finds no
/// text (a scan). Where the lines cannot be had, tables are read as text, and a note says so.
[[nodiscard]] text::Result<std::unique_ptr<Document>> read_pdf(std::string_view bytes);

}  // namespace plandoc::reader
