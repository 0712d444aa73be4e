#pragma once
/// A document as it is kept in a database: its text, and what its format knew beyond it.

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "reader/document.hpp"
#include "text/result.hpp"

namespace plandoc::reader {

/// Blocks, tables, places and metadata as a JSON object; nothing for plain text, whose lines are its blocks.
[[nodiscard]] std::optional<std::string> layout_of(const Document& document);

/// The reverse. Fails for text that is not UTF-8 or does not fit the layout: a database may have been changed by others.
[[nodiscard]] text::Result<std::unique_ptr<Document>> parse_stored(std::string utf8, std::optional<std::string_view> layout);

}  // namespace plandoc::reader
