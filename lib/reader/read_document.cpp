#include "reader/read_document.hpp"

#include <fmt/format.h>

#include "lexicon/traditional.hpp"
#include "reader/docx/docx.hpp"
#include "reader/html/html.hpp"
#include "reader/markdown.hpp"
#include "reader/office.hpp"
#include "reader/page/ofd.hpp"
#include "reader/page/pdf.hpp"
#include "reader/plain_text.hpp"
#include "text/utf8.hpp"

namespace plandoc::reader {

namespace {

text::Result<std::unique_ptr<Document>> read_office(std::string_view bytes, std::string_view ending) {
    const text::Result<std::string> docx = convert_office_file(bytes, ending, "docx");
    if (!docx) return text::error(docx.error());
    return read_docx(*docx);
}

/// Of the characters at the beginning, one in twenty or more is traditional.
bool is_mostly_traditional(std::string_view utf8) {
    constexpr std::size_t most_characters = 1000, least_traditional = 5, share = 20;
    std::size_t characters = 0, found = 0;
    for (std::size_t at = 0; at < utf8.size() && characters < most_characters; ++characters) {
        const char32_t character = text::next_character(utf8, at);
        if (character < 0x10000 && lexicon::is_traditional(static_cast<char16_t>(character))) ++found;
    }
    return found >= least_traditional && found * share >= characters;
}

std::unique_ptr<Document> with_notes(std::unique_ptr<Document> document) {
    if (is_mostly_traditional(document->source.bytes()))
        document->notes.push_back(
            {"is in traditional characters, of which plandoc reads few words: convert it to simplified ones",
             "是繁体文本，plandoc 只能读懂其中少数词语：请先转换为简体"});
    return document;
}

text::Result<std::unique_ptr<Document>> read_kind(FileKind kind, std::string bytes, const ReadOptions& options) {
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

}  // namespace

text::Result<std::unique_ptr<Document>> read_document(std::string bytes, std::string_view name, const ReadOptions& options) {
    const FileKind kind = options.kind.value_or(detect(bytes, name));
    return read_kind(kind, std::move(bytes), options).map(with_notes);
}

}  // namespace plandoc::reader
