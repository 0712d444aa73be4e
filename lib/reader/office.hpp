#pragma once
/// Files of office programs that plandoc does not read itself (.doc, .wps, .odt), converted by LibreOffice, where the system
/// has it. No other converter keeps the automatic numbers of headings.

#include <string>
#include <string_view>

#include "text/result.hpp"

namespace plandoc::reader {

/// The file in another format; both are named by their usual endings: "doc", "docx". Fails where LibreOffice is not there,
/// cannot read the file, or takes too long.
[[nodiscard]] text::Result<std::string> convert_office_file(std::string_view bytes, std::string_view from, std::string_view to);

}  // namespace plandoc::reader
