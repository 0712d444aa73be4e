#include "tests/support/word_samples.hpp"

#include "tests/support/files.hpp"
#include "tests/support/plan_of.hpp"
#include "tests/support/word_document.hpp"
#include "tests/support/zip_file.hpp"

namespace plandoc::test {

namespace {

std::string tracked_plan() {
    const std::string heading = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>";
    const std::string changed = "<w:del><w:r><w:delText>10</w:delText></w:r></w:del><w:ins><w:r><w:t>12</w:t></w:r></w:ins>";
    return docx_of({"<w:p><w:r><w:t>甲市工作方案</w:t></w:r></w:p>" + heading + "总体要求</w:t></w:r></w:p>" + heading +
                        "目标</w:t></w:r></w:p><w:p><w:r><w:t>到2025年，示范企业达到</w:t></w:r>" + changed +
                        "<w:r><w:t>家以上。</w:t></w:r></w:p>",
                    {},
                    "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt "
                    "w:val=\"chineseCountingThousand\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
                    "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>",
                    {}});
}

/// A document whose main part is `xml`.
std::string with_main_part(const std::string& xml) {
    return zip_of(
        {{"[Content_Types].xml", ""},
         {"_rels/.rels", "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"main.xml\"/></Relationships>"},
         {"main.xml", xml}});
}

}  // namespace

void write_word_samples(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    for (const std::filesystem::path& sample : samples())
        write_file(folder / sample.stem().concat(".docx"), as_docx(pieces_of(plan_of(read_file(sample)))));
    write_file(folder / "tracked.docx", tracked_plan());
    write_file(folder / "entities.docx", with_main_part("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"));
    write_file(folder / "bomb.docx", with_main_part("<a>" + std::string(std::size_t{8} << 20, ' ') + "</a>"));
}

}  // namespace plandoc::test
