#include "text/clean_text.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/support/one_passage.hpp"

using namespace plandoc::text;
using plandoc::test::OnePassage;

namespace {

std::string cleaned(std::string text) { return OnePassage(std::move(text)).written(); }

}  // namespace

TEST_CASE("lines of a passage are joined") {
    CHECK(cleaned("保\n护和管理") == "保护和管理");
    CHECK(cleaned("big\ndata") == "big data");
    CHECK(cleaned("大\ndata") == "大data");
    CHECK(cleaned("到2\n025 年") == "到2025年");
    CHECK(cleaned("（PM\n10\n）") == "（PM 10）");
    CHECK(cleaned("（PM\n１０\n）") == "（PM １０）");
    CHECK(cleaned("12\n34 件") == "12 34件");
    CHECK(cleaned("海域\n250.51\n47.4\n海湾") == "海域250.51 47.4海湾");
    CHECK(cleaned("能耗≤910\n0.99\n千克") == "能耗≤910 0.99千克");
    CHECK(cleaned("力争≤\n8%") == "力争≤8%");
    CHECK(cleaned("甲\n  　乙　\n丙") == "甲乙丙");
}

TEST_CASE("white space is dropped beside CJK and marks, else one space") {
    CHECK(cleaned("全市 11 件") == "全市11件");
    CHECK(cleaned("open   source") == "open source");
    CHECK(cleaned("甲 （ 乙 ）") == "甲（乙）");
    CHECK(cleaned("A , B") == "A,B");
    CHECK(cleaned("  　甲\t") == "甲");
    CHECK(cleaned("甲\u200B乙") == "甲乙");
}

TEST_CASE("markdown's bold marks are dropped, single asterisks stay") {
    CHECK(cleaned("**一、总体要求**") == "一、总体要求");
    CHECK(cleaned("甲*乙") == "甲*乙");
}

TEST_CASE("control characters are characters like others") { CHECK(cleaned("甲\x1b[31m乙\x01") == "甲\x1b[31m乙\x01"); }

TEST_CASE("characters are width-folded, what is written is not") {
    const OnePassage text("（１１％）");
    CHECK(text.clean.characters(text.words) == u"(11%)");
    CHECK(text.written() == "（１１％）");
}

TEST_CASE("one character stands for each code point") {
    const OnePassage text("甲\U00020000乙");
    CHECK(text.words.size() == 3);
    CHECK(text.written() == "甲\U00020000乙");
}

TEST_CASE("a span covers what was cleaned away inside it, not around it") {
    const OnePassage text("  全市 11\n件（含） ");
    CHECK(text.slice() == "全市 11\n件（含）");
    const Words number{text.words.begin + 2, text.words.begin + 5};
    CHECK(text.clean.characters(number) == u"11件");
    CHECK(text.source.slice(text.clean.span(number)) == "11\n件");
}

TEST_CASE("the place of words that do not stand in order holds all of them") {
    const Source source("甲 乙 丙");
    const Span first{0, 3}, last{8, 11};
    CleanText text(source);
    text.open();
    text.append(last);
    const Words before = text.close();
    text.open();
    text.append(first);
    const Words behind = text.close();
    text.note_disorder({before.begin, behind.end});
    CHECK(text.span(before) == last);
    CHECK(text.span(behind) == first);
    CHECK(text.span({before.begin, behind.end}) == source.whole());
    CHECK(text.gap_before(behind.begin).empty());
}

TEST_CASE("passages are parted by a line feed that belongs to none") {
    const Source source("甲\n乙");
    CleanText clean(source);
    std::vector<Words> passages;
    for (const Span line : {Span{0, 4}, Span{4, 7}}) {
        clean.open();
        clean.append(line);
        passages.push_back(clean.close());
    }
    CHECK(clean.characters(passages[0]) == u"甲");
    CHECK(clean.characters(passages[1]) == u"乙");
    CHECK(clean[passages[0].begin - 1] == u'\n');
    CHECK(clean[passages[0].end] == u'\n');
    CHECK(clean[passages[1].end] == u'\n');
}

TEST_CASE("words are trimmed and searched") {
    const OnePassage text("甲、乙丙。");
    CHECK(text.clean.characters(text.clean.trim(text.words, u"。甲")) == u"、乙丙");
    CHECK(text.clean.find(text.words, u"乙") == text.words.begin + 2);
    CHECK(text.clean.find(text.words, u"丁") == text.words.end);
    CHECK(text.clean.contains(text.words, u"丙。"));
    CHECK(text.clean.starts_with(text.words, u"甲、"));
    CHECK(text.clean.ends_with(text.words, u"丙。"));
    CHECK_FALSE(text.clean.starts_with(text.words, u"乙"));
}
