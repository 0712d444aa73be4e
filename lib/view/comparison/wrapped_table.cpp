#include "view/comparison/wrapped_table.hpp"

#include <algorithm>

#include "text/utf8.hpp"
#include "text/width.hpp"
#include "view/column_widths.hpp"

namespace plandoc::view {

namespace {

constexpr std::size_t least_column = 10;  ///< cells
constexpr std::string_view indent = "  ";

/// `text` in lines of at most `cells`, the second and following ones set in by two; broken behind blanks where there are any
/// near.
std::vector<std::string> wrapped(std::string_view text, std::size_t cells) {
    std::vector<std::string> lines;
    std::string line;
    std::size_t used = 0, blank = 0;  // behind the last blank or hyphen of the line; 0: none
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t character = text::next_character(text, at);
        const std::size_t width = text::cells_of(character);
        if (used + width > cells && used > indent.size()) {
            const bool at_blank = blank > line.size() / 2;
            std::string rest = at_blank ? line.substr(blank) : std::string();
            if (at_blank) line.resize(blank);
            while (line.ends_with(' ')) line.pop_back();
            lines.push_back(std::move(line));
            line = std::string(indent) + rest;
            used = text::cells_of(line);
            blank = 0;
            if (character == ' ' && rest.empty()) continue;
        }
        line += text.substr(begin, at - begin);
        used += width;
        if (character == ' ' || character == '-') blank = line.size();
    }
    lines.push_back(std::move(line));
    return lines;
}

void append_row(const std::vector<std::string>& row, const std::vector<std::size_t>& widths, std::string& out) {
    std::vector<std::vector<std::string>> lines;
    std::size_t height = 1;
    for (std::size_t column = 0; column < row.size(); ++column) {
        lines.push_back(wrapped(row[column], widths[column]));
        height = std::max(height, lines.back().size());
    }
    for (std::size_t line = 0; line < height; ++line) {
        std::size_t owed = 0;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const std::string_view cell =
                line < lines[column].size() ? std::string_view(lines[column][line]) : std::string_view();
            if (!cell.empty()) {
                out.append(owed, ' ');
                owed = 0;
                out += cell;
            }
            owed += widths[column] - std::min(widths[column], text::cells_of(cell)) + column_gap;
        }
        out.push_back('\n');
    }
}

}  // namespace

void append_wrapped_table(const Grid& grid, const std::vector<std::string>& headings, const TableStyle& style, std::string& out) {
    if (headings.empty()) return;
    std::vector<std::size_t> widths(headings.size(), 0);
    std::vector<std::string> shown_headings = headings;
    std::vector<std::vector<std::string>> rows = grid.rows;
    const auto show = [&](std::vector<std::string>& row) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            row[column] = text::without_controls(row[column]);
            widths[column] = std::max(widths[column], text::cells_of(row[column]));
        }
    };
    show(shown_headings);
    for (auto& row : rows) show(row);
    if (style.cells > 0) fit_columns(widths, style.cells, least_column);
    if (style.color) out += "\x1b[1m";
    append_row(shown_headings, widths, out);
    if (style.color) out.insert(out.size() - 1, "\x1b[0m");
    std::vector<std::string> rules;
    for (const std::size_t width : widths) rules.emplace_back(width, '-');
    append_row(rules, widths, out);
    for (const auto& row : rows) append_row(row, widths, out);
}

}  // namespace plandoc::view
