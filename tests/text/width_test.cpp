#include "text/width.hpp"

#include <doctest/doctest.h>

using namespace plandoc::text;

TEST_CASE("cells on a terminal") {
    CHECK(cells_of("知k") == 3);
    CHECK(cells_of("（％") == 4);
    CHECK(cells_of("e\u0301") == 1);
    CHECK(cells_of("") == 0);
    CHECK(cells_of("≥11件") == 5);
    CHECK(cells_of("《》、。") == 8);
    CHECK(cells_of(U'\U00020000') == 2);
}

TEST_CASE("what is cut fits and says that it was cut") {
    CHECK(cut_to_cells("知识产权", 8) == "知识产权");
    CHECK(cut_to_cells("知识产权", 7) == "知识产…");
    CHECK(cut_to_cells("知识产权", 6) == "知识…");
    CHECK(cells_of(cut_to_cells("知识产权", 6)) <= 6);
    CHECK(cut_to_cells("abc", 3) == "abc");
    CHECK(cut_to_cells("abcd", 3) == "ab…");
}

TEST_CASE("control characters are shown, not obeyed") {
    CHECK(without_controls("甲\x1b[31m乙") == "甲\\x1b[31m乙");
    CHECK(without_controls("甲\u202E乙") == "甲\\u202e乙");
    CHECK(without_controls("知识") == "知识");
}
