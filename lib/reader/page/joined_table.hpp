#pragma once
/// Tables that go on behind a page break.

#include <vector>

#include "reader/page/page_table.hpp"

namespace plandoc::reader {

/// Whether tables with these edges may be one: the outer edges are the same, and all of the one are among the other's.
[[nodiscard]] bool has_columns_of(const std::vector<float>& a, const std::vector<float>& b);

/// Appends the table that the next page begins with where it is the rest of this one: it has the same columns. Headings that
/// are repeated are left out; a row that the page break cut is joined, and a merged cell goes on. Else false, and nothing is
/// changed.
[[nodiscard]] bool append_rest(PageTable& table, PageTable& rest);

}  // namespace plandoc::reader
