#include "lexicon/table.hpp"

#include <doctest/doctest.h>

using namespace plandoc::lexicon;

namespace {

std::vector<std::string_view> columns_of(const Row& row) {
    std::vector<std::string_view> columns;
    for (std::size_t column = 0; column < row.size(); ++column) columns.push_back(row[column]);
    return columns;
}

}  // namespace

TEST_CASE("rows are cut at tabs, comments and empty lines left out") {
    const std::vector<Row> rows = rows_of("# purpose\n# a\tb\n件\t1\n万元\t10000\tx\n");
    REQUIRE(rows.size() == 2);
    CHECK(columns_of(rows[0]) == std::vector<std::string_view>{"件", "1"});
    CHECK(columns_of(rows[1]) == std::vector<std::string_view>{"万元", "10000", "x"});
}

TEST_CASE("an empty column is kept") {
    const std::vector<Row> rows = rows_of("件\t\t2\n");
    REQUIRE(rows.size() == 1);
    CHECK(columns_of(rows[0]) == std::vector<std::string_view>{"件", "", "2"});
    CHECK(rows[0][3].empty());
}

TEST_CASE("keys are folded as the text is") {
    CHECK(folded("（％）") == u"(%)");
    CHECK(folded("m2") == u"m2");
    CHECK(folded("件") == u"件");
}
