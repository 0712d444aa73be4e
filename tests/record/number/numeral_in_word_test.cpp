#include "record/number/numeral_in_word.hpp"

#include <doctest/doctest.h>

#include "tests/support/first_number.hpp"

using namespace plandoc;

namespace {

bool is_bound(const std::string& text) {
    const test::FirstNumber number(text);
    return record::is_bound(number.passage, number.digits.begin);
}

bool is_formal_alone(const std::string& text) {
    const test::FirstNumber number(text);
    return record::is_formal_alone(number.passage, number.digits.begin);
}

std::string doubled_in(const std::string& text) {
    const test::FirstNumber number(text);
    return number.written(record::match_doubled(number.passage, number.digits.begin));
}

}  // namespace

TEST_CASE("the character before a numeral makes a word of it") {
    for (const char* word : {"统一", "逐一", "第二", "之一", "初三"}) CHECK(is_bound(word));
    for (const char* number : {"推进三大工程", "统三", "一家"}) CHECK_FALSE(is_bound(number));
}

TEST_CASE("formal numerals alone are words") {
    for (const char* word : {"零件", "队伍", "登陆"}) CHECK(is_formal_alone(word));
    for (const char* number : {"陆拾万", "六件"}) CHECK_FALSE(is_formal_alone(number));
}

TEST_CASE("双 and a scale are a name") {
    CHECK(doubled_in("实施双百计划") == "双百");
    CHECK(doubled_in("双一流") == "");
    CHECK(doubled_in("百家") == "");
}
