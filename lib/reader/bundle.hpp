#pragma once
/// Bundles: archives of documents, as they are sent by mail or put on a page for download.

#include <functional>
#include <string>
#include <string_view>

#include "text/result.hpp"

namespace plandoc::reader {

/// Calls `found(name, bytes or why there are none)` for each document in a zip archive, in byte order of the names. Names
/// that begin with a dot, Mac's __MACOSX folder, and what has no document's name
/// (`is_document_name`) are left out. Fails for what is no archive that can be trusted.
[[nodiscard]] text::Result<void> for_each_member(std::string_view bytes,
                                                 const std::function<void(const std::string&, text::Result<std::string>)>& found);

}  // namespace plandoc::reader
