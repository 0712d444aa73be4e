#include "reader/read_document.hpp"

#include <fmt/format.h>

#include "reader/docx/docx.hpp"
#include "reader/html/html.hpp"
#include "reader/markdown.hpp"
#include "reader/office.hpp"
#include "reader/page/ofd.hpp"
#include "reader/page/pdf.hpp"
#include "reader/plain_text.hpp"

namespace plandoc::reader {

namespace {

text::Result<std::unique_ptr<Document>> read_office(std::string_view bytes, std::string_view ending) {
    const text::Result<std::string> docx = convert_office_file(bytes, ending, "docx");
    if (!docx) return text::error(docx.error());
    return read_docx(*docx);
}

}  // namespace

text::Result<std::unique_ptr<Document>> read_document(std::string bytes, std::string_view name, const ReadOptions& options) {
    const FileKind kind = options.kind.value_or(detect(bytes, name));
    switch (kind) {
        case FileKind::text: return text::decode(std::move(bytes), options.encoding).map(read_plain_text);
        case FileKind::markdown: return text::decode(std::move(bytes), options.encoding).map(read_markdown);
        case FileKind::html: return read_html(std::move(bytes), options.encoding);
        case FileKind::docx: return read_docx(bytes);
        case FileKind::pdf: return read_pdf(bytes);
        case FileKind::doc:
            if (is_encrypted_docx(bytes))
                return text::error("is protected by a password: save it without one", "受密码保护：请先另存为无密码的文件");
            return read_office(bytes, "doc");
        case FileKind::odt: return read_office(bytes, "odt");
        case FileKind::ofd: return read_ofd(bytes);
        case FileKind::zip:
        case FileKind::ndjson: break;
    }
    return text::error(fmt::format("is a {} file, which cannot be read", name_of(kind)),
                       fmt::format("是 {} 文件，无法读取", name_of(kind)));
}

}  // namespace plandoc::reader
