#include "lexicon/table.hpp"

#include <doctest/doctest.h>

#include "lexicon/table_parts.hpp"

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

TEST_CASE("a table gives its rows and words, and finds them from either side") {
    const TableParts parts("# units\n# unit\tkind\n（万）元\tmoney\n件\tthing\n元\tmoney\n");
    const Table table = parts.table();
    REQUIRE(table.size() == 3);
    CHECK(table.row(0)[0] == "（万）元");
    CHECK(table.row(2).line() == "元\tmoney");
    CHECK(table.word(0) == u"(万)元");
    CHECK(table.word(2) == u"元");
    CHECK(table.forward().match(u"(万)元以上").value == 0);
    CHECK(table.forward().match(u"元(万)").value == 2);
    CHECK(table.backward().match(u"百(万)元").size == 4);
    CHECK(table.backward().match(u"多少件").value == 1);
}

TEST_CASE("rows that differ in their first column only mean the same") {
    const TableParts parts("# units\n# unit\tkind\n件\tthing\n元\tmoney\n台\tthing\n");
    CHECK(parts.meanings == std::vector<std::uint16_t>{0, 1, 0});
    CHECK(parts.examples == std::vector<std::uint32_t>{0, 1});
    CHECK(parts.signs.empty());
}

TEST_CASE("a table of signs finds the rows of each sign") {
    const TableParts parts("# phrases\n# phrase\tsigns, one or several\n名\ttitle list\n名单\tlist\n");
    const Table table = parts.table();
    REQUIRE(table.signs == "list title");
    CHECK(table.forward(0).match(u"名单").size == 2);
    CHECK(table.forward(1).match(u"名单").size == 1);
    CHECK(table.backward(0).match(u"人员名单").value == 1);
}
