#pragma once
/// Tables that only level lines are drawn for (a line above, one below the headings, one below): the lines between their
/// columns stand where no word of any row does, those between rows above each first cell.

#include "reader/page/page.hpp"

namespace plandoc::reader {

/// Adds to the page the lines that such tables lack. `character`: the width of one.
void complete_open_tables(Page& page, float character);

}  // namespace plandoc::reader
