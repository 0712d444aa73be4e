#pragma once
/// What stands among the lines of a flat table, but in none of its cells: page numbers, headings that a page repeats, the 3 of
/// μg/m³ on a line of its own, marks of notes.

#include "outline/flat_line.hpp"
#include "outline/flat_table.hpp"

namespace plandoc::outline {

/// Sets FlatTable::page_numbers and FlatTable::left_over.
void take_left_over(const FlatLines& lines, FlatTable& table);

}  // namespace plandoc::outline
