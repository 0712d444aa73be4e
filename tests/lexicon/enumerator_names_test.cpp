#include "lexicon/enumerator_names.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace plandoc::lexicon;

namespace {

enum class Colour : unsigned char { red, dark_green, blue };

}  // namespace

TEST_CASE("members are named in their order, and there are no more of them") {
    REQUIRE(enumerator_names<Colour>.size() == 3);
    CHECK(enumerator_names<Colour>[0] == "red");
    CHECK(enumerator_names<Colour>[1] == "dark_green");
    CHECK(enumerator_names<Colour>[2] == "blue");
}

TEST_CASE("a member is found by its name; another name is a mistake") {
    CHECK(enumerator_named<Colour>("dark_green") == Colour::dark_green);
    CHECK_THROWS_AS(static_cast<void>(enumerator_named<Colour>("green")), std::logic_error);
}
