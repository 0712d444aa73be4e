#include "lexicon/sign_table.hpp"

#include <doctest/doctest.h>

#include <array>
#include <stdexcept>

#include "lexicon/table_parts.hpp"

using plandoc::lexicon::SignTable;
using plandoc::lexicon::TableParts;

namespace {

constexpr std::array<std::string_view, 2> names{"title", "list"};
constexpr std::size_t title = 0, list = 1;

const TableParts list_parts("# phrases\n# phrase\tsigns\n人员名单\ttitle\n名单\ttitle list\n");

const SignTable& list_table() {
    static const SignTable signs(list_parts.table(), names);
    return signs;
}

}  // namespace

TEST_CASE("a phrase is a sign of what its row lists and of nothing else") {
    CHECK(list_table().match(u"名单如下", title) == 2);
    CHECK(list_table().match(u"名单如下", list) == 2);
    CHECK(list_table().match(u"人员名单", list) == 0);
    CHECK(list_table().match_at_end(u"人员名单", list) == 2);
}

TEST_CASE("the longest phrase of a sign wins, the first place before the longest phrase") {
    CHECK(list_table().match_at_end(u"成员人员名单", title) == 4);
    CHECK(list_table().find(u"名单和人员名单", title).begin == 0);
    CHECK(list_table().find(u"新的人员名单", title).begin == 2);
    CHECK(list_table().find(u"新的人员名单", title).size == 4);
    CHECK_FALSE(list_table().find(u"责任分工", title));
}

TEST_CASE("a sign that the enumeration lacks is a mistake, and so is a table without signs") {
    const TableParts units("# units\n# unit\tkind\n件\tthing\n");
    CHECK_THROWS_AS(SignTable(units.table(), names), std::logic_error);
    CHECK_THROWS_AS(SignTable(list_parts.table(), std::span(names).first(1)), std::logic_error);
}
