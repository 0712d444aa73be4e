#include "lexicon/table_matcher.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace plandoc::lexicon;

namespace {

constexpr std::string_view table = "# words\n# words\tkind\n件\tthing\n万元\tmoney\n元\tmoney\n某\tother\n";
constexpr std::array<std::string_view, 2> kinds{"thing", "money"};

}  // namespace

TEST_CASE("names are told by their place") {
    CHECK(place_among(kinds, "thing") == 0);
    CHECK(place_among(kinds, "money") == 1);
    CHECK(place_among(kinds, "other") == kinds.size());
}

TEST_CASE("a table's words with what they stand for, from either side") {
    const auto kind_of = [](const Row& row) { return place_among(kinds, row[1]); };
    const Matcher forward = matcher_of(table, Matcher::Direction::forward, kind_of);
    const Matcher backward = matcher_of(table, Matcher::Direction::backward, kind_of);
    CHECK(forward.match(u"万元以上").size == 2);
    CHECK(forward.match(u"万元以上").value == 1);
    CHECK(forward.match(u"件").value == 0);
    CHECK(backward.match(u"百万元").size == 2);
}

TEST_CASE("rows that stand for nothing are left out") {
    const Matcher money = matcher_of(table, Matcher::Direction::forward,
                                     [](const Row& row) { return row[1] == "money" ? std::optional(0U) : std::nullopt; });
    CHECK(money.match(u"元"));
    CHECK_FALSE(money.match(u"件"));
    CHECK(matcher_of(table).match(u"某"));
}
