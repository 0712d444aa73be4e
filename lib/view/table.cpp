#include "view/table.hpp"

#include <algorithm>

#include "text/width.hpp"
#include "view/column_widths.hpp"

namespace plandoc::view {

namespace {

constexpr std::size_t least_column = 6;  ///< cells

void append_padding(std::size_t cells, std::string& out) { out.append(cells, ' '); }

/// Without blanks at the end of the line.
void append_line(const std::vector<std::string>& line, const std::vector<Column>& columns, const std::vector<std::size_t>& widths,
                 std::string& out) {
    std::size_t owed = 0;
    for (std::size_t index = 0; index < line.size(); ++index) {
        const std::string shown = text::cut_to_cells(line[index], widths[index]);
        const std::size_t blank = widths[index] - std::min(widths[index], text::cells_of(shown));
        const bool right = is_number(columns[index].kind);
        if (right) owed += blank;
        if (!shown.empty()) {
            append_padding(owed, out);
            owed = 0;
            out += shown;
        }
        owed += (right ? 0 : blank) + column_gap;
    }
    out.push_back('\n');
}

void append_markdown_cell(std::string_view cell, std::string& out) {
    for (const char c : text::without_controls(cell)) {
        switch (c) {
            case '<': out += "&lt;"; break;
            case '&': out += "&amp;"; break;
            case '\\':
            case '|':
            case '*':
            case '_':
            case '`':
            case '[':
            case ']':
            case '~':
                out.push_back('\\');
                out.push_back(c);
                break;
            default: out.push_back(c);
        }
    }
}

}  // namespace

void append_table(const Grid& grid, const std::vector<std::string>& headings, const TableStyle& style, std::string& out) {
    if (headings.empty()) return;
    std::vector<std::size_t> widths;
    for (const std::string& heading : headings) widths.push_back(text::cells_of(heading));
    std::vector<std::vector<std::string>> lines = grid.rows;
    for (auto& line : lines) {
        for (std::size_t index = 0; index < line.size(); ++index) {
            line[index] = text::without_controls(line[index]);
            widths[index] = std::max(widths[index], text::cells_of(line[index]));
        }
    }
    if (style.cells > 0) fit_columns(widths, style.cells, least_column);
    if (style.color) out += "\x1b[1m";
    append_line(headings, grid.columns, widths, out);
    if (style.color) out.insert(out.size() - 1, "\x1b[0m");
    std::vector<std::string> rules;
    for (const std::size_t width : widths) rules.emplace_back(width, '-');
    append_line(rules, grid.columns, widths, out);
    for (const auto& line : lines) append_line(line, grid.columns, widths, out);
}

void append_markdown(const Grid& grid, const std::vector<std::string>& headings, std::string& out) {
    if (headings.empty()) return;
    const auto line = [&](const std::vector<std::string>& cells) {
        out.push_back('|');
        for (const std::string& cell : cells) {
            out.push_back(' ');
            append_markdown_cell(cell, out);
            out += " |";
        }
        out.push_back('\n');
    };
    line(headings);
    out.push_back('|');
    for (const Column& column : grid.columns) out += is_number(column.kind) ? "--:|" : "---|";
    out.push_back('\n');
    for (const auto& row : grid.rows) line(row);
}

}  // namespace plandoc::view
