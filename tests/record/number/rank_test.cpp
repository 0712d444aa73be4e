#include "record/number/rank.hpp"

#include <doctest/doctest.h>

#include "tests/support/first_number.hpp"

using namespace plandoc;

TEST_CASE("前 makes a rank of digits with a unit of ranks or none") {
    for (const char* text : {"居全省前10位", "进入前5", "全国前3名"}) {
        const test::FirstNumber number(text);
        CHECK(record::is_rank(number.passage, number.digits));
    }
    for (const char* text : {"前10家", "第10位"}) {
        const test::FirstNumber number(text);
        CHECK_FALSE(record::is_rank(number.passage, number.digits));
    }
}

TEST_CASE("the unit of a rank belongs to it") {
    const test::FirstNumber number("居全省前10位次");
    const record::Quantity rank = record::quantity_of_rank(number.passage, number.digits);
    CHECK(number.written(rank.words) == "10位");
    CHECK(number.written(rank.unit) == "位");
    CHECK(*rank.value == text::Decimal(10));
    CHECK(rank.before == number.digits.begin - 1);
    CHECK(rank.after == rank.words.end);
}
