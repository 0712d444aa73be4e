#pragma once
/// Word documents (ECMA-376, ISO/IEC 29500) as Word prints them, without headers, footers and notes.
///     paragraph                     a line, its automatic number before it; places are "paragraph 41", tables not counted
///     table                         a table; one in a cell of another stands behind that; places are "table 2 row 5"
///     table of one column           its paragraphs
///     text box                      its paragraphs behind the one it is anchored in

#include <memory>
#include <string_view>

#include "reader/document.hpp"
#include "text/result.hpp"

namespace plandoc::reader {

[[nodiscard]] text::Result<std::unique_ptr<Document>> read_docx(std::string_view bytes);

/// Word keeps a document with a password in an OLE file, as it once kept all documents.
[[nodiscard]] bool is_encrypted_docx(std::string_view bytes);

}  // namespace plandoc::reader
