#pragma once
/// Tables as filled grids, whatever they were: a format's own (docx, html) or flattened into lines.

#include <vector>

#include "outline/flat_table.hpp"
#include "outline/outline.hpp"

namespace plandoc::outline {

/// The grid of a format's table, its cells still without words. Where a merged cell goes on, `origin` says which.
[[nodiscard]] Table grid_of(const reader::Table& table);

/// How many rows a format's table begins with that are each one cell across all of it: 附件1, its title, 单位：万元. They are
/// lines of text, no rows.
[[nodiscard]] std::uint32_t title_rows_of(const reader::Table& table);

/// Appends a flattened table's cells to `text` and `passages`, a passage for each cell in which something is written; behind them
/// what is left over, as if it stood in the first heading, and the page numbers.
/// Returns the table's grid; `number` is its index in Outline::tables.
[[nodiscard]] Table append_flat_table(const FlatTable& flat, std::uint32_t number, text::CleanText& text,
                                      std::vector<Passage>& passages);

/// Gives each table the part and the section of its first cell, once the passages have theirs.
void place_tables(Outline& outline);

}  // namespace plandoc::outline
