#include "record/number/quantity.hpp"

#include <doctest/doctest.h>

#include "tests/support/first_number.hpp"

using namespace plandoc;

namespace {

/// The quantity at the first number of `text`, as written.
std::string first_quantity(const std::string& text) {
    const test::FirstNumber number(text);
    const auto quantity = record::match_quantity(number.clean, number.words, number.digits.begin);
    REQUIRE(quantity);
    return number.clean.written(quantity->words);
}

}  // namespace

TEST_CASE("a blank line parts a number from a name that begins like a scale or a group") {
    CHECK(first_quantity("肥东县\n10\n\n大坪村") == "10");
    CHECK(first_quantity("肥东县\r\n39\r\n\r\n十里店") == "39");
    CHECK(first_quantity("建设10\n大工程") == "10大");
    CHECK(first_quantity("培育3\r\n百家企业") == "3百家");
    CHECK(first_quantity("装机10\n\n千瓦") == "10千瓦");
}
