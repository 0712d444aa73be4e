#pragma once
/// The lexicon tables: what words mean, as data. Each table is a UTF-8 TSV beside this file, embedded at build time.
/// Lines that begin with # describe the table (first line: purpose; then columns; then evidence); rows are sorted by
/// code point of their first column, which is unique. tests/lexicon holds every table to that.

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace plandoc::lexicon {

/// One row: a view into the embedded text.
class Row {
public:
    explicit Row(std::string_view line) : line_(line) {}
    /// A column, by its place; empty where the row ends before it.
    [[nodiscard]] std::string_view operator[](std::size_t column) const;
    /// Columns.
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(std::count(line_.begin(), line_.end(), '\t')) + 1; }

private:
    std::string_view line_;
};

/// Every row of a table's text, comments left out.
[[nodiscard]] std::vector<Row> rows_of(std::string_view table);

/// UTF-8 to the UTF-16 the recognisers work on, width-folded as CleanText is.
[[nodiscard]] std::u16string folded(std::string_view utf8);

}  // namespace plandoc::lexicon
