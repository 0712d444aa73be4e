#pragma once
/// Files that are embedded whole in the package of a Word document (w:altChunk), as written by programs that make Word documents
/// of web pages: HTML, HTML in a MIME message (.mht), or text.

#include <memory>
#include <string>

#include "reader/document.hpp"
#include "text/result.hpp"

namespace plandoc::reader {

/// Reads such a file. Fails if it is anything else.
[[nodiscard]] text::Result<std::unique_ptr<Document>> read_docx_chunk(std::string bytes);

}  // namespace plandoc::reader
