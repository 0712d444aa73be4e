#pragma once
/// What a table's grid says by itself: which rows are headings, what fills a merged cell, what stands above.
///     任务 | 目标值 | (goes on)     headings: two rows, as 目标值 reaches over two columns that the second row parts
///     任务 | 2024年 | 2025年
///     甲   | 5      | 8

#include "record/plan.hpp"

namespace plandoc::record {

/// The rows of a table's headings, half-open: below a title in one merged cell, and as far down as a heading reaches or is
/// parted.
struct HeaderRows {
    std::uint32_t begin = 0, end = 0;
};
[[nodiscard]] HeaderRows header_of(const outline::Table& table);

/// The row is one cell across the table: its title, or the name of the rows below.
[[nodiscard]] bool is_one_cell(const outline::Table& table, std::uint32_t row);

/// The lines that stand directly above a table, the nearest first: its title, 单位：万元. Two at most, none that is running text.
[[nodiscard]] std::vector<Words> lines_above(const outline::Outline& outline, const outline::Table& table);

/// The first line directly below a table: 注：表中指标均为预期性指标. Empty: none stands there.
[[nodiscard]] Words line_below(const outline::Outline& outline, const outline::Table& table);

/// The cell is part of a merged one, above or beside, that fills it.
[[nodiscard]] bool is_covered(const outline::TableCell& cell);

/// The cell goes on from one in a row above, whether its words are left out or repeated.
[[nodiscard]] bool goes_on_from_above(const outline::Table& table, std::uint32_t row, std::uint32_t column);

/// The words that fill a cell: its own or those of the merged cell that covers it.
[[nodiscard]] Words words_of(const outline::Table& table, std::uint32_t row, std::uint32_t column);

}  // namespace plandoc::record
