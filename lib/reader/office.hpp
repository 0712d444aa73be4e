#pragma once
/// Files of office programs that plandoc does not read itself (.doc, .wps, .odt), converted to docx by LibreOffice, where the
/// system has it. No other converter keeps the automatic numbers of headings.

#include <string>
#include <string_view>

#include "text/result.hpp"

namespace plandoc::reader {

/// The file as docx. `ending` tells LibreOffice what it is: "doc", "odt". Fails where LibreOffice is not there, cannot read
/// the file, or takes too long.
[[nodiscard]] text::Result<std::string> convert_to_docx(std::string_view bytes, std::string_view ending);

}  // namespace plandoc::reader
