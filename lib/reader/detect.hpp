#pragma once
/// What kind of file some bytes are. The content decides, not the name, except for Markdown, which looks like text.
///     %PDF-1.7            pdf            PK␃␄ with [Content_Types].xml   docx
///     <!DOCTYPE html      html           PK␃␄ with mimetype …opendocument odt
///     D0 CF 11 E0 …       doc            PK␃␄ with OFD.xml                ofd
///     {"id": …            ndjson         PK␃␄ with anything else          zip

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace plandoc::reader {

enum class FileKind : std::uint8_t { text, markdown, html, docx, pdf, doc, odt, ofd, zip, ndjson };

/// In the order of the enumerators; `md` is Markdown.
inline constexpr std::array<std::string_view, 10> file_kind_names{"text", "md",  "html", "docx", "pdf",
                                                                  "doc",  "odt", "ofd",  "zip",  "ndjson"};
[[nodiscard]] constexpr std::string_view name_of(FileKind kind) { return file_kind_names[static_cast<std::size_t>(kind)]; }
[[nodiscard]] std::optional<FileKind> parse_file_kind(std::string_view name);

/// Whether a file of this name, in a folder or an archive, is read as a document: .txt .md .html .htm .docx .pdf .doc .wps .odt
/// .ofd .zip, in small or capital letters.
[[nodiscard]] bool is_document_name(std::string_view name);

/// How many bytes of a file's beginning are enough to tell a stream from a document.
inline constexpr std::size_t bytes_to_detect = 4096;

/// What is of no other kind counts as text; decoding tells whether it really is. `name` may be empty.
[[nodiscard]] FileKind detect(std::string_view bytes, std::string_view name);

}  // namespace plandoc::reader
