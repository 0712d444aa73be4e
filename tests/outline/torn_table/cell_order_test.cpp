#include "outline/torn_table/cell_order.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plandoc;

namespace {

/// `text` as it stands: N a name, V a value, B 约束性; a blank line between two cells is a space, a line end nothing, and `+`
/// sets the next cell on the same line. Gives row and column of each value, or `doubtful`.
std::string order(const std::string& text, std::uint32_t rows, std::uint32_t values) {
    std::vector<outline::LooseCell> cells;
    bool gap = true, same_line = false;
    std::uint32_t line = 0;
    for (const char sign : text) {
        if (sign == ' ') {
            gap = true;
        } else if (sign == '+') {
            same_line = true;
        } else {
            if (!same_line) ++line;
            const std::uint32_t column = sign == 'N' ? 0 : sign == 'B' ? values + 1 : 1;
            cells.push_back({column, sign == 'V' || sign == 'T', sign == 'T', gap, line});
            gap = same_line = false;
        }
    }
    const auto places = outline::order_cells(cells, rows, values);
    if (!places) return "doubtful";
    std::string found;
    for (std::size_t index = 0; index < cells.size(); ++index) {
        const auto [row, column] = (*places)[index];
        if (cells[index].is_value) found += (found.empty() ? "" : " ") + std::to_string(row) + std::to_string(column);
    }
    return found;
}

}  // namespace

TEST_CASE("values that stand one below the other are a column") {
    CHECK(order("NN VV VV BB", 2, 2) == "01 11 02 12");
    CHECK(order("NN VV BB N V VVT B", 3, 2) == "01 11 21 02 12 22");
}

TEST_CASE("values that empty lines part are rows") {
    CHECK(order("NN V V V V B B", 2, 2) == "01 02 11 12");
    CHECK(order("NN V V B V V B", 2, 2) == "01 02 11 12");
}

TEST_CASE("values on one line are of one row") {
    CHECK(order("NN V+VV+V BB", 2, 2) == "01 02 11 12");
    CHECK(order("NNN VVVVV+V BBB", 3, 2) == "01 02 11 12 21 22");
}

TEST_CASE("what is too large to try is doubtful") {
    CHECK(order(std::string(40, 'N') + " " + std::string(40, 'V'), 40, 1) == "doubtful");
}
