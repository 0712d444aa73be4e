#include "outline/flat_table/cell_line_table.hpp"

#include <algorithm>

#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using reader::BlockKind;
using text::Span;

bool is_between_rows(const FlatLines& lines, std::uint32_t index) {
    switch (lines.kind(index)) {
        case BlockKind::page_break: return true;
        case BlockKind::blank: return lines.bytes(lines.span(index)).find('\t') == std::string_view::npos;
        case BlockKind::line: return lines.is_page_number(index);
        default: return false;
    }
}

/// The text at `index` goes on with a cell, and not with what stands behind the table: another cell follows soon.
bool cell_follows(const FlatLines& lines, std::uint32_t index) {
    constexpr std::uint32_t longest_gap = 6;  // blocks
    const std::uint32_t end = std::min(index + longest_gap, lines.size());
    for (++index; index < end; ++index)
        if (is_cell_line(lines, index)) return true;
    return false;
}

/// A list that a line end cannot close: 县市场监管局、
bool is_open(std::u16string_view cell) { return !cell.empty() && text::is_one_of(cell.back(), u"、,;及和"); }

/// The cells on the lines from `index` on.
std::vector<Span> cells_from(const FlatLines& lines, std::uint32_t index) {
    std::vector<Span> cells;
    for (; index < lines.size() && cells.size() <= most_flat_columns && is_cell_line(lines, index); ++index)
        cells.push_back(lines.trimmed(index));
    return cells;
}

/// Reads the rows of `table`, which holds its headings so far.
class RowsReader {
public:
    RowsReader(const FlatLines& lines, FlatTable& table) : lines_(lines), table_(table) {}

    void read() {
        for (std::uint32_t index = table_.last_block; index < lines_.size(); ++index) {
            if (is_cell_line(lines_, index)) {
                begin_cell(index);
            } else if (is_between_rows(lines_, index)) {
                follows_gap_ = true;
                continue;
            } else if (goes_on_with_cell(index)) {
                row_.back().end = lines_.trimmed(index).end;
            } else {
                break;
            }
            follows_gap_ = false;
            table_.last_block = index + 1;
        }
        end_row();
    }

private:
    void begin_cell(std::uint32_t index) {
        if (follows_gap_ || row_.size() == table_.columns) end_row();
        row_.push_back(lines_.trimmed(index));
    }
    [[nodiscard]] bool goes_on_with_cell(std::uint32_t index) const {
        if (!lines_.is_line(index) || row_.empty()) return false;
        return is_open(lines_.folded(row_.back())) || (row_.size() < table_.columns && cell_follows(lines_, index));
    }
    void end_row() {
        if (!row_.empty()) table_.append_row(row_);
        row_.clear();
    }

    const FlatLines& lines_;
    FlatTable& table_;
    std::vector<Span> row_;    ///< the cells so far of the row at hand
    bool follows_gap_ = true;  ///< nothing but empty lines stands behind the last cell
};

}  // namespace

bool is_cell_line(const FlatLines& lines, std::uint32_t index) {
    if (!lines.is_line(index) && lines.kind(index) != BlockKind::blank) return false;
    const std::string_view line = lines.bytes(lines.span(index));
    return line.front() == '\t' && line.find('\t', 1) == std::string_view::npos;
}

std::optional<FlatTable> cell_line_table_at(const FlatLines& lines, std::uint32_t first) {
    const std::vector<Span> header = cells_from(lines, first);
    const auto columns = static_cast<std::uint32_t>(header.size());
    const std::uint32_t behind = first + columns;
    if (!are_flat_headings(lines.folded(header)) || behind == lines.size() || !is_between_rows(lines, behind))
        return std::nullopt;
    FlatTable table{1, columns, header, first, behind, {}};
    RowsReader(lines, table).read();
    return table.rows > 1 ? std::optional(std::move(table)) : std::nullopt;
}

}  // namespace plandoc::outline
