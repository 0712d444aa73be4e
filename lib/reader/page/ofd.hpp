#pragma once
/// OFD files (GB/T 33190-2016): the words of their pages by where they stand; what follows what in the file says little, half
/// of all writers put it in another order. Places are pages: "page 3".

#include <memory>
#include <string_view>

#include "reader/document.hpp"
#include "text/result.hpp"

namespace plandoc::reader {

/// Fails if the bytes are not an OFD file, or one without text.
[[nodiscard]] text::Result<std::unique_ptr<Document>> read_ofd(std::string_view bytes);

}  // namespace plandoc::reader
