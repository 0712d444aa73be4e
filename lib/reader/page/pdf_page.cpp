#include "reader/page/pdf_page.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace plandoc::reader {

namespace {

/// The columns of the list: level page par block line word left top width height conf text.
constexpr std::size_t columns = 12;
enum Column : std::size_t { level_column = 0, left_column = 6, top_column, width_column, height_column, text_column = 11 };
constexpr std::string_view page_level = "1", line_level = "4", word_level = "5";

using Fields = std::array<std::string_view, columns>;

std::optional<Fields> split(std::string_view line) {
    Fields fields;
    for (std::size_t column = 0; column + 1 < columns; ++column) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string_view::npos) return std::nullopt;
        fields[column] = line.substr(0, tab);
        line.remove_prefix(tab + 1);
    }
    fields.back() = line;
    return fields;
}

float number(std::string_view digits) {
    float value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return std::isfinite(value) ? value : 0;
}

Box box_of(const Fields& fields) {
    const float x = number(fields[left_column]), y = number(fields[top_column]);
    return {x, y, x + number(fields[width_column]), y + number(fields[height_column])};
}

}  // namespace

std::vector<Page> read_pdf_pages(std::string_view list) {
    std::vector<Page> pages;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find('\n'), list.size());
        const std::optional<Fields> fields = split(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
        if (!fields) continue;
        const std::string_view kind = (*fields)[level_column];
        if (kind == page_level) pages.push_back({number((*fields)[width_column]), number((*fields)[height_column]), {}, {}, {}});
        else if (pages.empty()) continue;
        else if (kind == line_level) pages.back().lines.push_back({box_of(*fields), {}});
        else if (kind == word_level && !pages.back().lines.empty())
            pages.back().lines.back().words.push_back({box_of(*fields), (*fields)[text_column]});
    }
    for (Page& page : pages) std::erase_if(page.lines, [](const PageLine& line) { return line.words.empty(); });
    return pages;
}

}  // namespace plandoc::reader
