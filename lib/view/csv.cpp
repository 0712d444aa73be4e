#include "view/csv.hpp"

#include <algorithm>

namespace plandoc::view {

namespace {

/// -5, +0.3: what a spreadsheet may take for a number, because it is one.
bool is_number(std::string_view cell) {
    if (cell.starts_with('-') || cell.starts_with('+')) cell.remove_prefix(1);
    const bool digits = std::all_of(cell.begin(), cell.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    return digits && !cell.empty() && cell.front() != '.' && cell.back() != '.' && std::count(cell.begin(), cell.end(), '.') <= 1;
}

/// A spreadsheet takes a cell that begins so for a formula, and formulas can run programs.
bool is_dangerous(std::string_view cell, CellKind kind) {
    if (kind == CellKind::word || kind == CellKind::truth || is_number(kind) || (kind == CellKind::id && cell == "-"))
        return false;
    return !cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos && !is_number(cell);
}

void append_csv_cell(std::string_view cell, std::string& out) {
    if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
        out += cell;
        return;
    }
    out.push_back('"');
    for (const char c : cell) {
        if (c == '"') out.push_back('"');
        out.push_back(c);
    }
    out.push_back('"');
}

void append_tsv_cell(std::string_view cell, std::string& out) {
    for (const char c : cell) {
        switch (c) {
            case '\t': out += "\\t"; break;
            case '\n': out += "\\n"; break;
            case '\r': out += "\\r"; break;
            case '\\': out += "\\\\"; break;
            default: out.push_back(c);
        }
    }
}

template <typename Cells, typename KindOf>
void append_line(const Cells& cells, KindOf kind_of, const SeparatedStyle& style, std::string& out) {
    std::string guarded;
    for (std::size_t index = 0; index < cells.size(); ++index) {
        if (index > 0) out.push_back(style.format == Separated::csv ? ',' : '\t');
        std::string_view cell = cells[index];
        if (is_dangerous(cell, kind_of(index))) {
            guarded.assign(1, '\'');
            guarded += cell;
            cell = guarded;
        }
        if (style.format == Separated::csv) append_csv_cell(cell, out);
        else append_tsv_cell(cell, out);
    }
    out += style.line_end();
}

}  // namespace

void append_heading_line(const std::vector<std::string>& headings, const SeparatedStyle& style, std::string& out) {
    append_line(
        headings, [](std::size_t) { return CellKind::quoted; }, style, out);
}

void append_lines(const Grid& grid, const SeparatedStyle& style, std::string& out) {
    for (const auto& row : grid.rows)
        append_line(
            row, [&](std::size_t index) { return grid.columns[index].kind; }, style, out);
}

}  // namespace plandoc::view
