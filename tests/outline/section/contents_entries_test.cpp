#include "outline/section/contents_entries.hpp"

#include <doctest/doctest.h>

#include "tests/support/plan_of.hpp"

using namespace plandoc;

namespace {

outline::ContentsEntries entries_of(const std::string& contents) {
    const record::Plan plan = test::plan_of("甲市某某规划\n目录\n" + contents + "\n一、甲类工程\n建成甲。\n");
    return outline::ContentsEntries(*plan.outline);
}

}  // namespace

TEST_CASE("entries are read with leaders or without, torn or run together") {
    const auto entries = entries_of(
        "一、甲类工程........1\n二、乙类工程与\n丙类工程 ……… - 3 -\n（一）丁类工程...... "
        "4（二）戊类工程......5\n第三章　己类工程 6\n");
    CHECK(entries.match(u"一、甲类工程") == 6);
    CHECK(entries.match(u"二、乙类工程与丙类工程") == 11);
    CHECK(entries.match(u"(一)丁类工程") == 7);
    CHECK(entries.match(u"(二)戊类工程") == 7);
    CHECK(entries.match(u"第三章己类工程") == 7);
    CHECK(entries.match(u"甲类工程") == 0);
}

TEST_CASE("the longest entry that a heading begins with, white space aside") {
    const auto entries = entries_of("一、甲......1\n一、甲类工程......2\n一、甲类平台......3\n一、甲类工程与平台......4\n");
    CHECK(entries.match(u"一、甲类工程建设") == 6);
    CHECK(entries.match(u"一、甲类 工程与平台的建设") == 10);
    CHECK(entries.match(u"一、甲类") == 3);
    CHECK(entries.match(u"一、乙") == 0);
    CHECK(entries.begin_with(u"一、甲类平"));
    CHECK_FALSE(entries.begin_with(u"一、甲类平台的"));
}
