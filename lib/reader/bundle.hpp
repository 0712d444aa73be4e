#pragma once
/// Bundles: archives of documents, as they are sent by mail or offered for download.

#include <functional>
#include <string>
#include <string_view>

#include "text/result.hpp"

namespace plandoc::reader {

/// Calls `found(name, bytes)` for each document in a zip archive, in byte order of the names; instead of its bytes a member that
/// cannot be unpacked has the error. Left out are names that begin with a dot, the __MACOSX folder, and names that are not those
/// of documents (`is_document_name`). Fails if the archive is damaged or cannot be trusted.
[[nodiscard]] text::Result<void> for_each_member(std::string_view bytes,
                                                 const std::function<void(const std::string&, text::Result<std::string>)>& found);

}  // namespace plandoc::reader
