#include "outline/flat_table/named_table.hpp"

#include <optional>
#include <string>

#include "lexicon/indicator_heading.hpp"
#include "outline/cell_kind.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using text::Span;

constexpr std::uint32_t longest_cell = 90;  // bytes

/// Few lines begin with the digits of a year.
bool begins_with_year(const FlatLines& lines, std::uint32_t index) {
    return lines.is_line(index) && lines.bytes(lines.trimmed(index)).starts_with("20");
}

/// Reads one table from the line of its second heading on.
class NamedTableReader {
public:
    explicit NamedTableReader(const FlatLines& lines) : lines_(lines) {}

    std::optional<FlatTable> read(std::uint32_t second) {
        if (!heads_year(second) || !read_headings(second)) return std::nullopt;
        while (take_row()) {
        }
        return table_.rows > fewest_flat_rows ? std::optional(std::move(table_)) : std::nullopt;
    }

private:
    [[nodiscard]] bool is_cell(std::uint32_t index) const {
        return index < lines_.size() && lines_.is_line(index) && lines_.trimmed(index).size() <= longest_cell;
    }
    [[nodiscard]] std::u16string words(std::uint32_t index) const {
        std::u16string words = lines_.folded(lines_.trimmed(index));
        std::erase_if(words, [](char16_t c) { return text::is(c, text::space); });
        return words;
    }
    [[nodiscard]] PieceKind kind(std::uint32_t index) const { return kind_of_cell(words(index)); }
    [[nodiscard]] bool names_row(std::uint32_t index) const {
        return is_cell(index) && kind(index) == PieceKind::words && !lines_.is_page_number(index);
    }
    /// A year alone might as well be one.
    [[nodiscard]] bool is_value(std::uint32_t index) const {
        return is_cell(index) && outline::is_value(kind(index)) && !heads_year(index);
    }

    /// The first line behind `index` that is not empty; lines_.size(): none.
    [[nodiscard]] std::uint32_t behind(std::uint32_t index) const {
        for (++index; index < lines_.size() && lines_.is_gap(index);) ++index;
        return index;
    }
    [[nodiscard]] std::optional<std::uint32_t> before(std::uint32_t index) const {
        while (index > 0)
            if (!lines_.is_gap(--index)) return index;
        return std::nullopt;
    }

    [[nodiscard]] bool heads_year(std::uint32_t index) const {
        return is_cell(index) && begins_with_year(lines_, index) && year_of_heading(words(index)) != 0;
    }

    /// A value stands below it, or a unit and a value.
    [[nodiscard]] bool is_first_name(std::uint32_t index) const {
        const std::uint32_t next = behind(index);
        return is_value(next) || (has_units_ && is_cell(next) && is_whole_unit(words(next)) && is_value(behind(next)));
    }

    /// From the line above `second` to the one above the name of the first row.
    bool read_headings(std::uint32_t second) {
        std::optional<std::uint32_t> first = before(second);
        if (!first || !is_cell(*first)) return false;
        std::vector<Span> headings{lines_.trimmed(*first)};
        has_units_ = lexicon::indicator_column_of(words(*first)) == lexicon::IndicatorHeading::unit;
        if (has_units_) {
            first = before(*first);
            if (!first || !is_cell(*first)) return false;
            headings.insert(headings.begin(), lines_.trimmed(*first));
        }
        std::uint32_t last = second, next = second;
        for (; is_cell(next) && !is_first_name(next); last = next, next = behind(next)) {
            if (headings.size() == most_flat_columns) return false;
            headings.push_back(lines_.trimmed(next));
        }
        if (headings.size() < fewest_flat_columns || !are_flat_headings(lines_.folded(headings))) return false;
        next_ = behind(last);
        table_ = {1, static_cast<std::uint32_t>(headings.size()), std::move(headings), *first, next_, {}};
        return true;
    }

    /// A name and a value for each other column, behind its unit if there are units.
    bool take_row() {
        if (!names_row(next_)) return false;
        std::vector<Span> row{lines_.trimmed(next_)};
        std::uint32_t last = next_, index = behind(next_);
        if (has_units_) {
            if (!is_cell(index) || !is_whole_unit(words(index))) return false;
            row.push_back(lines_.trimmed(index));
            last = index;
            index = behind(index);
        }
        for (; row.size() < table_.columns && is_value(index); last = index, index = behind(index))
            row.push_back(lines_.trimmed(index));
        if (row.size() < table_.columns || is_value(index)) return false;
        table_.append_row(row);
        table_.last_block = last + 1;
        next_ = index;
        return true;
    }

    const FlatLines& lines_;
    FlatTable table_;
    std::uint32_t next_ = 0;  ///< the line at hand
    bool has_units_ = false;  ///< the second heading is 单位
};

}  // namespace

std::vector<FlatTable> find_named_tables(const FlatLines& lines) {
    // A table begins a line above the one that tells it: it cannot lie in the table before, whose last line is a value.
    return read_tables<NamedTableReader>(lines, begins_with_year);
}

}  // namespace plandoc::outline
