#pragma once
/// Saved web pages: the document on them as lines and tables, without the page around it.
///     <div id="UCAP-CONTENT"><p>一、总体要求</p>…   line 一、总体要求, "paragraph 1"
///     <table>…<td rowspan="2">                     a table; its first rows in one cell are lines before it
/// A page without html and body is read too. Its charset is what it is, else what it says (gb2312 is GB18030), else what it looks
/// like. No script is run and nothing is loaded.

#include <memory>
#include <optional>
#include <string>

#include "reader/document.hpp"
#include "text/decode.hpp"
#include "text/result.hpp"

namespace plandoc::reader {

/// Fails if the bytes are not text, or if elements are nested deeper than on any honest page.
[[nodiscard]] text::Result<std::unique_ptr<Document>> read_html(std::string bytes, std::optional<text::Encoding> encoding);

}  // namespace plandoc::reader
