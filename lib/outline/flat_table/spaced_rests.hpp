#pragma once
/// Whether it can be told which further lines of a table set by spaces are which row's, by how the cells end.

#include "outline/flat_line.hpp"
#include "outline/flat_table.hpp"

namespace plandoc::outline {

/// In every row that goes on over several lines, the cell with the most of them ends its sentence on the last, and on no other.
[[nodiscard]] bool rows_end_sentences(const FlatLines& lines, const FlatTable& table);

/// Of every name over several lines the last, and no other, ends with a unit, and no cell behind a name has several; the names
/// stand in the column `names` of the table, which may have none such.
[[nodiscard]] bool units_end_names(const FlatLines& lines, const FlatTable& table, std::size_t names);

}  // namespace plandoc::outline
