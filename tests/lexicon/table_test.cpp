#include "lexicon/table.hpp"

#include <doctest/doctest.h>

using namespace plandoc::lexicon;

TEST_CASE("rows are cut at tabs, comments and empty lines left out") {
    const std::vector<Row> rows = rows_of("# purpose\n# a\tb\n件\t1\n万元\t10000\tx\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == Row{"件", "1"});
    CHECK(rows[1] == Row{"万元", "10000", "x"});
}

TEST_CASE("an empty column is kept") {
    const std::vector<Row> rows = rows_of("件\t\t2\n");
    REQUIRE(rows.size() == 1);
    CHECK(rows[0] == Row{"件", "", "2"});
}

TEST_CASE("keys are folded as the text is") {
    CHECK(folded("（％）") == u"(%)");
    CHECK(folded("m2") == u"m2");
    CHECK(folded("件") == u"件");
}
