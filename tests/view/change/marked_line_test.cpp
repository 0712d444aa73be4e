#include "view/change/marked_line.hpp"

#include <doctest/doctest.h>

#include "tests/support/one_passage.hpp"

using namespace plandoc;

namespace {

std::string plainly(std::string_view words) { return std::string(words); }

std::string line_of(const test::OnePassage& passage, text::Words words, const std::vector<text::Words>& marked) {
    view::MarkedLine line(passage.clean, "[", "]", plainly);
    line.add_with_context(words, marked);
    return line.line();
}

}  // namespace

TEST_CASE("what has changed is marked in its sentence") {
    const test::OnePassage passage("甲。企业达到11件以上。乙。");
    const std::uint32_t number = passage.find(u"11");
    CHECK(line_of(passage, {number, number + 2}, {{number + 1, number + 2}}) == "企业达到1[1]件以上。");
    CHECK(line_of(passage, {number, number + 2}, {}) == "企业达到11件以上。");
}

TEST_CASE("a long sentence is cut on both sides") {
    const std::string long_words = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十";
    const test::OnePassage passage(long_words + "甲" + long_words);
    const std::uint32_t at = passage.find(u"甲");
    const std::string line = line_of(passage, {at, at + 1}, {{at, at + 1}});
    CHECK(line.starts_with("…"));
    CHECK(line.ends_with("…"));
    CHECK(line.find("十[甲]一") != std::string::npos);
}
