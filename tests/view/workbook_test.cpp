#include "view/workbook.hpp"

#include <doctest/doctest.h>

#include <string>

#include "reader/zip_archive.hpp"

using namespace plandoc;
using view::CellKind;

namespace {

/// A part of the workbook's file.
std::string part_of(view::Workbook& workbook, const char* name) {
    const text::Result<std::string> bytes = workbook.finish();
    REQUIRE(bytes);
    text::Result<reader::ZipArchive> archive = reader::ZipArchive::open(*bytes);
    REQUIRE(archive);
    const text::Result<std::string> part = archive->read(name);
    REQUIRE(part);
    return *part;
}

view::Workbook workbook_of(const view::Grid& grid) {
    text::Result<view::Workbook> workbook = view::Workbook::create();
    REQUIRE(workbook);
    std::vector<std::string> headings;
    for (const view::Column& column : grid.columns) headings.push_back(column.name);
    workbook->add_rows(workbook->add_sheet("sheet", headings), grid);
    return std::move(*workbook);
}

}  // namespace

TEST_CASE("numbers are numbers, text is text whatever it looks like") {
    view::Workbook workbook = workbook_of({{{"n", CellKind::number}, {"t", CellKind::quoted}},
                                           {{"0.15", "=1+1"}, {"12345678901234567", "https://example.org"}, {"", ""}}});
    const std::string sheet = part_of(workbook, "xl/worksheets/sheet1.xml");
    CHECK(sheet.find("<c r=\"A2\"><v>0.15</v></c>") != std::string::npos);
    CHECK(sheet.find("<t>=1+1</t>") != std::string::npos);
    CHECK(sheet.find("<t>12345678901234567</t>") != std::string::npos);  // more digits than a spreadsheet keeps
    CHECK(sheet.find("<t>https://example.org</t>") != std::string::npos);
    CHECK(sheet.find("<f>") == std::string::npos);
    CHECK(sheet.find("hyperlink") == std::string::npos);
    CHECK(sheet.find("<autoFilter ref=\"A1:B4\"/>") != std::string::npos);
    CHECK(sheet.find("state=\"frozen\"") != std::string::npos);
}

TEST_CASE("what no cell can hold is cut or replaced") {
    view::Workbook workbook = workbook_of({{{"t", CellKind::quoted}}, {{std::string(40000, 'x')}, {"a\uFFFFb"}, {"c\x01"}}});
    const std::string sheet = part_of(workbook, "xl/worksheets/sheet1.xml");
    CHECK(sheet.find(std::string(32766, 'x') + "…</t>") != std::string::npos);
    CHECK(sheet.find("a\uFFFDb") != std::string::npos);
    CHECK(sheet.find("c_x0001_") != std::string::npos);
}

TEST_CASE("names of sheets are cut and cleaned") {
    text::Result<view::Workbook> workbook = view::Workbook::create();
    REQUIRE(workbook);
    workbook->add_sheet("a/b[c]" + std::string(40, 'd'), {"x"});
    CHECK(part_of(*workbook, "xl/workbook.xml").find("name=\"abc" + std::string(28, 'd') + "\"") != std::string::npos);
}

TEST_CASE("a number format shows the words around a number") {
    text::Result<view::Workbook> workbook = view::Workbook::create();
    REQUIRE(workbook);
    workbook->add_row(workbook->add_sheet("s", {"x"}), {view::number_cell("11", "\"≥\"0\"件\"")});
    CHECK(part_of(*workbook, "xl/styles.xml").find("formatCode=\"&quot;≥&quot;0&quot;件&quot;\"") != std::string::npos);
}
