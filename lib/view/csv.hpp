#pragma once
/// Grids as CSV (RFC 4180) and TSV.
///     csv   a,"b, c","say ""x"""      '=1+1 is a cell of the document that a spreadsheet would run as a formula
///     tsv   a\tb\nc                   tab, line feed, CR and \ in a cell written as \t, \n, \r and \\ (two)

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/message.hpp"
#include "view/grid.hpp"

namespace plandoc::view {

enum class Separated : std::uint8_t { csv, tsv };

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

struct SeparatedStyle {
    Separated format = Separated::csv;
    text::Language language = text::Language::english;  ///< of the headings; in English they are the names of JSON
    bool mark = false;                                  ///< the file begins with a byte order mark
    bool crlf = false;                                  ///< lines end in CR LF, not LF

    [[nodiscard]] std::string_view line_end() const { return crlf ? "\r\n" : "\n"; }
};

void append_heading_line(const std::vector<std::string>& headings, const SeparatedStyle& style, std::string& out);
/// The rows of the grid, without headings.
void append_lines(const Grid& grid, const SeparatedStyle& style, std::string& out);

}  // namespace plandoc::view
