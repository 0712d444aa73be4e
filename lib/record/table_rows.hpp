#pragma once
/// The rows of tables, their merged cells filled (records.md 8, and 4 for the rows of task tables).
///     重点任务     责任部门    参与部门
///     建设基地     甲局        乙局
///     (empty)      (empty)     (empty)    建设基地, 甲局, 乙局, merged: the row goes on with the duty above
/// No rows: the header, and a header that a page break repeats.

#include "record/plan.hpp"

namespace plandoc::record {

/// The column names of each table: its header row, a repeated name with " 2", an empty one with its number.
[[nodiscard]] std::vector<std::vector<std::string>> read_table_headers(const outline::Outline& outline);

/// The rows of all tables of notice, plan and attachments, in text order.
[[nodiscard]] std::vector<TableRow> find_rows(const outline::Outline& outline);

}  // namespace plandoc::record
