#include "outline/line_role.hpp"

#include <algorithm>

namespace plandoc::outline {

namespace {

/// Short and without a mark: it may be a cell of a table.
bool is_cell_like(const Paragraphs& paragraphs, std::uint32_t index) {
    constexpr std::size_t longest_cell = 14;
    const std::u16string_view line = paragraphs.line(index);
    if (line.empty() || line.size() > longest_cell) return false;
    return line.find_first_of(u"。:;,") == std::u16string_view::npos && !paragraphs.label(index);
}

}  // namespace

void mark_boxes(const Paragraphs& paragraphs, std::vector<LineRole>& roles) {
    for (std::uint32_t index = 0; index < paragraphs.end(); ++index) {
        const std::u16string_view line = paragraphs.line(index);
        if (roles[index] == LineRole::text && line.size() <= longest_title_line && starts_with_mark(line, Mark::box))
            roles[index] = LineRole::box;
    }
}

void mark_torn_tables(const Paragraphs& paragraphs, std::vector<LineRole>& roles) {
    // A table torn into lines cannot be put together again, but the numbers of its rows are no headings: cells stand all around.
    constexpr std::uint32_t reach = 4, longest_row_title = 24;
    constexpr std::uint32_t enough = 5, enough_for_strong = 7;  // of the lines within reach
    const std::uint32_t end = paragraphs.end();
    std::vector<bool> cells(end);
    for (std::uint32_t index = 0; index < end; ++index)
        cells[index] = roles[index] == LineRole::text && is_cell_like(paragraphs, index);
    const auto is_row_title = [&](std::uint32_t index) {
        return roles[index] == LineRole::text && paragraphs.line(index).size() <= longest_row_title && paragraphs.label(index);
    };
    for (std::uint32_t index = 1; index + 1 < end; ++index) {
        if (!cells[index - 1] || !is_row_title(index) || (!cells[index + 1] && !is_row_title(index + 1))) continue;
        std::uint32_t around = 0;
        for (std::uint32_t near = index - std::min(index, reach); near <= index + reach && near < end; ++near)
            around += near != index && cells[near] ? 1 : 0;
        if (around < (paragraphs.is_strong_heading(index) ? enough_for_strong : enough)) continue;
        roles[index] = LineRole::listed;
        cells[index] = true;
    }
}

void mark_signature(const Paragraphs& paragraphs, std::uint32_t from, std::uint32_t to, std::vector<LineRole>& roles) {
    for (std::uint32_t index = to; index-- > from;) {
        const std::u16string_view line = paragraphs.line(index);
        if (paragraphs.label(index) && roles[index] == LineRole::text) return;
        if (starts_with_mark(line, Mark::copies)) roles[index] = LineRole::closing;
        if (!is_date(line)) continue;
        roles[index] = LineRole::closing;
        while (index > from && (paragraphs.is_page_mark(index - 1) || is_body_name(paragraphs.line(index - 1))))
            roles[--index] = LineRole::closing;
    }
}

void mark_roster(const Paragraphs& paragraphs, std::uint32_t from, std::uint32_t to, std::vector<LineRole>& roles) {
    for (std::uint32_t index = from; index < to; ++index) {
        const Label label = paragraphs.label(index);
        if (label && label.scheme <= Scheme::cn_paren) return;
        if (roles[index] == LineRole::text) roles[index] = LineRole::listed;
    }
}

}  // namespace plandoc::outline
