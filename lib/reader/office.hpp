#pragma once
/// Files of office programs that plandoc does not read itself (.doc, .wps, .odt), converted by LibreOffice if it is installed: no
/// other converter keeps the automatic numbers of headings.

#include <string>
#include <string_view>

#include "text/result.hpp"

namespace plandoc::reader {

/// The bytes of the file in another format; formats are named by their usual endings: "doc", "docx". Fails if LibreOffice is not
/// installed, cannot read the file, or takes too long.
[[nodiscard]] text::Result<std::string> convert_office_file(std::string_view bytes, std::string_view from, std::string_view to);

}  // namespace plandoc::reader
