#pragma once
/// The parts of an office document, found by relationship and not by name (ECMA-376-2, Open Packaging Conventions).

#include <functional>
#include <map>
#include <string>

#include "reader/zip_archive.hpp"

namespace plandoc::reader {

/// Names of members of the archive; empty if the document has no such part.
struct DocxParts {
    std::string document, styles, numbering;
    std::map<std::string, std::string, std::less<>> chunks;  ///< embedded files, by relationship
};

/// Fails if the archive is not an office document.
[[nodiscard]] text::Result<DocxParts> find_docx_parts(ZipArchive& archive);

}  // namespace plandoc::reader
