#include "lexicon/matcher.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

using plandoc::lexicon::Matcher;

namespace {

const std::vector<Matcher::Entry> units{{u"人", 1}, {u"人次", 2},     {u"万", 3}, {u"万元", 4},
                                        {u"个", 5}, {u"个百分点", 6}, {u"m2", 7}};

}  // namespace

TEST_CASE("the longest key wins, whatever the order of the rows") {
    std::vector<Matcher::Entry> rows = units;
    const auto by_value = [](const Matcher::Entry& a, const Matcher::Entry& b) { return a.value < b.value; };
    do {
        const Matcher matcher(rows);
        REQUIRE(matcher.match(u"人次以上").value == 2);
        REQUIRE(matcher.match(u"万元").size == 2);
        REQUIRE(matcher.match(u"个百分").value == 5);
        REQUIRE(matcher.match(u"个百分点").size == 4);
    } while (std::next_permutation(rows.begin(), rows.end(), by_value));
}

TEST_CASE("what no key begins does not match") {
    const Matcher matcher(units);
    CHECK_FALSE(matcher.match(u"次"));
    CHECK_FALSE(matcher.match(u""));
    CHECK_FALSE(matcher.match(u"m3"));
    CHECK_FALSE(Matcher().match(u"人"));
}

TEST_CASE("a backward matcher takes the longest suffix") {
    const Matcher matcher({{u"单位", 1}, {u"责任单位", 2}, {u"部门", 3}}, Matcher::Direction::backward);
    CHECK(matcher.match(u"主要责任单位").value == 2);
    CHECK(matcher.match(u"有关单位").value == 1);
    CHECK(matcher.match(u"位").size == 0);
}
