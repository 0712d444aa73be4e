#include "reader/detect.hpp"

#include <algorithm>
#include <vector>

#include "reader/zip_directory.hpp"

namespace plandoc::reader {

namespace {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool starts_with_ignoring_case(std::string_view bytes, std::string_view prefix) {
    return bytes.size() >= prefix.size() &&
           std::equal(prefix.begin(), prefix.end(), bytes.begin(), [](char a, char b) { return lower(a) == lower(b); });
}

std::string_view without_leading_space(std::string_view bytes) {
    return bytes.substr(std::min(bytes.find_first_not_of(" \t\r\n\f"), bytes.size()));
}

/// What stands behind the name of an element's tag.
bool ends_name(std::string_view rest) { return !rest.empty() && std::string_view(" >/\t\r\n").find(rest.front()) != rest.npos; }

/// A page begins with its declaration, with its first element, or with comments before either.
bool is_html(std::string_view bytes) {
    for (bytes = without_leading_space(bytes); bytes.starts_with("<!--"); bytes = without_leading_space(bytes)) {
        const std::size_t end = bytes.find("-->");
        if (end == std::string_view::npos) return false;
        bytes.remove_prefix(end + 3);
    }
    constexpr std::array<std::string_view, 14> beginnings{"<!doctype html", "<html", "<head", "<body",    "<meta",
                                                          "<title",         "<div",  "<p",    "<article", "<section",
                                                          "<table",         "<span", "<h1",   "<script"};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view beginning) {
                           return starts_with_ignoring_case(bytes, beginning) && ends_name(bytes.substr(beginning.size()));
                       }) ||
           (bytes.starts_with("<?xml") && bytes.substr(0, bytes_to_detect).find("<html") != std::string_view::npos);
}

/// By the archive's own members. What they hold may be archives too, and names theirs.
FileKind kind_of_archive(std::string_view bytes) {
    const std::vector<std::string_view> members = member_names(bytes);
    const auto has = [&](std::string_view name) { return std::find(members.begin(), members.end(), name) != members.end(); };
    if (content_of_first_member(bytes, "mimetype").starts_with("application/vnd.oasis.opendocument")) return FileKind::odt;
    if (has("[Content_Types].xml")) return FileKind::docx;
    if (has("OFD.xml")) return FileKind::ofd;
    return FileKind::zip;
}

}  // namespace

std::optional<FileKind> parse_file_kind(std::string_view name) {
    const auto* const found = std::find(file_kind_names.begin(), file_kind_names.end(), name);
    if (found == file_kind_names.end()) return std::nullopt;
    return static_cast<FileKind>(found - file_kind_names.begin());
}

bool is_document_name(std::string_view name) {
    constexpr std::array<std::string_view, 11> endings{".doc", ".docx", ".htm", ".html", ".md", ".odt",
                                                       ".ofd", ".pdf",  ".txt", ".wps",  ".zip"};
    const std::string_view file = name.substr(name.find_last_of('/') + 1);
    const std::size_t dot = file.rfind('.');
    return dot != std::string_view::npos && dot > 0 && std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
               return ending.size() == file.size() - dot && starts_with_ignoring_case(file.substr(dot), ending);
           });
}

FileKind detect(std::string_view bytes, std::string_view name) {
    if (bytes.starts_with("PK\x03\x04")) return kind_of_archive(bytes);
    if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return FileKind::doc;
    if (bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos) return FileKind::pdf;
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (is_html(bytes)) return FileKind::html;
    const std::string_view object = without_leading_space(bytes);
    if (object.starts_with('{') && without_leading_space(object.substr(1)).starts_with('"')) return FileKind::ndjson;
    const std::size_t dot = name.rfind('.');
    if (dot != std::string_view::npos && starts_with_ignoring_case(name.substr(dot), ".md")) return FileKind::markdown;
    return FileKind::text;
}

}  // namespace plandoc::reader
