#pragma once
/// What a Word document takes in whole from another part of its package (w:altChunk), as programs write it that make Word
/// documents of web pages: HTML, HTML in a MIME message (.mht), or text.

#include <memory>
#include <string>

#include "reader/document.hpp"
#include "text/result.hpp"

namespace plandoc::reader {

/// Fails where the part is anything else.
[[nodiscard]] text::Result<std::unique_ptr<Document>> read_docx_chunk(std::string bytes);

}  // namespace plandoc::reader
