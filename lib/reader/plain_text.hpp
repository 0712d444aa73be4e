#pragma once
/// Plain text: a block a line.

#include <memory>
#include <string>

#include "reader/document.hpp"

namespace plandoc::reader {

/// `utf8` must be valid UTF-8.
[[nodiscard]] std::unique_ptr<Document> read_plain_text(std::string utf8);

}  // namespace plandoc::reader
