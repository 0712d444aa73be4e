#include "outline/flat_table.hpp"

#include <doctest/doctest.h>

#include <string>

#include "reader/plain_text.hpp"

using namespace plandoc;

namespace {

/// The tables of a text, a row a line, cells between |, an empty line between two tables.
std::string tables_of(const std::string& text) {
    const auto document = reader::read_plain_text(text);
    std::string out;
    for (const outline::FlatTable& table : outline::find_flat_tables(document->source, document->blocks)) {
        if (!out.empty()) out += '\n';
        for (std::uint32_t cell = 0; cell < table.cells.size(); ++cell) {
            out += document->source.slice(table.cells[cell]);
            out += (cell + 1) % table.columns == 0 ? '\n' : '|';
        }
    }
    return out;
}

}  // namespace

TEST_CASE("a row a line, cells between tabs or bars") {
    CHECK(tables_of("任务\t单位\n甲\t乙\n丙\t\n\t丁\n") == "任务|单位\n甲|乙\n丙|\n|丁\n");
    CHECK(tables_of("| 任务 | 单位 |\n|---|:-:|\n| 甲 | 乙 |\n| 丙 |  |\n") == "任务|单位\n甲|乙\n丙|\n");
}

TEST_CASE("a cell a line, rows parted by empty lines") {
    CHECK(tables_of("\t任务\n\t单位\n\n\t甲\n\t乙\n\n\t丙\n\t\n") == "任务|单位\n甲|乙\n丙|\n");
}

TEST_CASE("a cell goes on over lines without a tab") {
    CHECK(tables_of("\t任务\n\t单位\n\n\t甲\n\t市教育局、\n\n市财政局\n\n\t丙\n\t丁\n") ==
          "任务|单位\n甲|市教育局、\n\n市财政局\n丙|丁\n");
}

TEST_CASE("cells that a row lacks are its first") {
    CHECK(tables_of("\t任务\n\t措施\n\t单位\n\n\t甲\n\t乙\n\t丙\n\n\t丁\n\t戊\n") == "任务|措施|单位\n甲|乙|丙\n|丁|戊\n");
}

TEST_CASE("a page's end parts no table") {
    CHECK(tables_of("\t任务\n\t单位\n\n\t甲\n\t乙\n\f- 12 -\n\n\t丙\n\t丁\n") == "任务|单位\n甲|乙\n丙|丁\n");
}

TEST_CASE("what could be a list, a roster or a form is no table") {
    CHECK(tables_of("（一）\t指导思想\n（二）\t基本原则\n") == "");
    CHECK(tables_of("组　长\t张三\t市长\n副组长\t李四\t局长\n") == "");
    CHECK(tables_of("联系人：\t张三\n电话：\t12345\n") == "");
    CHECK(tables_of("任务\t单位\n") == "");
    CHECK(tables_of("推进甲事，\t落实乙事。\n丙\t丁\n") == "");
}

TEST_CASE("a line of more pieces than a table has columns is none of it") {
    std::string line;
    for (int piece = 0; piece < 40; ++piece) line += "标  ";
    CHECK(tables_of(line + "\n" + line + "\n") == "");
}

TEST_CASE("text before and behind a table is none of it") {
    const std::string text = "一、任务\n任务\t单位\n甲\t乙\n二、保障\n";
    const auto document = reader::read_plain_text(text);
    const auto tables = outline::find_flat_tables(document->source, document->blocks);
    REQUIRE(tables.size() == 1);
    CHECK(tables[0].first_block == 1);
    CHECK(tables[0].last_block == 3);
}
