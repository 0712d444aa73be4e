#include "lexicon/bounds.hpp"

#include <doctest/doctest.h>

using namespace plandoc::lexicon;

TEST_CASE("the longest comparator at the start of a cell") {
    CHECK(match_bound_at_start(u"超过5万").size == 2);
    CHECK(match_bound_at_start(u"不低于5万").relation == Relation::at_least);
    CHECK(match_bound_at_start(u"不低于(≥)5万").size == 6);
    CHECK_FALSE(match_bound_at_start(u"5万以上"));
}

TEST_CASE("a word that only ends like a comparator is none, at either end") {
    CHECK_FALSE(match_bound_at_start(u"通过5个"));
    CHECK_FALSE(match_bound_before(u"全市通过"));
    CHECK(match_bound_before(u"全市超过").size == 2);
}

TEST_CASE("a verb before a comparator turns it round") {
    CHECK(match_bound_before(u"不得大于").relation == Relation::at_most);
    CHECK(match_bound_before(u"不得低于").relation == Relation::at_least);
}
