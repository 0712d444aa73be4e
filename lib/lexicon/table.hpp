#pragma once
/// The lexicon tables: what words mean, as data. Each table is a UTF-8 TSV beside this file, embedded at build time.
/// Lines that begin with # describe the table (first line: purpose; then columns; then evidence); rows are sorted by
/// code point of their first column, which is unique. tests/lexicon holds every table to that.

#include <string>
#include <string_view>
#include <vector>

namespace plandoc::lexicon {

/// One row, its columns in order; views into the embedded text.
using Row = std::vector<std::string_view>;

/// Every row of a table's text, comments left out.
[[nodiscard]] std::vector<Row> rows_of(std::string_view table);

/// UTF-8 to the UTF-16 the recognisers work on, width-folded as CleanText is.
[[nodiscard]] std::u16string folded(std::string_view utf8);

}  // namespace plandoc::lexicon
