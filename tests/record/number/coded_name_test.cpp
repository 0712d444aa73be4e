#include "record/number/coded_name.hpp"

#include <doctest/doctest.h>

#include "tests/support/first_number.hpp"

using namespace plandoc;

namespace {

std::string name_in(const std::string& text) {
    const test::FirstNumber number(text);
    return number.written(record::match_coded_name(number.passage, number.words.begin, number.digits));
}

}  // namespace

TEST_CASE("letters before the digits belong to the name, and what goes on behind") {
    CHECK(name_in("降低PM2.5浓度") == "PM2.5");
    CHECK(name_in("GDP5%") == "");
}

TEST_CASE("digits that signs tie") {
    CHECK(name_in("“5+2”工程") == "“5+2”");
    CHECK(name_in("的5+2工程") == "5+2");
    CHECK(name_in("7×24小时") == "7×24");
    CHECK(name_in("3·15活动") == "3·15");
    CHECK(name_in("8.5%") == "");
}

TEST_CASE("digits that tell which one") {
    CHECK(name_in("实行1对2帮扶") == "1对2");
    CHECK(name_in("12号楼") == "12");
    CHECK(name_in("007") == "007");
    CHECK(name_in("第2批") == "2");
    CHECK(name_in("0.5家") == "");
    CHECK(name_in("20家") == "");
}

TEST_CASE("a name reaches no farther left than it may") {
    const test::FirstNumber number("PM2.5");
    CHECK(number.written(record::match_coded_name(number.passage, number.words.begin + 1, number.digits)) == "M2.5");
}
