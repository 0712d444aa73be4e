#include "reader/docx/docx.hpp"

#include <doctest/doctest.h>

#include <string>

#include "record/plan.hpp"
#include "tests/support/zip_file.hpp"

using namespace plandoc;
using test::WordDocument;

namespace {

std::unique_ptr<reader::Document> read(const WordDocument& word) {
    auto document = reader::read_docx(test::docx_of(word));
    REQUIRE_MESSAGE(document.has_value(), document.error().english);
    return std::move(*document);
}

std::string text_of(const std::string& body) { return std::string(read({body, {}, {}, {}})->source.bytes()); }

std::string run(const std::string& text, const std::string& properties = "") {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}
std::string paragraph(const std::string& content, const std::string& properties = "") {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
}
std::string p(const std::string& text) { return paragraph(run(text)); }

std::string cell(const std::string& content, const std::string& properties = "") {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
}
std::string row(const std::string& cells, const std::string& properties = "") {
    return "<w:tr><w:trPr>" + properties + "</w:trPr>" + cells + "</w:tr>";
}
std::string table(const std::string& rows) { return "<w:tbl>" + rows + "</w:tbl>"; }

/// The cells of the first table: "0,1 1x2 甲" is row 0, column 1, one row high and two columns wide.
std::vector<std::string> cells_of(const reader::Document& document) {
    std::vector<std::string> cells;
    for (const reader::Cell& each : document.tables.at(0).cells)
        cells.push_back(std::to_string(each.row) + "," + std::to_string(each.column) + " " + std::to_string(each.row_span) + "x" +
                        std::to_string(each.column_span) + " " + std::string(document.source.slice(each.span)));
    return cells;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("paragraphs are lines, and all blocks are the text") {
    const auto document = read({p("甲市工作方案") + paragraph("") + p("一、总体要求"), {}, {}, {}});
    CHECK(document->source.bytes() == "甲市工作方案\n\n一、总体要求\n");
    std::string joined;
    for (const reader::Block& block : document->blocks) joined += document->source.slice(block.span);
    CHECK(joined == document->source.bytes());
    REQUIRE(document->places.size() == 3);
    CHECK(document->places[2].name == "paragraph 3");
    CHECK(document->places[2].begin == std::string("甲市工作方案\n\n").size());
}

TEST_CASE("what stands in a run") {
    CHECK(text_of(paragraph("<w:r><w:t> 甲 </w:t><w:tab/><w:t xml:space=\"preserve\"> 乙</w:t></w:r>")) == "甲\t 乙\n");
    CHECK(text_of(paragraph("<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:cr/><w:br w:type=\"page\"/><w:t>丙</w:t></w:r>")) ==
          "甲\n乙\n\f丙\n");
    CHECK(text_of(paragraph("<w:r><w:t>2021</w:t><w:noBreakHyphen/><w:t>2025</w:t><w:softHyphen/><w:t>年</w:t></w:r>")) ==
          "2021-2025年\n");
    CHECK(text_of(paragraph("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:t>是</w:t></w:r>")) == "✓是\n");
    CHECK(text_of(paragraph("<w:r><w:ruby><w:rt><w:r><w:t>pin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>拼</w:t></w:r>"
                            "</w:rubyBase></w:ruby></w:r>")) == "拼\n");
    CHECK(text_of(paragraph("<w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>" + run("甲"))) == "甲\n");
    CHECK(text_of(paragraph("<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>")) == "a+b\n");
    CHECK(text_of(paragraph("<w:hyperlink><w:smartTag>" + run("甲") + "</w:smartTag></w:hyperlink>")) == "甲\n");
    CHECK(text_of("<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>" + p("甲") + "</w:sdtContent></w:sdt>") ==
          "甲\n");
}

TEST_CASE("elements where they do not belong") {
    CHECK(text_of(paragraph("<w:r><w:rPr><w:r/><w:vanish/></w:rPr></w:r>" + run("甲"))) == "甲\n");
    CHECK(text_of("<w:p><w:pPr><w:p>" + run("甲") + "</w:p></w:pPr>" + run("乙") + "</w:p>") == "乙\n");
    CHECK(text_of("<w:p>" + table(row(cell(p("甲")))) + "</w:p>") == "甲\n");
    CHECK(text_of("<w:tr>" + cell(p("甲")) + "</w:tr>" + run("乙")) == "甲\n");
}

TEST_CASE("hidden text is left out") {
    const std::string styles =
        "<w:style w:type=\"character\" w:styleId=\"h\"><w:rPr><w:vanish/></w:rPr></w:style>"
        "<w:style w:type=\"character\" w:styleId=\"i\"><w:basedOn w:val=\"h\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"q\"><w:rPr><w:vanish/></w:rPr></w:style>";
    const auto hidden = [&](const std::string& properties, const std::string& paragraph_properties = "") {
        const auto document = read({paragraph(run("甲", properties), paragraph_properties) + p("乙"), styles, {}, {}});
        return document->source.bytes().find("甲") == std::string_view::npos;
    };
    CHECK(hidden("<w:vanish/>"));
    CHECK_FALSE(hidden("<w:vanish w:val=\"0\"/>"));
    CHECK(hidden("<w:rStyle w:val=\"h\"/>"));
    CHECK(hidden("<w:rStyle w:val=\"i\"/>"));
    CHECK_FALSE(hidden("<w:rStyle w:val=\"h\"/><w:vanish w:val=\"false\"/>"));
    CHECK(hidden("", "<w:pStyle w:val=\"q\"/>"));
    CHECK_FALSE(hidden("<w:rStyle w:val=\"h\"/>", "<w:pStyle w:val=\"q\"/>"));  // a switch in both levels of styles
    CHECK_FALSE(hidden("<w:webHidden/>"));
    const std::string all = paragraph(run("甲"), "<w:pStyle w:val=\"q\"/>") + p("乙");
    CHECK(read({all, styles, {}, {}})->source.bytes() == "乙\n");  // the paragraph's mark is hidden, too
}

TEST_CASE("of fields their results") {
    const auto mark = [](const std::string& kind) { return "<w:r><w:fldChar w:fldCharType=\"" + kind + "\"/></w:r>"; };
    const std::string code = "<w:r><w:instrText>PAGE</w:instrText></w:r>";
    CHECK(text_of(paragraph(run("第") + mark("begin") + code + mark("separate") + run("3") + mark("end") + run("页"))) ==
          "第3页\n");
    CHECK(text_of(paragraph(mark("begin") + code + run("甲") + mark("begin") + mark("separate") + run("乙") + mark("end") +
                            mark("separate") + run("丙") + mark("end"))) == "丙\n");
    CHECK(text_of(paragraph("<w:fldSimple w:instr=\"PAGE\">" + run("3") + "</w:fldSimple>")) == "3\n");
    CHECK(text_of(paragraph(mark("begin") + code) + p("never closed")) == "\nnever closed\n");
}

TEST_CASE("tracked changes are accepted, with a note") {
    const auto deleted = [](const std::string& text) { return "<w:del><w:r><w:delText>" + text + "</w:delText></w:r></w:del>"; };
    const std::string gone = "<w:rPr><w:del/></w:rPr>";
    const auto document =
        read({paragraph(run("达到") + deleted("10") + "<w:ins>" + run("12") + "</w:ins>" + run("件")), {}, {}, {}});
    CHECK(document->source.bytes() == "达到12件\n");
    REQUIRE(document->notes.size() == 1);
    CHECK(document->notes[0].english == "holds tracked changes, which are read as accepted");
    CHECK(text_of(paragraph("<w:moveFrom>" + run("甲") + "</w:moveFrom>") +
                  paragraph("<w:moveTo>" + run("甲") + "</w:moveTo>")) == "\n甲\n");
    CHECK(text_of(paragraph(run("一、总体"), gone) + p("要求")) == "一、总体要求\n");
    CHECK(text_of(paragraph(deleted("甲"), gone) + paragraph(deleted("乙"), gone) + p("丙")) == "丙\n");
    CHECK(text_of(paragraph(run("甲"), gone)) == "甲\n");
    CHECK(text_of(paragraph(run("甲"), gone) + table(row(cell(p("乙"))))) == "甲\n乙\n");
    CHECK(read({table(row(cell(p("甲")) + cell(p("乙"))) + row(cell(p("丙")) + cell(p("丁")), "<w:del/>")), {}, {}, {}})
              ->tables[0]
              .rows == 1);
    CHECK(read({p("甲"), {}, {}, {}})->notes.empty());
}

TEST_CASE("tables keep their grid") {
    const std::string span = "<w:gridSpan w:val=\"2\"/>", first = "<w:vMerge w:val=\"restart\"/>", next = "<w:vMerge/>";
    const auto document = read({p("前") +
                                    table(row(cell(p("甲"), first) + cell(p("乙"), span)) +
                                          row(cell(p(""), next) + cell(p("丙") + p("丁")) + cell(p(""))) +
                                          row(cell(p("戊")) + cell(p("己")), "<w:gridBefore w:val=\"1\"/>")) +
                                    p("后"),
                                {},
                                {},
                                {}});
    CHECK(document->tables[0].rows == 3);
    CHECK(document->tables[0].columns == 3);
    CHECK(cells_of(*document) == Strings{"0,0 2x1 甲", "0,1 1x2 乙", "1,1 1x1 丙\n丁", "1,2 1x1 ", "2,1 1x1 戊", "2,2 1x1 己"});
    CHECK(document->source.bytes() == "前\n甲\t乙\n丙\n丁\t\n戊\t己\n后\n");
    Strings places;
    for (const reader::Place& place : document->places) places.push_back(place.name);
    CHECK(places == Strings{"paragraph 1", "table 1 row 1", "table 1 row 2", "table 1 row 3", "paragraph 2"});
}

TEST_CASE("columns of the grid in which no cell begins are none") {
    const std::string span = "<w:gridSpan w:val=\"3\"/>";
    const auto document =
        read({table(row(cell(p("甲"), span) + cell(p("乙"))) + row(cell(p("丙"), span) + cell(p("丁")))), {}, {}, {}});
    CHECK(document->tables[0].columns == 2);
    const std::string merged = "<w:hMerge w:val=\"restart\"/>", with = "<w:hMerge/>";
    CHECK(cells_of(
              *read({table(row(cell(p("甲"), merged) + cell(p(""), with)) + row(cell(p("乙")) + cell(p("丙")))), {}, {}, {}})) ==
          Strings{"0,0 1x2 甲", "1,0 1x1 乙", "1,1 1x1 丙"});
}

TEST_CASE("columns that only differ by a pull of the mouse are one") {
    const auto grid = [](const std::string& widths) {
        std::string xml = "<w:tblGrid>";
        for (std::size_t at = 0; at < widths.size();
             at = widths.find(' ', at) == std::string::npos ? widths.size() : widths.find(' ', at) + 1)
            xml += "<w:gridCol w:w=\"" + widths.substr(at, widths.find(' ', at) - at) + "\"/>";
        return xml + "</w:tblGrid>";
    };
    const std::string two = "<w:gridSpan w:val=\"2\"/>";
    const std::string rows = row(cell(p("甲")) + cell(p("乙"), two)) + row(cell(p("丙"), two) + cell(p("丁")));
    const auto cells = [&](const std::string& widths) {
        return cells_of(*read({"<w:tbl>" + grid(widths) + rows + "</w:tbl>", {}, {}, {}}));
    };
    CHECK(cells("2000 40 3000") == Strings{"0,0 1x1 甲", "0,1 1x1 乙", "1,0 1x1 丙", "1,1 1x1 丁"});
    const Strings apart{"0,0 1x1 甲", "0,1 1x2 乙", "1,0 1x2 丙", "1,2 1x1 丁"};
    CHECK(cells("2000 900 3000") == apart);
    CHECK(cells("0 0 0") == apart);
    CHECK(cells("") == apart);
}

TEST_CASE("a table of one column is a box, and a table within a cell stands behind the outer one") {
    const auto box = read({table(row(cell(p("专栏1 工程") + p("1．甲")))), {}, {}, {}});
    CHECK(box->tables.empty());
    CHECK(box->source.bytes() == "专栏1 工程\n1．甲\n");
    CHECK(box->places[0].name == "table 1 row 1");
    const std::string inner = table(row(cell(p("丙")) + cell(p("丁"))));
    const auto outer = read({table(row(cell(p("甲") + inner) + cell(p("乙")))), {}, {}, {}});
    CHECK(outer->tables.size() == 2);
    CHECK(outer->source.bytes() == "甲\t乙\n丙\t丁\n");
    const auto framed = read({table(row(cell(p("甲") + inner + p("乙")))), {}, {}, {}});
    CHECK(framed->tables.size() == 1);
    CHECK(framed->source.bytes() == "甲\n丙\t丁\n乙\n");
}

TEST_CASE("a text box stands once, behind its paragraph") {
    const std::string content = "<w:txbxContent>" + p("框内") + "</w:txbxContent>";
    const std::string choice = "<mc:Choice Requires=\"wps\"><wps:txbx>" + content + "</wps:txbx></mc:Choice>";
    const std::string fallback = "<mc:Fallback><w:pict><v:textbox>" + content + "</v:textbox></w:pict></mc:Fallback>";
    const auto box = [&](const std::string& alternatives) {
        return paragraph("<w:r><mc:AlternateContent>" + alternatives + "</mc:AlternateContent></w:r>" + run("框外"));
    };
    CHECK(text_of(box(choice + fallback)) == "框外\n框内\n");
    CHECK(text_of(box("<mc:Choice Requires=\"wps unknown\">" + run("甲") + "</mc:Choice>" + fallback)) == "框外\n框内\n");
    CHECK(text_of(paragraph("<w:r><w:pict><v:textbox>" + content + "</v:textbox></w:pict></w:r>")) == "\n框内\n");
}

TEST_CASE("parts are found by relationship, in strict documents too") {
    const std::string strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    const std::string rels =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "<Relationship Id=\"a\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/"
        "officeDocument\" Target=\"/odd/main.xml\"/></Relationships>";
    const auto document = reader::read_docx(
        test::zip_of({{"_rels/.rels", rels},
                      {"odd/main.xml", "<d:document xmlns:d=\"" + strict +
                                           "\"><d:body><d:p><d:r><d:t>甲</d:t></d:r></d:p></d:body></d:document>"}}));
    REQUIRE(document.has_value());
    CHECK((*document)->source.bytes() == "甲\n");
}

TEST_CASE("what is no Word document says so") {
    const auto error = [](const std::string& bytes) {
        const auto document = reader::read_docx(bytes);
        return document ? std::string("read") : document.error().english;
    };
    CHECK(error("text") == "not a zip archive, or one that is cut off");
    CHECK(error(test::zip_of({{"a.txt", "甲"}})) == "_rels/.rels: not in the archive");
    const std::string rels =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "<Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    CHECK(error(test::zip_of({{"_rels/.rels", rels}})) == "holds no Word document");
    CHECK(error(test::zip_of({{"_rels/.rels", rels}, {"xl/workbook.xml", "<workbook/>"}})) ==
          "an office file, but no Word document");
}

TEST_CASE("an empty table has no place in the outline") {
    const auto document = read({table(row(cell(p("")) + cell(p("")))), {}, {}, {}});
    CHECK(document->tables.size() == 1);
    CHECK(record::read_plan(reader::read_docx(test::docx_of({table(row(cell(p("")) + cell(p("")))), {}, {}, {}})).value())
              .rows.empty());
}

TEST_CASE("hostile documents take no longer than others of their size") {
    std::string begins, marks;
    for (int index = 0; index < 100000; ++index) {
        begins +=
            "<w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/><w:t>" + std::to_string(index) + "</w:t>";
        marks += paragraph(run(std::to_string(index)), "<w:rPr><w:del/></w:rPr>");
    }
    CHECK(text_of(paragraph("<w:r>" + begins + "</w:r>")).ends_with("99999\n"));
    CHECK(text_of(marks).ends_with("99999\n"));
}

TEST_CASE("styles and lists without number are refused") {
    std::string styles, lists;
    for (int index = 0; index < 60000; ++index) {
        const std::string id = std::to_string(index);
        styles += "<w:style w:styleId=\"" + id + "\"/>";
        lists += "<w:abstractNum w:abstractNumId=\"" + id + "\"/>";
    }
    const auto error = [](const WordDocument& word) {
        const auto document = reader::read_docx(test::docx_of(word));
        return document ? std::string("read") : document.error().english;
    };
    CHECK(error({p("甲"), styles, {}, {}}) == "more styles than a document may hold");
    CHECK(error({p("甲"), {}, lists, {}}) == "more lists than a document may hold");
}

TEST_CASE("grids far larger than their cells are many are read as lines") {
    std::string rows;
    for (int index = 0; index < 2000; ++index)
        rows += row(cell(p(std::to_string(index))), "<w:gridBefore w:val=\"" + std::to_string(index % 1000) + "\"/>");
    const auto document = read({table(rows), {}, {}, {}});
    CHECK(document->tables.empty());
    CHECK(document->places.back().name == "table 1 row 2000");
}

TEST_CASE("a document with a password") {
    const std::string stream("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    CHECK(reader::is_encrypted_docx("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + stream));
    CHECK_FALSE(reader::is_encrypted_docx("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"));
}

TEST_CASE("parts that are taken in whole are read as what they are") {
    const auto chunk = [](const std::string& name) { return "<w:altChunk r:id=\"" + name + "\"/>"; };
    const auto document = read({p("甲") + chunk("chunk1.html") + p("乙") + chunk("chunk2.txt") + chunk("chunk3.mht"),
                                {},
                                {},
                                {{"word/chunk1.html",
                                  "<html><body><p>子</p><table><tr><td>丑</td><td>寅</td></tr>"
                                  "<tr><td>卯</td><td>辰</td></tr></table></body></html>"},
                                 {"word/chunk2.txt", "巳\n午"},
                                 {"word/chunk3.mht",
                                  "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\n"
                                  "Content-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: quoted-printable\r\n"
                                  "\r\n<p class=3D\"a\">=E6=9C=AA=\r\n1</p>\r\n--x--\r\n"}}});
    CHECK(document->source.bytes() == "甲\n子\n丑\t寅\n卯\t辰\n乙\n巳\n午\n未1\n");
    CHECK(cells_of(*document) == Strings{"0,0 1x1 丑", "0,1 1x1 寅", "1,0 1x1 卯", "1,1 1x1 辰"});
    CHECK(document->places.back().name == "paragraph 6");
    // In a cell it is text of the cell; twice it is not taken in, nor is what is neither page nor text.
    const auto cells = read({table(row(cell(p("甲") + chunk("chunk1.txt")) + cell(p("乙") + chunk("chunk1.txt"))) +
                                   row(cell(chunk("chunk2.rtf")) + cell(p("丙")))),
                             {},
                             {},
                             {{"word/chunk1.txt", "子"}, {"word/chunk2.rtf", "{\\rtf1 x}"}}});
    CHECK(cells_of(*cells) == Strings{"0,0 1x1 甲\n子", "0,1 1x1 乙", "1,0 1x1 ", "1,1 1x1 丙"});
    REQUIRE(cells->notes.size() == 1);
    CHECK(cells->notes[0].english == "takes in a file that cannot be read: word/chunk2.rtf");
}

TEST_CASE("a document of far more text than a plan has is refused") {
    std::string paragraphs, cells;
    for (int number = 0; number < 100001; ++number) {
        paragraphs += p(std::to_string(number * 7919LL % 1000003));
        cells += cell(p(std::to_string(number * 7919LL % 1000003)));
    }
    for (const std::string& body : {paragraphs, table(row(cells))}) {
        const auto document = reader::read_docx(test::docx_of({body, {}, {}, {}}));
        REQUIRE(!document);
        CHECK(document.error().english ==
              "holds more text than a plan can have: more than 4 MiB, or 100,000 paragraphs and cells");
    }
}
