#include "outline/reflow/glued_page_number.hpp"

#include <algorithm>
#include <string_view>

#include "outline/reflow/page_mark.hpp"

namespace plandoc::outline {

using text::Span;

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

struct PageNumber {
    Span span;  ///< with its dashes
    std::uint32_t number = 0;
};

/// No letter, digit or dash stands beside it, white space aside.
bool stands_by_itself(std::string_view bytes, Span span, std::string_view dash) {
    std::string_view before = bytes.substr(0, span.begin), after = bytes.substr(span.end);
    while (before.ends_with(' ')) before.remove_suffix(1);
    while (after.starts_with(' ')) after.remove_prefix(1);
    const auto is_ascii_of_line = [](char c) { return c > ' ' && c <= '~'; };
    return !before.ends_with(dash) && !after.starts_with(dash) && (before.empty() || !is_ascii_of_line(before.back())) &&
           (after.empty() || !is_ascii_of_line(after.front()));
}

/// — 3 — with one space inside either dash.
std::vector<PageNumber> find_numbers(std::string_view bytes, std::string_view dash) {
    constexpr std::size_t most_digits = 3;
    std::vector<PageNumber> found;
    for (std::size_t at = bytes.find(dash); at != bytes.npos; at = bytes.find(dash, at + dash.size())) {
        std::size_t end = at + dash.size();
        if (end >= bytes.size() || bytes[end++] != ' ') continue;
        const std::size_t digits = end;
        std::uint32_t number = 0;
        while (end < bytes.size() && end < digits + most_digits && is_digit(bytes[end]))
            number = number * 10 + static_cast<std::uint32_t>(bytes[end++] - '0');
        if (end == digits || end >= bytes.size() || bytes[end] != ' ' || !bytes.substr(end + 1).starts_with(dash)) continue;
        const Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end + 1 + dash.size())};
        if (stands_by_itself(bytes, span, dash)) found.push_back({span, number});
    }
    return found;
}

/// Each is greater than the one before.
bool count_up(const std::vector<PageNumber>& numbers) {
    const auto is_no_greater = [](const PageNumber& a, const PageNumber& b) { return b.number <= a.number; };
    return std::adjacent_find(numbers.begin(), numbers.end(), is_no_greater) == numbers.end();
}

/// Where lines of text must be parted so that each of `numbers` is a line.
std::vector<LineCut> cuts_around(const std::vector<PageNumber>& numbers, const std::vector<Line>& lines) {
    std::vector<LineCut> cuts;
    std::size_t index = 0;
    for (const PageNumber& number : numbers) {
        while (index < lines.size() && lines[index].span.end < number.span.end) ++index;
        if (index == lines.size()) break;
        const Line& line = lines[index];
        if (line.kind != LineKind::text || line.span.begin > number.span.begin) continue;
        if (line.span.begin < number.span.begin) cuts.push_back({index, number.span.begin});
        if (line.span.end > number.span.end) cuts.push_back({index, number.span.end});
    }
    return cuts;
}

}  // namespace

void part_glued_page_numbers(Lines& lines) {
    constexpr std::size_t fewest = 3;
    for (const std::string_view dash : {"—", "-"}) {
        const std::vector<PageNumber> numbers = find_numbers(lines.text.bytes(), dash);
        if (numbers.size() < fewest || !count_up(numbers)) continue;
        const std::vector<LineCut> cuts = cuts_around(numbers, lines.all);
        if (cuts.empty()) continue;
        lines.part(cuts);
        for (Line& line : lines.all)
            if (line.kind == LineKind::text && is_page_mark(lines.text, line)) line.kind = LineKind::page_mark;
    }
}

}  // namespace plandoc::outline
