#include "tests/support/zip_file.hpp"

#include <zip.h>

#include <stdexcept>

namespace plandoc::test {

std::string zip_of(const ZipMembers& members) {
    zip_error_t error;
    zip_source_t* const file = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* const archive = zip_open_from_source(file, ZIP_TRUNCATE, &error);
    if (archive == nullptr) throw std::runtime_error("cannot make a zip archive");
    zip_source_keep(file);
    for (const auto& [name, content] : members) {
        zip_source_t* const source = zip_source_buffer(archive, content.data(), content.size(), 0);
        if (zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8) < 0)
            throw std::runtime_error("cannot add to a zip archive: " + name);
    }
    if (zip_close(archive) != 0) throw std::runtime_error("cannot write a zip archive");
    std::string bytes;
    zip_stat_t stat;
    if (zip_source_stat(file, &stat) == 0) bytes.resize(stat.size);
    zip_source_open(file);
    zip_source_read(file, bytes.data(), bytes.size());
    zip_source_close(file);
    zip_source_free(file);
    return bytes;
}

std::string word_part(const std::string& root, const std::string& content) {
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:)" + root +
           R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")"
           R"( xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006")"
           R"( xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math")"
           R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")"
           R"( xmlns:v="urn:schemas-microsoft-com:vml")"
           R"( xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml")"
           R"( xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">)" +
           content + "</w:" + root + ">";
}

namespace {

/// plandoc goes by relationships; LibreOffice wants the types as well.
std::string content_types() {
    std::string types = R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
                        R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
                        R"(<Default Extension="xml" ContentType="application/xml"/>)";
    const std::string word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    types += "<Override PartName=\"/word/document.xml\" ContentType=\"" + word + "document.main+xml\"/>";
    for (const std::string part : {"styles", "numbering"})
        types += "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + word + part + "+xml\"/>";
    return types + "</Types>";
}

}  // namespace

std::string docx_of(const WordDocument& document) {
    const auto relationships = [](const std::string& content) {
        return R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" + content +
               "</Relationships>";
    };
    const auto relationship = [](const std::string& kind, const std::string& target) {
        return "<Relationship Id=\"r-" + kind + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" +
               kind + "\" Target=\"" + target + "\"/>";
    };
    ZipMembers members{{"[Content_Types].xml", content_types()},
                       {"_rels/.rels", relationships(relationship("officeDocument", "word/document.xml"))},
                       {"word/document.xml", word_part("document", "<w:body>" + document.body + "</w:body>")}};
    std::string of_document;
    if (!document.styles.empty()) {
        of_document += relationship("styles", "styles.xml");
        members.emplace_back("word/styles.xml", word_part("styles", document.styles));
    }
    if (!document.numbering.empty()) {
        of_document += relationship("numbering", "numbering.xml");
        members.emplace_back("word/numbering.xml", word_part("numbering", document.numbering));
    }
    for (const auto& [name, content] : document.more)
        if (name.starts_with("word/chunk"))
            of_document += "<Relationship Id=\"" + name.substr(5) + "\" Type=\"x/aFChunk\" Target=\"" + name.substr(5) + "\"/>";
    members.emplace_back("word/_rels/document.xml.rels", relationships(of_document));
    members.insert(members.end(), document.more.begin(), document.more.end());
    return zip_of(members);
}

}  // namespace plandoc::test
