#pragma once
/// The main part of a Word document as a story, as Word prints it: automatic numbers written, tracked changes accepted, hidden
/// text left out, of fields their results, of text boxes each once. Footnotes, headers and footers are other parts.

#include <functional>

#include "reader/docx/docx_numbering.hpp"
#include "reader/docx/docx_story.hpp"
#include "reader/docx/docx_styles.hpp"
#include "reader/zip_archive.hpp"

namespace plandoc::reader {

struct DocxBodyFacts {
    bool has_changes = false;  ///< tracked ones
};

/// Calls `take` with each paragraph and table of the body as soon as it is complete. Fails if the part is damaged.
[[nodiscard]] text::Result<DocxBodyFacts> read_docx_body(ZipArchive& archive, std::string_view part, const DocxStyles& styles,
                                                         DocxNumbering& numbering, const std::function<void(StoryItem&&)>& take);

}  // namespace plandoc::reader
