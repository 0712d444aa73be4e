#include "outline/flat_table/place_line_table.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "lexicon/indicator_heading.hpp"
#include "outline/flat_table/cell_blocks.hpp"
#include "outline/torn_table/torn_words.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using text::Span;

constexpr std::size_t longest_piece = 36;  ///< bytes of a heading, or of a line of one

/// The line is no longer than a heading, or a space stands behind so much of it; and it begins like 市州 or 序号.
bool may_head_places(const FlatLines& lines, std::uint32_t index) {
    if (!lines.is_line(index)) return false;
    const std::string_view line = lines.bytes(lines.trimmed(index));
    if (line.size() > CellBlocks::longest_line) return false;
    if (line.size() > longest_piece && line.substr(0, longest_piece + 1).find(' ') == line.npos) return false;
    const char16_t first = lines.first_letter(index);
    return first == u'序' || lexicon::may_begin_sign(first, lexicon::IndicatorHeading::place);
}

/// Reads one table from the line on that holds its headings.
class PlaceLineReader {
public:
    PlaceLineReader(const FlatLines& lines, const CellBlocks& cells) : lines_(lines), cells_(cells) {}

    std::optional<FlatTable> read(std::uint32_t first) {
        if (!read_headings(first) && !read_torn_headings(first)) return std::nullopt;
        for (std::uint32_t index = table_.last_block; index < lines_.size();) {
            const bool repeats_heading = lines_.bytes(lines_.trimmed(index)) == lines_.bytes(lines_.trimmed(first));
            if (is_apart(index) || (!is_stacked_ && repeats_heading)) {
                ++index;
                continue;
            }
            const Row row = row_at(index);
            if (!take_row(row.cells)) break;
            table_.last_block = index = row.end;
        }
        const bool has_values = std::find(holds_values_.begin(), holds_values_.end(), true) != holds_values_.end();
        return table_.rows > fewest_flat_rows && has_values ? std::optional(std::move(table_)) : std::nullopt;
    }

private:
    struct Row {
        std::vector<Span> cells;  ///< none: no row begins there
        std::uint32_t end = 0;    ///< the line behind it
    };

    /// All on one line.
    bool read_headings(std::uint32_t first) {
        if (!may_be_row(first) || !begins_with_place(lines_.trimmed(first))) return false;
        const std::vector<Span> headings = cells_.parts_of(lines_.trimmed(first));
        if (headings.size() < fewest_flat_columns || !are_flat_headings(lines_.folded(headings))) return false;
        table_ = {1, static_cast<std::uint32_t>(headings.size()), headings, first, first + 1, {}};
        return true;
    }

    /// The place alone on its line, and the others torn into several lines below it. Each ends with the bracket that its unit
    /// stands in, or is a line of its own.
    bool read_torn_headings(std::uint32_t first) {
        constexpr std::size_t most_pieces = 40;
        constexpr std::uint32_t longest_table = 160;  // empty ones too
        const std::uint32_t last = std::min(lines_.size(), first + longest_table);
        if (!lines_.is_line(first) || !is_place(lines_.trimmed(first))) return false;
        name_ = 0;
        std::vector<Span> pieces;
        Row row;
        std::uint32_t index = first + 1;
        for (; index < last && (row = first_row_at(index)).cells.empty(); ++index) {
            if (is_apart(index)) continue;
            if (!lines_.is_line(index) || lines_.trimmed(index).size() > longest_piece || pieces.size() == most_pieces)
                return false;
            pieces.push_back(lines_.trimmed(index));
        }
        if (row.cells.empty()) return false;
        table_ = {1, static_cast<std::uint32_t>(row.cells.size()), {lines_.trimmed(first)}, first, index, {}};
        const bool are_whole = pieces.size() + 1 == table_.columns;
        bool goes_on = !pieces.empty() && lines_.folded(pieces.front()).starts_with(u'(');  // 乡镇⏎（街道）
        for (const Span piece : pieces) {
            if (goes_on) table_.rests.push_back({table_.cells.size() - 1, piece});
            else table_.cells.push_back(piece);
            goes_on = !are_whole && !lines_.folded(piece).ends_with(u')');
        }
        return table_.cells.size() == table_.columns && !goes_on && are_flat_headings(lines_.folded(table_.cells));
    }

    /// A name and values, nothing else: on one line, or on a line each, which all other rows are then too.
    Row first_row_at(std::uint32_t index) {
        is_stacked_ = false;
        const auto is_value = [this](Span cell) { return is_value_cell(cell); };
        if (Row row = row_at(index); row.cells.size() >= fewest_flat_columns && !is_value(row.cells.front()) &&
                                     std::all_of(row.cells.begin() + 1, row.cells.end(), is_value))
            return row;
        is_stacked_ = true;
        Row row = row_at(index);
        return row.cells.size() >= fewest_flat_columns ? row : Row{};
    }

    [[nodiscard]] Row row_at(std::uint32_t index) const {
        if (is_stacked_) return stacked_row_at(index);
        return may_be_row(index) ? Row{cells_.parts_of(lines_.trimmed(index)), index + 1} : Row{};
    }
    /// A line that is no value, and those behind it that are.
    [[nodiscard]] Row stacked_row_at(std::uint32_t index) const {
        if (!lines_.is_line(index) || is_value_line(index)) return {};
        Row row{{lines_.trimmed(index)}, index + 1};
        for (std::uint32_t next = index + 1; next < lines_.size() && row.cells.size() <= most_flat_columns; ++next) {
            if (is_apart(next)) continue;
            if (!is_value_line(next)) break;
            row.cells.push_back(lines_.trimmed(next));
            row.end = next + 1;
        }
        return row;
    }
    [[nodiscard]] bool is_value_line(std::uint32_t index) const {
        return lines_.is_line(index) && lines_.trimmed(index).size() <= longest_piece && is_value_cell(lines_.trimmed(index));
    }

    /// Empty lines, page breaks and page numbers; where each cell has a line, bare digits are a value.
    [[nodiscard]] bool is_apart(std::uint32_t index) const {
        if (lines_.is_gap(index)) return true;
        return lines_.is_page_number(index) &&
               !(is_stacked_ && text::is(lines_.folded(lines_.trimmed(index)).front(), text::digit));
    }

    [[nodiscard]] bool is_value_cell(Span cell) const { return is_value(kind_of_cell(cells_.words(cell))); }
    [[nodiscard]] bool is_place(Span heading) const {
        return heading.size() <= longest_piece &&
               lexicon::indicator_column_of(cells_.words(heading)) == lexicon::IndicatorHeading::place;
    }

    [[nodiscard]] bool may_be_row(std::uint32_t index) const {
        if (!lines_.is_line(index)) return false;
        const Span line = lines_.trimmed(index);
        return line.size() <= CellBlocks::longest_line && lines_.bytes(line).find(' ') != std::string_view::npos;
    }

    /// 市州 2025年…, 序号 市州 2025年…
    [[nodiscard]] bool begins_with_place(Span line) {
        for (const bool is_behind_number : {false, true}) {
            const std::size_t space = lines_.bytes(line).find(' ');
            if (space > longest_piece) return false;
            const Span heading{line.begin, line.begin + static_cast<std::uint32_t>(space)};
            if (is_place(heading)) {
                name_ = is_behind_number ? 1 : 0;
                return true;
            }
            if (cells_.words(heading) != u"序号") return false;
            line.begin = heading.end + 1;
        }
        return false;
    }

    /// Whether the cells are a row; the first tells which columns hold values. A sum has no number before it.
    bool take_row(std::vector<Span> cells) {
        const bool is_sum = name_ == 1 && cells.size() + 1 == table_.columns && !is_value_cell(cells.front());
        if (is_sum) cells.insert(cells.begin(), Span{cells.front().begin, cells.front().begin});
        if (cells.size() != table_.columns) return false;
        std::vector<bool> values;
        for (const Span cell : cells) values.push_back(is_value_cell(cell));
        if (values[name_]) return false;
        if (table_.rows == 1) holds_values_ = values;
        for (std::size_t column = name_ + 1; column < cells.size(); ++column)
            if (holds_values_[column] && !values[column]) return false;
        table_.append_row(cells);
        return true;
    }

    const FlatLines& lines_;
    const CellBlocks& cells_;
    FlatTable table_;
    std::size_t name_ = 0;     ///< the column of the places
    bool is_stacked_ = false;  ///< each cell has a line
    std::vector<bool> holds_values_;
};

}  // namespace

std::vector<FlatTable> find_place_line_tables(const FlatLines& lines) {
    const CellBlocks cells(lines, 1);
    return read_tables<PlaceLineReader>(lines, may_head_places, cells);
}

}  // namespace plandoc::outline
