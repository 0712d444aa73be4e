#include "reader/detect.hpp"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/zip_file.hpp"

using namespace plandoc::reader;

namespace {

/// The beginning of an archive: its first member, stored as it is, without the directory.
std::string cut_archive(const std::string& member, const std::string& content = {}) {
    std::string header = "PK\x03\x04" + std::string(26, '\0');
    header[26] = static_cast<char>(member.size());
    return header + member + content;
}

std::string archive(const std::string& member, const std::string& content = {}) {
    return plandoc::test::zip_of({{"a", ""}, {member, content}});
}

}  // namespace

TEST_CASE("the content of a file tells its kind") {
    CHECK(detect("一、目标", "plan.txt") == FileKind::text);
    CHECK(detect("", "") == FileKind::text);
    CHECK(detect("%PDF-1.7\n", "plan.txt") == FileKind::pdf);
    CHECK(detect("\xEF\xBB\xBF\n<!DOCTYPE HTML>", "plan") == FileKind::html);
    CHECK(detect("<!-- saved --> <!-- twice --><html>", "plan") == FileKind::html);
    CHECK(detect("<?xml version=\"1.0\"?><html xmlns=\"\">", "plan") == FileKind::html);
    CHECK(detect("<!-- never closed", "plan") == FileKind::text);
    CHECK(detect("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "plan.wps") == FileKind::doc);
    CHECK(detect(archive("[Content_Types].xml"), "plan.zip") == FileKind::docx);
    CHECK(detect(cut_archive("[Content_Types].xml"), "plan.zip") == FileKind::docx);
    CHECK(detect(cut_archive("mimetype", "application/vnd.oasis.opendocument.text"), "") == FileKind::odt);
    CHECK(detect(archive("OFD.xml"), "") == FileKind::ofd);
    CHECK(detect(archive("a.txt"), "") == FileKind::zip);
    CHECK(detect(" {\n \"id\": 1}", "plan.txt") == FileKind::ndjson);
    CHECK(detect("{一}", "plan.txt") == FileKind::text);
}

TEST_CASE("what the members of an archive hold does not tell its kind") {
    const std::string odt = cut_archive("mimetype", "application/vnd.oasis.opendocument");
    CHECK(detect(cut_archive("a.docx", archive("[Content_Types].xml")), "") == FileKind::zip);
    CHECK(detect(cut_archive("a.odt", odt), "") == FileKind::zip);
    CHECK(detect(archive("a/[Content_Types].xml"), "") == FileKind::zip);
    CHECK(detect(archive("OFD.xml.txt"), "") == FileKind::zip);
}

TEST_CASE("only Markdown goes by its name") {
    CHECK(detect("# 一、目标", "Plan.MD") == FileKind::markdown);
    CHECK(detect("# 一、目标", "md") == FileKind::text);
    CHECK(detect("%PDF-1.7\n", "plan.md") == FileKind::pdf);
}

TEST_CASE("kinds have names") {
    for (const std::string_view name : file_kind_names) CHECK(name_of(parse_file_kind(name).value()) == name);
    CHECK_FALSE(parse_file_kind("docs").has_value());
}
