#include "lexicon/matcher_image.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

using plandoc::lexicon::Matcher;
using plandoc::lexicon::OwningMatcher;

namespace {

const std::vector<OwningMatcher::Entry> unit_entries{{u"人", 1}, {u"人次", 2},     {u"万", 3}, {u"万元", 4},
                                                     {u"个", 5}, {u"个百分点", 6}, {u"m2", 7}};

}  // namespace

TEST_CASE("the longest key wins, whatever the order of the rows") {
    std::vector<OwningMatcher::Entry> rows = unit_entries;
    const auto by_value = [](const OwningMatcher::Entry& a, const OwningMatcher::Entry& b) { return a.value < b.value; };
    do {
        const OwningMatcher matcher(rows);
        REQUIRE(matcher.match(u"人次以上").value == 2);
        REQUIRE(matcher.match(u"万元").size == 2);
        REQUIRE(matcher.match(u"个百分").value == 5);
        REQUIRE(matcher.match(u"个百分点").size == 4);
    } while (std::next_permutation(rows.begin(), rows.end(), by_value));
}

TEST_CASE("what no key begins does not match") {
    const OwningMatcher matcher(unit_entries);
    CHECK_FALSE(matcher.match(u"次"));
    CHECK_FALSE(matcher.match(u""));
    CHECK_FALSE(matcher.match(u"m3"));
    CHECK_FALSE(Matcher().match(u"人"));
    CHECK_FALSE(OwningMatcher().match(u"人"));
    CHECK_FALSE(matcher.match(std::u16string(2, u'\0')));
}

TEST_CASE("a backward matcher takes the longest suffix") {
    const OwningMatcher matcher({{u"单位", 1}, {u"责任单位", 2}, {u"部门", 3}}, Matcher::Direction::backward);
    CHECK(matcher.match(u"主要责任单位").value == 2);
    CHECK(matcher.match(u"有关单位").value == 1);
    CHECK(matcher.match(u"位").size == 0);
}

TEST_CASE("what an image cannot hold is no key") {
    using Entries = std::vector<OwningMatcher::Entry>;
    CHECK_THROWS_AS(OwningMatcher(Entries{{u"", 1}}), std::length_error);
    CHECK_THROWS_AS(OwningMatcher(Entries{{std::u16string(2048, u'人'), 1}}), std::length_error);
    CHECK(OwningMatcher(Entries{{std::u16string(2047, u'人'), 1}}).match(std::u16string(3000, u'人')).size == 2047);
}

TEST_CASE("a matcher that moves takes its keys with it") {
    OwningMatcher first({{u"万元", 4}});
    const OwningMatcher second = std::move(first);
    CHECK(second.match(u"万元").value == 4);
}
