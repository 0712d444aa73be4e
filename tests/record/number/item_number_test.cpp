#include "record/number/item_number.hpp"

#include <doctest/doctest.h>

#include "tests/support/first_number.hpp"

using namespace plandoc;

namespace {

std::string item_of(const std::string& text) {
    const test::FirstNumber number(text);
    return number.written(record::match_item_number(number.passage));
}

bool is_bracketed_item(const std::string& text) {
    const test::FirstNumber number(text);
    return record::is_bracketed_item(number.passage, number.digits);
}

}  // namespace

TEST_CASE("an item's number stands at the head, with a sign and words behind it") {
    CHECK(item_of("1．完善制度") == "1");
    CHECK(item_of("12、完善制度") == "12");
    CHECK(item_of("1.5万家") == "");
    CHECK(item_of("2025、完善") == "");
    CHECK(item_of("完善1.制度") == "");
    CHECK(item_of("1") == "");
}

TEST_CASE("an item's number in a bracket") {
    CHECK(is_bracketed_item("包括（4）甲"));
    CHECK_FALSE(is_bracketed_item("甲（2025）"));
    CHECK_FALSE(is_bracketed_item("甲（4个）"));
}
