#include "outline/flat_table/left_over.hpp"

#include <algorithm>

#include "text/digit_bytes.hpp"

namespace plandoc::outline {

namespace {

using text::Span;

bool holds_digit(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size(); ++at)
        if (text::match_digit(bytes.substr(at)).size > 0) return true;
    return false;
}

/// The spans of all cells, by where they begin.
std::vector<Span> spans_of_cells(const FlatTable& table) {
    std::vector<Span> spans;
    for (const Span cell : table.cells)
        if (!cell.empty()) spans.push_back(cell);
    for (const CellRest& rest : table.rests) spans.push_back(rest.span);
    std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.begin < b.begin; });
    return spans;
}

}  // namespace

void take_left_over(const FlatLines& lines, FlatTable& table) {
    const std::vector<Span> cells = spans_of_cells(table);
    const auto add = [&](std::uint32_t index, Span span) {
        span = without_blanks(lines.bytes(), span);
        if (!holds_digit(lines.bytes(span))) return;
        const bool is_page_number =
            span == lines.trimmed(index) && (lines.is_gap(index) || (lines.is_page_number(index) && lines.ends_page(index)));
        (is_page_number ? table.page_numbers : table.left_over).push_back(span);
    };
    auto cell = cells.begin();
    for (std::uint32_t index = table.first_block; index < table.last_block; ++index) {
        const Span line = lines.trimmed(index);
        std::uint32_t begin = line.begin;  // behind the cells so far
        for (; cell != cells.end() && cell->begin < line.end; ++cell) {
            if (begin < cell->begin) add(index, {begin, cell->begin});
            begin = std::max(begin, cell->end);
            if (cell->end > line.end) break;
        }
        if (begin < line.end) add(index, {begin, line.end});
    }
}

}  // namespace plandoc::outline
