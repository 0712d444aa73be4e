#include "reader/page/open_table.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "reader/page/page_table.hpp"

using namespace plandoc::reader;

namespace {

constexpr float size = 10;  ///< of a character

/// Adds a word whose characters take three bytes each.
void add(Page& page, float left, float top, std::string_view word) {
    const float right = left + size * static_cast<float>(word.size() / 3);
    page.lines.push_back({{left, top, right, top + size}, {{{left, top, right, top + size}, word}}});
}

/// The cells of the page's tables, a row a line.
std::string tables_of(Page page) {
    std::string all;
    for (const PageTable& table : take_tables(page, 0, size, nullptr)) {
        std::uint32_t row = 0;
        for (const PageCell& cell : table.cells) {
            if (cell.cell.row != row) all += '\n';
            else if (!all.empty()) all += '|';
            row = cell.cell.row;
            for (const char c : cell.text) all += c == '\n' ? '/' : c;
        }
        all += '\n';
    }
    return all;
}

Page three_lines() {
    Page page;
    page.width = 500;
    page.height = 800;
    page.level_rules = {{100, 50, 400}, {120, 50, 400}, {180, 50, 400}};
    add(page, 60, 105, "指标");
    add(page, 200, 105, "数值");
    add(page, 300, 105, "单位");
    add(page, 60, 125, "果园数");
    add(page, 200, 125, "二十");
    add(page, 300, 125, "个");
    add(page, 60, 145, "水渠长");
    add(page, 200, 145, "三十");
    add(page, 300, 145, "公里以");
    add(page, 300, 160, "上");
    return page;
}

}  // namespace

TEST_CASE("a table of three lines has columns where all rows have gaps") {
    CHECK(tables_of(three_lines()) == "指标|数值|单位\n果园数|二十|个\n水渠长|三十|公里以/上\n");
}

TEST_CASE("no table is where rows cannot be told, or no gap goes through") {
    Page lower = three_lines();
    lower.lines.erase(lower.lines.begin() + 3);  // the first row has no first cell
    CHECK(tables_of(lower).empty());
    Page text = three_lines();
    add(text, 55, 170, "这一行文字从表的左边一直写到右边直到最后没有空隙之处");
    CHECK(tables_of(text).empty());
    Page two = three_lines();
    two.level_rules.pop_back();
    CHECK(tables_of(two).empty());
}

TEST_CASE("the foot of a notice is no table") {
    Page foot;
    foot.width = 500;
    foot.height = 800;
    foot.level_rules = {{700, 50, 400}, {720, 50, 400}, {740, 50, 400}, {760, 50, 400}};
    add(foot, 60, 705, "抄报：市委");
    add(foot, 60, 725, "抄送：市委各部");
    add(foot, 60, 745, "甲市人民政府办公室");
    add(foot, 250, 745, "二〇二二年一月一日印发");
    CHECK(tables_of(foot).empty());
}
