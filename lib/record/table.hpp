#pragma once
/// The rows of tables: records.md 8.

#include "record/plan.hpp"

namespace plandoc::record {

/// The column names of each table: its header row, a repeated name with " 2", an empty one with its number.
[[nodiscard]] std::vector<std::vector<std::string>> read_table_headers(const outline::Outline& outline);
[[nodiscard]] std::vector<TableRow> find_rows(const outline::Outline& outline);

}  // namespace plandoc::record
