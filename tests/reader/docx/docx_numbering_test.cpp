#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "reader/docx/docx.hpp"
#include "tests/support/zip_file.hpp"

using namespace plandoc;

namespace {

struct Lvl {
    std::string format, text;
    std::string more;  ///< other elements of the level; w:start is 1 unless it stands here
};

std::string level(std::size_t index, const Lvl& lvl) {
    const bool starts = lvl.more.find("<w:start ") != std::string::npos;
    return "<w:lvl w:ilvl=\"" + std::to_string(index) + "\">" + (starts ? "" : "<w:start w:val=\"1\"/>") + "<w:numFmt w:val=\"" +
           lvl.format + "\"/>" + lvl.more + "<w:lvlText w:val=\"" + lvl.text + "\"/></w:lvl>";
}

std::string abstract(int id, const std::vector<Lvl>& levels, const std::string& more = "") {
    std::string xml = "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) + "\">" + more;
    for (std::size_t index = 0; index < levels.size(); ++index) xml += level(index, levels[index]);
    return xml + "</w:abstractNum>";
}

std::string num(int id, int of, const std::string& overrides = "") {
    return "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"" + std::to_string(of) + "\"/>" + overrides +
           "</w:num>";
}
std::string start_at(int level, int start) {
    return "<w:lvlOverride w:ilvl=\"" + std::to_string(level) + "\"><w:startOverride w:val=\"" + std::to_string(start) +
           "\"/></w:lvlOverride>";
}

/// A paragraph of a list; its text is "-".
std::string item(int number, int level = 0) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"" + std::to_string(number) +
           "\"/></w:numPr></w:pPr><w:r><w:t>-</w:t></w:r></w:p>";
}
std::string styled(const std::string& style, const std::string& more = "") {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + more + "</w:pPr><w:r><w:t>-</w:t></w:r></w:p>";
}
std::string style(const std::string& id, const std::string& properties, const std::string& parent = "") {
    return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\">" +
           (parent.empty() ? "" : "<w:basedOn w:val=\"" + parent + "\"/>") + "<w:pPr>" + properties + "</w:pPr></w:style>";
}
const std::string list_one = "<w:numPr><w:numId w:val=\"1\"/></w:numPr>";

/// The lines, without line ends, joined by "|".
std::string lines(const std::string& numbering, const std::string& body, const std::string& styles = "") {
    const auto document = reader::read_docx(test::docx_of({body, styles, numbering, {}}));
    REQUIRE_MESSAGE(document.has_value(), document.error().english);
    std::string joined((*document)->source.bytes());
    joined.pop_back();
    for (char& c : joined)
        if (c == '\n') c = '|';
    return joined;
}

const std::vector<Lvl> plan{{"chineseCounting", "%1、", "<w:suff w:val=\"nothing\"/>"},
                            {"chineseCounting", "（%2）", "<w:suff w:val=\"nothing\"/>"},
                            {"decimal", "%3.", "<w:suff w:val=\"space\"/>"},
                            {"decimalEnclosedCircle", "%4", ""}};

}  // namespace

TEST_CASE("levels count, and restart behind a higher one") {
    CHECK(lines(abstract(0, plan) + num(1, 0),
                item(1) + item(1, 1) + item(1, 2) + item(1, 2) + item(1, 3) + item(1, 1) + item(1, 2) + item(1) + item(1, 1)) ==
          "一、-|（一）-|1. -|2. -|① -|（二）-|1. -|二、-|（一）-");
}

TEST_CASE("upper levels in a number") {
    const std::vector<Lvl> book{
        {"chineseCounting", "第%1章", ""}, {"decimal", "%1.%2", ""}, {"decimal", "%1.%2.%3", "<w:isLgl/>"}};
    CHECK(lines(abstract(0, book) + num(1, 0), item(1) + item(1) + item(1, 1) + item(1, 2)) ==
          "第一章 -|第二章 -|二.1 -|2.1.1 -");
    CHECK(lines(abstract(0, book) + num(1, 0), item(1, 2) + item(1, 1) + item(1)) == "1.1.1 -|一.2 -|第二章 -");
    const std::vector<Lvl> gaps{{"none", "", ""}, {"bullet", "•", ""}, {"decimal", "%1.%3", ""}, {"decimal", "%3.%4", ""}};
    CHECK(lines(abstract(0, gaps) + num(1, 0), item(1) + item(1, 1) + item(1, 2) + item(1, 3)) == "-|• -|1 -|1.1 -");
}

TEST_CASE("lists of one definition share its counters, and start anew where they say so") {
    const std::string lists = abstract(0, plan) + num(1, 0) + num(2, 0) + num(3, 0, start_at(0, 1)) + num(4, 0, start_at(1, 5));
    CHECK(lines(lists, item(1) + item(2) + item(1)) == "一、-|二、-|三、-");
    CHECK(lines(lists, item(1) + item(1) + item(3) + item(3) + item(1)) == "一、-|二、-|一、-|二、-|三、-");
    CHECK(lines(lists, item(1) + item(1, 1) + item(4, 1) + item(4, 1) + item(4) + item(4, 1)) ==
          "一、-|（一）-|（五）-|（六）-|二、-|（五）-");
    const std::string own_level =
        "<w:lvlOverride w:ilvl=\"0\">" + level(0, {"decimal", "%1)", "<w:start w:val=\"7\"/>"}) + "</w:lvlOverride>";
    CHECK(lines(abstract(0, plan) + num(1, 0, own_level), item(1) + item(1) + item(1, 1)) == "7) -|8) -|（一）-");
}

TEST_CASE("restarts that are called off or only follow some level") {
    const auto with = [](const std::string& restart) {
        return abstract(0, {{"decimal", "%1", ""}, {"decimal", "%2", ""}, {"lowerLetter", "%3", restart}}) + num(1, 0);
    };
    const std::string body = item(1) + item(1, 1) + item(1, 2) + item(1, 1) + item(1, 2) + item(1) + item(1, 2);
    CHECK(lines(with(""), body) == "1 -|1 -|a -|2 -|a -|2 -|a -");
    CHECK(lines(with("<w:lvlRestart w:val=\"0\"/>"), body) == "1 -|1 -|a -|2 -|b -|2 -|c -");
    CHECK(lines(with("<w:lvlRestart w:val=\"1\"/>"), body) == "1 -|1 -|a -|2 -|b -|2 -|a -");
}

TEST_CASE("numbering of styles") {
    const std::vector<Lvl> headings{{"chineseCounting", "%1、", "<w:pStyle w:val=\"1\"/>"},
                                    {"chineseCounting", "（%2）", "<w:pStyle w:val=\"2\"/>"}};
    const std::string numbering = abstract(0, headings) + num(1, 0);
    const std::string styles = style("1", list_one) +
                               style("2", "<w:numPr><w:ilvl w:val=\"5\"/><w:numId w:val=\"1\"/></w:numPr>") +
                               style("3", "", "2") + style("4", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>", "1") +
                               style("5", "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>", "1");
    CHECK(lines(numbering, styled("1") + styled("2") + styled("2") + styled("1"), styles) == "一、 -|（一） -|（二） -|二、 -");
    CHECK(lines(numbering, styled("1") + styled("3") + styled("4") + styled("2"), styles) == "一、 -|（一） -|-|（二） -");
    CHECK(lines(numbering, styled("1", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>") + styled("1"), styles) == "-|一、 -");
    CHECK(lines(numbering, styled("2", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"), styles) == "一、 -");
    CHECK(lines(abstract(0, plan) + num(1, 0), styled("1") + styled("5"), styles) == "一、-|（一）-");
    const std::string by_default =
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"n\"><w:pPr>" + list_one + "</w:pPr></w:style>";
    CHECK(lines(numbering, "<w:p><w:r><w:t>-</w:t></w:r></w:p>", by_default) == "一、 -");
    CHECK(lines(numbering, styled("a"), style("a", "", "b") + style("b", "", "a")) == "-");
}

TEST_CASE("lists that take their levels from a list style") {
    const std::string numbering = abstract(0, {}, "<w:numStyleLink w:val=\"s\"/>") +
                                  abstract(1, plan, "<w:styleLink w:val=\"s\"/>") + num(1, 0) + num(2, 1);
    const std::string styles =
        "<w:style w:type=\"numbering\" w:styleId=\"s\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr>"
        "</w:style>";
    CHECK(lines(numbering, item(1) + item(2) + item(1, 1), styles) == "一、-|二、-|（一）-");
    const std::string circle =
        "<w:style w:type=\"numbering\" w:styleId=\"s\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
        "</w:style>";
    CHECK(lines(numbering, item(1), circle) == "-");
}

TEST_CASE("what a number is written with") {
    const auto one = [](const Lvl& lvl) { return lines(abstract(0, {lvl}) + num(1, 0), item(1)); };
    CHECK(one({"bullet", "\uF0B7", "<w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr>"}) == "• -");
    CHECK(one({"bullet", "\uF0FC", "<w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr>"}) == "✓ -");
    CHECK(one({"none", "", ""}) == "-");
    CHECK(one({"none", "附", "<w:suff w:val=\"nothing\"/>"}) == "附-");
    CHECK(one({"decimal", "%1、", "<w:rPr><w:vanish/></w:rPr>"}) == "-");
    CHECK(one({"decimal", std::string(300, 'x'), ""}) == "-");
    CHECK(one({"decimal", "100%", "<w:suff w:val=\"nothing\"/>"}) == "100%-");
    CHECK(one({"decimal", "%1", "<w:start w:val=\"-3\"/>"}) == "0 -");
    const std::string custom =
        "<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\" w:format=\"001, 002, 003, "
        "...\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent>";
    CHECK(one({"decimal", "%1", custom}) == "001 -");
}

TEST_CASE("paragraphs that are deleted or hidden do not count") {
    const std::string properties = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    const auto with_mark = [&](const std::string& mark, const std::string& content) {
        return "<w:p><w:pPr>" + properties + "<w:rPr>" + mark + "</w:rPr></w:pPr>" + content + "</w:p>";
    };
    const std::string numbering = abstract(0, plan) + num(1, 0);
    CHECK(lines(numbering, item(1) + with_mark("<w:del/>", "<w:del><w:r><w:delText>x</w:delText></w:r></w:del>") + item(1)) ==
          "一、-|二、-");
    CHECK(lines(numbering, item(1) + with_mark("<w:vanish/>", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>") + item(1)) ==
          "一、-|二、-");
    // A style separator: the heading's mark is hidden, and text goes on behind it.
    CHECK(lines(numbering, with_mark("<w:vanish/><w:specVanish/>", "<w:r><w:t>x</w:t></w:r>") +
                               "<w:p><w:r><w:t>y</w:t></w:r></w:p>" + item(1)) == "一、xy|二、-");
    CHECK(lines(numbering, with_mark("", "<w:r><w:br w:type=\"page\"/><w:t>x</w:t></w:r>")) == "\f一、x");
    CHECK(lines(numbering, "<w:tbl><w:tr><w:tc>" + item(1) + "</w:tc><w:tc>" + item(1) + "</w:tc></w:tr></w:tbl>" + item(1)) ==
          "一、-\t二、-|三、-");
}
