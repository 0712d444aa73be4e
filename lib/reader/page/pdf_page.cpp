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
constexpr std::size_t level = 0, left = 6, top = 7, width = 8, height = 9, text = 11;
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
    const float x = number(fields[left]), y = number(fields[top]);
    return {x, y, x + number(fields[width]), y + number(fields[height])};
}

}  // namespace

std::vector<Page> read_pdf_pages(std::string_view list) {
    std::vector<Page> pages;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find('\n'), list.size());
        const std::optional<Fields> fields = split(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
        if (!fields) continue;
        const std::string_view kind = (*fields)[level];
        if (kind == page_level) pages.push_back({number((*fields)[width]), number((*fields)[height]), {}, {}, {}});
        else if (pages.empty()) continue;
        else if (kind == line_level) pages.back().lines.push_back({box_of(*fields), {}});
        else if (kind == word_level && !pages.back().lines.empty())
            pages.back().lines.back().words.push_back({box_of(*fields), (*fields)[text]});
    }
    for (Page& page : pages) std::erase_if(page.lines, [](const PageLine& line) { return line.words.empty(); });
    return pages;
}

}  // namespace plandoc::reader
