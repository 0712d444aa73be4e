#pragma once
/// The rows of tables, their merged cells filled (records.md 8, and 4 for the rows of task tables).
///     重点任务     责任部门    参与部门
///     建设基地     甲局        乙局
///     (empty)      (empty)     (empty)    建设基地, 甲局, 乙局, merged: the row goes on with the duty above
/// No rows: the header, and a header that a page break repeats.

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

/// The words that fill a cell: its own or those of the merged cell that covers it.
[[nodiscard]] Words words_of(const outline::Table& table, std::uint32_t row, std::uint32_t column);

/// The column names of each table: its header row, a repeated name with " 2", an empty one with its number.
[[nodiscard]] std::vector<std::vector<std::string>> read_table_headers(const outline::Outline& outline);

/// The rows of all tables of notice, plan and attachments, in text order.
[[nodiscard]] std::vector<TableRow> find_rows(const outline::Outline& outline);

}  // namespace plandoc::record
