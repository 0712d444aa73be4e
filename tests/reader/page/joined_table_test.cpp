#include "reader/page/joined_table.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

using namespace plandoc::reader;

namespace {

/// A cell that is "^" is one with that above; a text that ends in + fills its cell.
PageTable table_of(const std::vector<std::vector<std::string>>& rows, std::size_t page = 0) {
    PageTable table;
    table.rows = static_cast<std::uint32_t>(rows.size());
    for (std::size_t column = 0; column <= rows.front().size(); ++column)
        table.columns.push_back(100.0F * static_cast<float>(column));
    for (std::uint32_t row = 0; row < rows.size(); ++row)
        for (std::uint32_t column = 0; column < rows[row].size(); ++column) {
            std::string text = rows[row][column];
            if (text == "^") {  // the cell above goes on
                for (PageCell& cell : table.cells)
                    if (cell.cell.column == column && cell.cell.row + cell.cell.row_span == row) ++cell.cell.row_span;
                continue;
            }
            PageCell& cell = table.cells.emplace_back();
            cell.cell = {row, column, 1, 1, {}};
            cell.page = page;
            cell.is_full = text.ends_with('+');
            if (cell.is_full) text.pop_back();
            cell.text = text;
        }
    return table;
}

/// The cells in rows, a merged one with how many rows it takes.
std::string joined(PageTable table, PageTable rest) {
    if (!append_rest(table, rest)) return "two tables";
    std::string all;
    std::uint32_t row = 0;
    for (const PageCell& cell : table.cells) {
        if (cell.cell.row != row) all += " / ";
        else if (cell.cell.column > 0) all += "|";
        row = cell.cell.row;
        for (const char c : cell.text) all += c == '\n' ? '~' : c;
        if (cell.cell.row_span > 1) all += fmt::format("({})", cell.cell.row_span);
    }
    return all;
}

}  // namespace

TEST_CASE("a table goes on behind a page break, its repeated headings left out") {
    CHECK(joined(table_of({{"任务", "单位"}, {"甲", "子"}}), table_of({{"任务", "单位"}, {"乙", "丑"}})) ==
          "任务|单位 / 甲|子 / 乙|丑");
    CHECK(joined(table_of({{"甲", "子"}}), table_of({{"乙", "丑", "寅"}})) == "two tables");
}

TEST_CASE("a row that the page break cut is joined where its sentence goes on") {
    CHECK(joined(table_of({{"甲", "修好水渠，+"}}), table_of({{"", "备足粮食。"}, {"乙", "丑"}})) ==
          "甲|修好水渠，~备足粮食。 / 乙|丑");
    CHECK(joined(table_of({{"甲", "修好水渠。+"}}), table_of({{"", "备足粮食。"}})) == "甲|修好水渠。 / |备足粮食。");
    CHECK(joined(table_of({{"甲", "修好水渠，"}}), table_of({{"", "备足粮食。"}})) == "甲|修好水渠， / |备足粮食。");
}

TEST_CASE("a merged cell goes on behind a page break") {
    CHECK(joined(table_of({{"甲", "子。"}, {"^", "丑。"}}), table_of({{"", "寅。"}, {"乙", "卯。"}})) ==
          "甲(3)|子。 / 丑。 / 寅。 / 乙|卯。");
    CHECK(joined(table_of({{"甲", "子。"}}), table_of({{"", "丑。"}, {"^", "寅。"}})) == "甲(3)|子。 / 丑。 / 寅。");
}
