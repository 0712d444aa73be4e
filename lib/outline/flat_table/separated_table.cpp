#include "outline/flat_table/separated_table.hpp"

#include <algorithm>

#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using reader::BlockKind;
using text::Span;

/// The cells of a line, trimmed; those at its end where nothing is written are left out between tabs. Empty: a line that bars do
/// not close.
std::vector<Span> cells_between(const FlatLines& lines, std::uint32_t index, char separator) {
    const std::string_view bytes = lines.bytes();
    Span line = lines.span(index);
    if (separator == '|') {
        line = lines.trimmed(index);
        if (line.size() < 2 || bytes[line.end - 1] != '|') return {};
        ++line.begin;
        --line.end;
    }
    std::vector<Span> cells;
    for (std::uint32_t begin = line.begin; begin <= line.end && cells.size() <= most_flat_columns;) {
        std::uint32_t end = begin;
        while (end < line.end && (bytes[end] != separator || (separator == '|' && bytes[end - 1] == '\\'))) ++end;
        cells.push_back(without_blanks(bytes, {begin, end}));
        begin = end + 1;
    }
    if (separator == '\t')
        while (!cells.empty() && cells.back().empty()) cells.pop_back();
    return cells;
}

/// |---|:-:| below a markdown table's header.
bool is_rule(const FlatLines& lines, const std::vector<Span>& cells) {
    return !cells.empty() && std::all_of(cells.begin(), cells.end(), [&](Span cell) {
        return !cell.empty() && lines.bytes(cell).find_first_not_of("-: ") == std::string_view::npos;
    });
}

/// A number, of a row that the first column numbers.
bool is_number(const std::u16string& cell) {
    return !cell.empty() && std::all_of(cell.begin(), cell.end(), [](char16_t c) { return text::is(c, text::digit); });
}

/// 2→治理通道→市住建局⏎市城管局→2023年: of a row that has a number the line below, which has none, holds all cells that are left.
bool fills_row(const FlatLines& lines, const FlatTable& table, std::size_t last, const std::vector<Span>& cells) {
    const std::size_t begin = table.cells.size() - table.columns;
    return cells.size() > 1 && last - 1 + cells.size() == table.cells.size() && last - 1 > begin &&
           is_number(lines.folded(table.cells[begin])) && !is_number(lines.folded(cells.front()));
}

/// 市教育局、⏎市财政局→2025年: a list goes on on the next line, and so does the row, with its further cells. Whether it did.
bool continue_row(const FlatLines& lines, FlatTable& table, std::uint32_t header_rows, const std::vector<Span>& cells) {
    if (table.rows <= header_rows) return false;
    const std::size_t begin = table.cells.size() - table.columns;
    std::size_t last = table.cells.size();  // behind the last cell that is written
    while (last > begin && table.cells[last - 1].empty()) --last;
    if (last == begin || last - 1 + cells.size() > table.cells.size()) return false;
    const bool goes_on = !table.rests.empty() && table.rests.back().cell == last - 1;
    const std::u16string written = lines.folded(goes_on ? table.rests.back().span : table.cells[last - 1]);
    if (!written.ends_with(u'、') && !fills_row(lines, table, last, cells)) return false;
    table.rests.push_back({last - 1, cells.front()});
    std::copy(cells.begin() + 1, cells.end(), table.cells.begin() + static_cast<std::ptrdiff_t>(last));
    return true;
}

/// 一、基础设施 alone on its line before a row: what the rows below belong to, a cell across all columns. It ends no sentence,
/// and what follows is a row and no other table's headings.
bool is_group(const FlatLines& lines, std::uint32_t index, char separator, std::size_t columns) {
    constexpr std::size_t longest_group = 40;  // characters
    const std::u16string written = lines.folded(lines.trimmed(index));
    if (written.empty() || written.size() > longest_group || written.find_first_of(u"。；:：!?") != std::u16string::npos)
        return false;
    std::uint32_t row = index + 1;
    while (row < lines.size() && lines.kind(row) == BlockKind::blank) ++row;
    if (row == lines.size() || !lines.is_line(row)) return false;
    const std::vector<Span> cells = cells_between(lines, row, separator);
    return cells.size() > 1 && cells.size() <= columns && !are_flat_headings(lines.folded(cells));
}

/// 2021年, 目标值: what the second row of headings is made of.
bool names_part(const std::u16string& cell) { return cell.find(u'年') != cell.npos || is_known_heading(cell); }

/// 地区→企业数→→成交额→ above →2021年→2023年→2021年→2023年, the first row's cells repeated or left out: each cell of the second
/// parts one that reaches over several columns, or goes on with the one above it.
bool part_headings(const std::vector<std::u16string>& first, const std::vector<std::u16string>& second) {
    bool any_goes_on = false, any_parts = false;
    for (std::size_t column = 0; column < second.size(); ++column) {
        const std::u16string &above = first[column], &below = second[column];
        if (below.empty() ? !above.empty() : below == above) {
            any_goes_on = true;
            continue;
        }
        if (below.empty()) return false;
        const auto goes_on = [&](std::size_t other) { return first[other].empty() || first[other] == above; };
        const bool is_wide =
            above.empty() ? column > 0
                          : (column + 1 < first.size() && goes_on(column + 1)) || (column > 0 && first[column - 1] == above);
        if (!is_wide && !names_part(below)) return false;
        any_goes_on = any_goes_on || is_wide;
        any_parts = any_parts || names_part(below);
    }
    return any_goes_on && any_parts;
}

/// The table's headings where two rows hold them, each as long as the other.
FlatTable join_headings(const FlatLines& lines, const std::vector<Span>& first, const std::vector<Span>& second) {
    FlatTable table{1, static_cast<std::uint32_t>(first.size()), first, 0, 0, {}};
    table.append_row(second);
    for (std::size_t column = 0; column < first.size(); ++column) {
        const bool goes_on = !table.merges.empty() && table.merges.back().cell + 1 == column;
        if (column > 0 && first[column].empty())
            table.merges.push_back({column, goes_on ? table.merges.back().origin : column - 1});
    }
    for (std::size_t column = 0; column < first.size(); ++column)
        if (second[column].empty() || lines.folded(second[column]) == lines.folded(first[column]))
            table.merges.push_back({first.size() + column, column});
    return table;
}

/// Two rows of headings from `index` on, the first of which is `first`; nullopt: they are none.
std::optional<FlatTable> two_rows_at(const FlatLines& lines, std::uint32_t index, std::vector<Span> first) {
    const std::uint32_t next = index + 1;
    if (first.size() < 2 || next >= lines.size() || !lines.is_line(next)) return std::nullopt;
    std::vector<Span> second = cells_between(lines, next, '\t');
    const std::size_t columns = std::max(first.size(), second.size());
    if (second.size() < 2 || columns > most_flat_columns) return std::nullopt;
    first.resize(columns);
    second.resize(columns);
    std::vector<std::u16string> above = lines.folded(first), below = lines.folded(second);
    if (!part_headings(above, below)) return std::nullopt;
    std::erase(above, u"");
    std::erase(below, u"");
    if (!are_flat_headings(above) || !are_flat_headings(below)) return std::nullopt;
    FlatTable table = join_headings(lines, first, second);
    table.first_block = index;
    table.last_block = index + 2;
    return table;
}

/// The headings that begin at `index`, in one row or in two; nullopt: none stand there.
std::optional<FlatTable> headings_at(const FlatLines& lines, std::uint32_t index, char separator) {
    const std::vector<Span> first = cells_between(lines, index, separator);
    if (separator == '\t')
        if (std::optional<FlatTable> table = two_rows_at(lines, index, first)) return table;
    if (!are_flat_headings(lines.folded(first))) return std::nullopt;
    return FlatTable{1, static_cast<std::uint32_t>(first.size()), first, index, index + 1, {}};
}

}  // namespace

std::optional<FlatTable> separated_table_at(const FlatLines& lines, std::uint32_t first, char separator) {
    std::optional<FlatTable> headings = headings_at(lines, first, separator);
    if (!headings) return std::nullopt;
    FlatTable table = std::move(*headings);
    const std::uint32_t header_rows = table.rows;
    for (std::uint32_t index = table.last_block; index < lines.size(); ++index) {
        if (lines.kind(index) == BlockKind::blank && table.rows > header_rows && index == table.last_block) continue;
        if (!lines.is_line(index)) break;
        std::vector<Span> cells = cells_between(lines, index, separator);
        if (is_rule(lines, cells) && table.rows == header_rows) {
            table.last_block = index + 1;
            continue;
        }
        if (cells.empty() || cells.size() > table.columns) break;
        if (separator == '\t' && !cells.front().empty() && continue_row(lines, table, header_rows, cells)) {
            table.last_block = index + 1;
            continue;
        }
        const bool is_row = lines.bytes(lines.span(index)).find(separator) != std::string_view::npos;
        if (!is_row && !is_group(lines, index, separator, table.columns)) break;
        cells.resize(table.columns);
        table.append_row(cells);
        if (!is_row) table.merge_row();
        table.last_block = index + 1;
    }
    return table.rows > header_rows ? std::optional(std::move(table)) : std::nullopt;
}

}  // namespace plandoc::outline
