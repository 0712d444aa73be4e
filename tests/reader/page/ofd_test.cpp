#include "reader/page/ofd.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "tests/support/typeset.hpp"
#include "tests/support/zip_file.hpp"

using namespace plandoc;

namespace {

constexpr const char* space = " xmlns:ofd=\"http://www.ofdspec.org\"";

/// A document of one page, its template below it; `page` and `below` are their objects.
std::string ofd_of(const std::string& page, const std::string& below = "") {
    const auto content = [](const std::string& inner) { return std::string("<ofd:Page") + space + ">" + inner + "</ofd:Page>"; };
    return test::zip_of({{"OFD.xml", std::string("<ofd:OFD") + space +
                                         "><ofd:DocBody><ofd:DocRoot>/doc_0/DOCUMENT.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"},
                         {"Doc_0/Document.xml",
                          std::string("<ofd:Document") + space +
                              "><ofd:CommonData><ofd:TemplatePage ID=\"7\" BaseLoc=\"T.xml\"/>"
                              "</ofd:CommonData><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"P.xml\"/></ofd:Pages></ofd:Document>"},
                         {"Doc_0/P.xml", content("<ofd:Template TemplateID=\"7\"/>" + page)},
                         {"Doc_0/T.xml", content(below)}});
}

std::string object(const std::string& boundary, const std::string& codes, const std::string& more = "") {
    return "<ofd:TextObject Size=\"5\" Boundary=\"" + boundary + "\"" + more + ">" + codes + "</ofd:TextObject>";
}
std::string code(const std::string& text, const std::string& attributes = "X=\"0\" Y=\"5\"") {
    return "<ofd:TextCode " + attributes + ">" + text + "</ofd:TextCode>";
}

std::string text_of(const std::string& bytes) {
    const auto document = reader::read_ofd(bytes);
    if (!document) return document.error().english;
    std::string text((*document)->source.bytes());
    text.erase(0, text.find_first_not_of('\n'));
    for (const std::string blank : {"\u3000", "\n"})
        for (std::size_t at = 0; (at = text.find(blank, at)) != std::string::npos;)
            text.replace(at, blank.size(), blank == "\n" ? "/" : "");
    return text;
}

}  // namespace

TEST_CASE("words stand where their coordinates say, templates too") {
    CHECK(text_of(ofd_of(object("20 40 100 6", code("第二行")) + object("20 30 100 6", code("第一行")),
                         object("20 20 100 6", code("某市人民政府文件")))) == "某市人民政府文件/第一行/第二行/");
    CHECK(text_of(ofd_of(object("20 30 100 6", code("到20") + code("25年", "X=\"10\"")))) == "到2025年/");
    CHECK(text_of(ofd_of(object("20 30 100 6", code("2025", "X=\"0\" Y=\"5\" DeltaX=\"g 3 2.5\"")) +
                         object("32.5 30 9 6", code("年")))) == "2025年/");
}

TEST_CASE("counts are not believed") {
    CHECK(text_of(ofd_of(object("20 30 100 6", code("甲乙", "X=\"0\" Y=\"5\" DeltaX=\"g 1000000000 5\"")))) == "甲乙/");
    CHECK(text_of(ofd_of(object("x y", code("甲", "X=\"nan\" DeltaX=\"g g g\""), " CTM=\"1 2\""))) == "甲/");
}

TEST_CASE("what is no OFD file with text says why") {
    CHECK(text_of(ofd_of("")) == "holds no text: a scan must go through character recognition (OCR) first");
    CHECK(text_of(test::zip_of({{"OFD.xml", "<OFD/>"}})) == "is a damaged OFD file");
}

TEST_CASE("tables are found by the lines that are drawn") {
    const auto line = [](const std::string& boundary, const std::string& path, const std::string& more = "") {
        return "<ofd:PathObject Boundary=\"" + boundary + "\"" + more + "><ofd:AbbreviatedData>" + path +
               "</ofd:AbbreviatedData></ofd:PathObject>";
    };
    std::string drawn;
    for (const char* y : {"20", "30", "40"}) drawn += line(std::string("20 ") + y + " 120 1", "S 0 0 M 0 0 L 120 0");
    drawn += line("20 20 1 20", "M 0 0 L 0 20") + line("140 20 1 20", "M 0 0 L 0 20");
    drawn += line("80 20 1 20", "M 0 0 L 0.2 0 L 0.2 20 L 0 20 C", " Stroke=\"false\" Fill=\"true\"");
    std::string words;
    for (const auto& [place, word] : {std::pair("22 22 40 8", "任务"), std::pair("82 22 40 8", "单位"),
                                      std::pair("22 32 40 8", "修好水渠"), std::pair("82 32 40 8", "市水利局")})
        words += object(place, code(word));
    const auto document = reader::read_ofd(ofd_of(words, drawn));
    REQUIRE(document);
    CHECK((*document)->source.bytes() == "任务\t单位\n修好水渠\t市水利局\n");
    REQUIRE((*document)->tables.size() == 1);
    CHECK((*document)->places.front().name == "page 1");
}
