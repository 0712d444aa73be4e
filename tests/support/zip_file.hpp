#pragma once
/// Zip archives and Word documents, made of strings.

#include <string>
#include <utility>
#include <vector>

namespace plandoc::test {

using ZipMembers = std::vector<std::pair<std::string, std::string>>;  ///< names and contents

/// A sound archive, its members deflated.
[[nodiscard]] std::string zip_of(const ZipMembers& members);

/// The elements within w:body, w:styles and w:numbering; without styles or numbering the document has no such part. `more`
/// are other members; one named word/chunk1.html is taken in by <w:altChunk r:id="chunk1.html"/>.
struct WordDocument {
    std::string body, styles, numbering;
    ZipMembers more;
};
[[nodiscard]] std::string docx_of(const WordDocument& document);

/// A part's root element with the namespaces that Word declares.
[[nodiscard]] std::string word_part(const std::string& root, const std::string& content);

}  // namespace plandoc::test
