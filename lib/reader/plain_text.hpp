#pragma once
/// Plain text as blocks: a line with its line end, a line of white space, a form feed. Nothing is lost, nothing joined;
/// what a page break or a line wrap cut in two is put together by outline/reflow.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "reader/document.hpp"

namespace plandoc::reader {

/// Cuts `utf8` (which must be valid) at line feeds and form feeds. Cannot fail: any text is lines.
[[nodiscard]] std::unique_ptr<Document> read_plain_text(std::string utf8);

/// The blocks of `bytes` from `begin` to their end.
void append_blocks(std::string_view bytes, std::uint32_t begin, std::vector<Block>& blocks);

}  // namespace plandoc::reader
