#include "record/number/quantity_in_name.hpp"

#include <doctest/doctest.h>

#include "tests/support/first_number.hpp"

using namespace plandoc;

namespace {

bool is_in_name(const std::string& text) {
    const test::FirstNumber number(text);
    const auto quantity = record::match_quantity(number.clean, number.words, number.digits.begin);
    REQUIRE(quantity);
    return record::is_in_name(number.passage, *quantity);
}

}  // namespace

TEST_CASE("grades tell which one") {
    CHECK(is_in_name("达到3级能效"));
    CHECK(is_in_name("建成三级网络"));
    CHECK_FALSE(is_in_name("提高100级"));
    CHECK_FALSE(is_in_name("建成3个网络"));
}

TEST_CASE("a scale alone is part of a name where a noun goes on") {
    CHECK(is_in_name("万人发明专利拥有量"));
    CHECK(is_in_name("千人床位数"));
    CHECK_FALSE(is_in_name("产值超万亿元"));
    CHECK_FALSE(is_in_name("打造千亿级集群"));
}

TEST_CASE("3人制 is a kind") {
    const test::FirstNumber kind("3人制球场"), people("3人球队");
    CHECK(record::names_kind(kind.passage, *record::match_quantity(kind.clean, kind.words, kind.digits.begin)));
    CHECK_FALSE(record::names_kind(people.passage, *record::match_quantity(people.clean, people.words, people.digits.begin)));
}
