#pragma once
/// Tables that go on behind a page break.

#include <vector>

#include "reader/page/page_table.hpp"

namespace plandoc::reader {

/// Whether tables with these column edges may be parts of one: their outer edges are the same, and all edges of one are among
/// those of the other.
[[nodiscard]] bool has_columns_of(const std::vector<float>& a, const std::vector<float>& b);

/// Appends `rest`, the table that the next page begins with, if its columns match, so that it continues this one. Repeated
/// headings are left out, a row that the page break cut is joined, and a merged cell goes on. Otherwise returns false and changes
/// nothing.
[[nodiscard]] bool append_rest(PageTable& table, PageTable& rest);

}  // namespace plandoc::reader
