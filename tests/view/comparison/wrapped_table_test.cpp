#include "view/comparison/wrapped_table.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plandoc;

TEST_CASE("cells are broken into lines where the table would be wider than the terminal") {
    view::Grid grid;
    grid.columns.resize(2);
    grid.rows = {{"万人高价值发明专利拥有量", "≥10件 · 2025; 7件 · 2024"}};
    const auto table = [&](std::size_t cells) {
        std::string out;
        view::append_wrapped_table(grid, {"indicator", "甲市"}, {cells, false}, out);
        return out;
    };
    CHECK(table(0) ==
          "indicator                 甲市\n"
          "------------------------  ------------------------\n"
          "万人高价值发明专利拥有量  ≥10件 · 2025; 7件 · 2024\n");
    CHECK(table(40) ==
          "indicator            甲市\n"
          "-------------------  -------------------\n"
          "万人高价值发明专利   ≥10件 · 2025; 7件\n"
          "  拥有量               · 2024\n");
}
