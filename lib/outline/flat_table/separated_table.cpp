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
bool continue_row(const FlatLines& lines, FlatTable& table, const std::vector<Span>& cells) {
    if (table.rows < 2) return false;
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

}  // namespace

std::optional<FlatTable> separated_table_at(const FlatLines& lines, std::uint32_t first, char separator) {
    const std::vector<Span> header = cells_between(lines, first, separator);
    if (!are_flat_headings(lines.folded(header))) return std::nullopt;
    FlatTable table{1, static_cast<std::uint32_t>(header.size()), header, first, first + 1, {}};
    for (std::uint32_t index = first + 1; index < lines.size(); ++index) {
        if (lines.kind(index) == BlockKind::blank && table.rows > 1 && index == table.last_block) continue;
        if (!lines.is_line(index)) break;
        std::vector<Span> cells = cells_between(lines, index, separator);
        if (is_rule(lines, cells) && table.rows == 1) {
            table.last_block = index + 1;
            continue;
        }
        if (cells.empty() || cells.size() > header.size()) break;
        if (separator == '\t' && !cells.front().empty() && continue_row(lines, table, cells)) {
            table.last_block = index + 1;
            continue;
        }
        const bool is_row = lines.bytes(lines.span(index)).find(separator) != std::string_view::npos;
        if (!is_row && !is_group(lines, index, separator, header.size())) break;
        cells.resize(header.size());
        table.append_row(cells);
        if (!is_row) table.merge_row();
        table.last_block = index + 1;
    }
    return table.rows > 1 ? std::optional(std::move(table)) : std::nullopt;
}

}  // namespace plandoc::outline
