#pragma once
/// The lexicon tables: what words mean, as data. Each table is a UTF-8 TSV beside this file, of which the build makes a Table
/// (compile_table.cpp). Lines that begin with # describe the table (first line: purpose; then columns; then evidence); rows are
/// sorted by code point of their first column, which is unique. tests/lexicon holds every table to that.

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/matcher.hpp"

namespace plandoc::lexicon {

/// One row: a view into the table's text.
class Row {
public:
    explicit Row(std::string_view line) : line_(line) {}
    /// A column, by its place; empty where the row ends before it.
    [[nodiscard]] std::string_view operator[](std::size_t column) const;
    [[nodiscard]] std::string_view line() const { return line_; }
    /// Columns.
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(std::count(line_.begin(), line_.end(), '\t')) + 1; }

private:
    std::string_view line_;
};

/// A table as the program holds it: constant, and ready to be looked up.
struct Table {
    std::string_view text;                        ///< the rows
    std::span<const std::uint32_t> row_begins;    ///< in the text; the last is its end
    std::u16string_view words;                    ///< the first column, folded, end to end
    std::span<const std::uint32_t> word_begins;   ///< likewise
    std::span<const std::uint16_t> meanings;      ///< one a row: rows that agree in all columns but the first mean the same
    std::span<const std::uint32_t> examples;      ///< one a meaning: the first row that has it
    std::string_view signs;                       ///< of a table of signs: their names, parted by blanks
    std::span<const std::uint32_t> images;        ///< for Matchers of the words, whose values are the rows
    std::span<const std::uint32_t> image_begins;  ///< forward and backward, for all rows, or for each sign

    [[nodiscard]] std::size_t size() const { return meanings.size(); }
    [[nodiscard]] Row row(std::size_t index) const {
        return Row(text.substr(row_begins[index], row_begins[index + 1] - 1 - row_begins[index]));
    }
    [[nodiscard]] std::u16string_view word(std::size_t index) const {
        return words.substr(word_begins[index], word_begins[index + 1] - word_begins[index]);
    }
    /// Of all rows; of the sign with this number.
    [[nodiscard]] Matcher forward(std::size_t sign = 0) const { return {images.data() + image_begins[2 * sign], words.data()}; }
    [[nodiscard]] Matcher backward(std::size_t sign = 0) const {
        return {images.data() + image_begins[2 * sign + 1], words.data()};
    }
};

/// Every row of a table's text, comments left out.
[[nodiscard]] std::vector<Row> rows_of(std::string_view table);

/// UTF-8 to the UTF-16 the recognisers work on, width-folded as CleanText is.
[[nodiscard]] std::u16string folded(std::string_view utf8);

}  // namespace plandoc::lexicon
