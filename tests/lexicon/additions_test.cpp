#include "lexicon/additions.hpp"

#include <doctest/doctest.h>

using namespace plandoc;
using lexicon::parse_additions;

TEST_CASE("a user's names") {
    const auto additions = parse_additions(
        "fail-on = \"error\"\n[lexicon]\nindicators = [[\"甲\", \"乙\"], [\"丙\"]]\nunits = [[\"人\", \"名\"]]\n");
    REQUIRE(additions);
    CHECK(additions->indicators == lexicon::NameLists{{"甲", "乙"}, {"丙"}});
    CHECK(additions->units == lexicon::NameLists{{"人", "名"}});
    CHECK(additions->agencies.empty());
    CHECK(parse_additions("")->indicators.empty());
}

TEST_CASE("a user's names that cannot be read") {
    CHECK(parse_additions("[lexicon]\nindicators = [\"甲\"]\n").error().english == "line 2: not a list of lists of names");
    CHECK(parse_additions("[lexicon]\nwords = []\n").error().chinese ==
          "第 2 行：没有列表 words（可用：indicators、agencies、units）");
    CHECK_FALSE(parse_additions("[lexicon"));
}
