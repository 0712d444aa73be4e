#include "text/decimal.hpp"

#include <doctest/doctest.h>

using plandoc::text::Decimal;

TEST_CASE("a decimal is normalised") {
    CHECK(Decimal::of(1500, 2) == Decimal(15));
    CHECK(Decimal::of(1500, 2).scale() == 0);
    CHECK(Decimal::of(0, 5).scale() == 0);
    CHECK(Decimal::of(150, 1).coefficient() == 15);
    CHECK(Decimal(1500).coefficient() == 1500);
}

TEST_CASE("a decimal is written in its shortest exact form") {
    CHECK(Decimal(11).to_string() == "11");
    CHECK(Decimal(0).to_string() == "0");
    CHECK(Decimal::of(15, 2).to_string() == "0.15");
    CHECK(Decimal::of(5, 3).to_string() == "0.005");
    CHECK(Decimal::of(12345, 2).to_string() == "123.45");
    CHECK(Decimal(-7).to_string() == "-7");
    CHECK(Decimal::of(-15, 2).to_string() == "-0.15");
    CHECK(Decimal(999'999'999'999'999'999).to_string() == "999999999999999999");
    CHECK(Decimal::of(1, 18).to_string() == "0.000000000000000001");
}

TEST_CASE("decimals compare by value") {
    CHECK(Decimal::of(15, 1) < Decimal(2));
    CHECK(Decimal::of(15, 1) > Decimal(1));
    CHECK(Decimal::of(999'999'999'999'999'999, 18) < Decimal(1));
    CHECK(Decimal(999'999'999'999'999'999) > Decimal::of(999'999'999'999'999'999, 1));
    CHECK((Decimal::of(20, 1) <=> Decimal(2)) == std::strong_ordering::equal);
}
