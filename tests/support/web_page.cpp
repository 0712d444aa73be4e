#include "tests/support/web_page.hpp"

#include "tests/support/plan_blocks.hpp"

namespace plandoc::test {

namespace {

void append_escaped(std::string_view text, std::string& page) {
    for (const char c : text) {
        if (c == '<') page += "&lt;";
        else if (c == '&') page += "&amp;";
        else page += c;
    }
}

void append_table(const record::Plan& plan, const outline::Table& table, std::string& page) {
    page += "<table>\n";
    for (std::uint32_t row = 0; row < table.rows; ++row) {
        page += "<tr>";
        for (std::uint32_t column = 0; column < table.columns; ++column) {
            page += "<td><p>";
            append_escaped(raw_words(plan, table.at(row, column).words), page);
            page += "</p></td>";
        }
        page += "</tr>\n";
    }
    page += "</table>\n";
}

}  // namespace

std::string web_page_of(const record::Plan& plan) {
    std::string page =
        "<!doctype html><html><head><title>甲市人民政府</title></head><body>\n"
        "<div class=\"nav\"><a href=\"/\">首页</a> <a href=\"/zw\">政务公开</a></div>\n<div class=\"TRS_Editor\">\n";
    for_each_block(
        plan,
        [&](const outline::Passage&, text::Words words) {
            page += "<p>";
            append_escaped(raw_words(plan, words), page);
            page += "</p>\n";
        },
        [&](const outline::Table& table) { append_table(plan, table, page); });
    return page + "</div>\n<footer>主办单位：甲市人民政府办公室</footer></body></html>\n";
}

}  // namespace plandoc::test
