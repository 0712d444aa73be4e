#include "reader/markdown.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plandoc;

namespace {

std::string text_of(const std::string& markdown) { return std::string(reader::read_markdown(markdown)->source.bytes()); }

}  // namespace

TEST_CASE("headings, paragraphs and lists are lines") {
    CHECK(text_of("# 某市工作方案\n\n## 一、目标\n到2025年，**企业**达到20家。\n") ==
          "某市工作方案\n\n一、目标\n\n到2025年，企业达到20家。\n\n");
    CHECK(text_of("3. 甲\n4. 乙\n   - 丙\n   - 丁\n5. 戊\n") == "3. 甲\n\n4. 乙\n\n- 丙\n\n- 丁\n\n5. 戊\n\n");
    CHECK(text_of("1) 甲\n") == "1) 甲\n\n");
    CHECK(text_of("1\\. [通知](http://example.org)&amp;`码`\n") == "1. 通知&码\n\n");
}

TEST_CASE("lines stay lines, and what shows nothing goes") {
    CHECK(text_of("甲\n乙\n") == "甲\n乙\n\n");
    CHECK(text_of("<!-- x -->\n\n---\n\n甲\n") == "甲\n\n");
    CHECK(text_of("    一、甲\n    二、乙\n") == "一、甲\n二、乙\n\n");
    CHECK(text_of("") == "");
}

TEST_CASE("deep and long input is read") {
    CHECK(text_of(std::string(100000, '>') + "甲").find("甲") != std::string::npos);
    std::string list;
    for (int item = 0; item < 20000; ++item) list += "1. 甲\n";
    CHECK(text_of(list).find("20000. 甲") != std::string::npos);
}
