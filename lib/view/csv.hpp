#pragma once
/// Grids as CSV (RFC 4180) and TSV.
///     csv   a,"b, c","say ""x"""      '=1+1   a cell of the document that a spreadsheet would run
///     tsv   a\tb\nc                   tab, line feed, CR and \ in a cell written as \t, \n, \r and \\ (two)

#include <string>
#include <string_view>

#include "view/grid.hpp"

namespace plandoc::view {

enum class Separated : std::uint8_t { csv, tsv };

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

void append_heading_line(const std::vector<std::string>& headings, Separated format, std::string_view line_end, std::string& out);
void append_lines(const Grid& grid, Separated format, std::string_view line_end, std::string& out);

}  // namespace plandoc::view
