#include "lexicon/table_matcher.hpp"

#include <doctest/doctest.h>

#include <array>

#include "lexicon/table_parts.hpp"

using namespace plandoc::lexicon;

namespace {

const TableParts word_parts("# words\n# words\tkind\n件\tthing\n万元\tmoney\n元\tmoney\n某\tother\n");
const Table word_table = word_parts.table();
constexpr std::array<std::string_view, 2> kinds{"thing", "money"};

}  // namespace

TEST_CASE("names are told by their place") {
    CHECK(place_among(kinds, "thing") == 0);
    CHECK(place_among(kinds, "money") == 1);
    CHECK(place_among(kinds, "other") == kinds.size());
}

TEST_CASE("what rows mean is asked once for each meaning") {
    std::size_t asked = 0;
    const auto number_of = [&](const Row& row) { return ++asked, place_among(kinds, row[1]); };
    const Meanings<std::uint32_t> meanings(word_table, number_of);
    CHECK(asked == 3);
    CHECK(meanings[0] == 0);
    CHECK(meanings[1] == 1);
    CHECK(meanings[2] == 1);
    CHECK(meanings.of(word_table.forward().match(u"万元以上")) == 1);
    CHECK(meanings.of(word_table.backward().match(u"多少")) == 0);
}

TEST_CASE("rows that stand for nothing are left out") {
    const OwningMatcher money = matcher_of(word_table, Matcher::Direction::forward,
                                           [](const Row& row) { return row[1] == "money" ? std::optional(7U) : std::nullopt; });
    CHECK(money.match(u"元").value == 7);
    CHECK_FALSE(money.match(u"件"));
}
