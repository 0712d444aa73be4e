#include "outline/reflow/glued_page_number.hpp"

#include <algorithm>
#include <string_view>

#include "outline/reflow/page_mark.hpp"
#include "text/digit_bytes.hpp"

namespace plandoc::outline {

using text::Span;

namespace {

constexpr std::size_t widest_mark = 3;  // bytes of a dash or a digit

/// How many bytes the dash takes, of either width, that `bytes` begins with; 0: none.
std::size_t match_dash(std::string_view bytes) {
    for (const std::string_view dash : {"—", "–", "－", "-"})
        if (bytes.starts_with(dash)) return dash.size();
    return 0;
}

std::size_t size_of_dash_before(std::string_view bytes) {
    for (const std::size_t size : {std::size_t{1}, widest_mark})
        if (bytes.size() >= size && match_dash(bytes.substr(bytes.size() - size)) == size) return size;
    return 0;
}

bool is_dash_or_digit(std::string_view bytes) { return match_dash(bytes) != 0 || text::match_digit(bytes).size != 0; }

struct GluedPageNumber {
    Span span;  ///< with its dashes
    std::uint32_t number = 0;
};

/// No digit or dash stands beside it, white space aside.
bool stands_by_itself(std::string_view bytes, Span span) {
    std::string_view before = bytes.substr(0, span.begin), after = bytes.substr(span.end);
    while (before.ends_with(' ')) before.remove_suffix(1);
    while (after.starts_with(' ')) after.remove_prefix(1);
    const bool follows_one = (!before.empty() && is_dash_or_digit(before.substr(before.size() - 1))) ||
                             (before.size() >= widest_mark && is_dash_or_digit(before.substr(before.size() - widest_mark)));
    return !follows_one && !is_dash_or_digit(after);
}

/// — 3 — with one space inside either dash.
std::vector<GluedPageNumber> find_numbers(std::string_view bytes) {
    constexpr std::size_t most_digits = 3;
    std::vector<GluedPageNumber> found;
    for (std::size_t space = bytes.find(' '); space != bytes.npos; space = bytes.find(' ', space + 1)) {
        std::size_t end = space + 1, digits = 0;
        std::uint32_t number = 0;
        for (text::DigitBytes digit; digits < most_digits && (digit = text::match_digit(bytes.substr(end))).size != 0; ++digits) {
            number = number * 10 + digit.value;
            end += digit.size;
        }
        if (digits == 0 || end == bytes.size() || bytes[end] != ' ') continue;
        const std::size_t closing = match_dash(bytes.substr(end + 1));
        const std::size_t opening = size_of_dash_before(bytes.substr(0, space));
        if (closing == 0 || opening == 0) continue;
        const Span span{static_cast<std::uint32_t>(space - opening), static_cast<std::uint32_t>(end + 1 + closing)};
        if (stands_by_itself(bytes, span)) found.push_back({span, number});
    }
    return found;
}

/// Each is greater than the one before.
bool count_up(const std::vector<GluedPageNumber>& numbers) {
    const auto is_no_greater = [](const GluedPageNumber& a, const GluedPageNumber& b) { return b.number <= a.number; };
    return std::adjacent_find(numbers.begin(), numbers.end(), is_no_greater) == numbers.end();
}

/// Nothing but white space stands behind it in its line.
bool ends_line(std::string_view bytes, Span span) {
    const std::size_t next = bytes.find_first_not_of(" \r", span.end);
    return next == bytes.npos || bytes[next] == '\n' || bytes[next] == '\f';
}

/// Where lines of text must be parted so that each of `numbers` is a line.
std::vector<LineCut> cuts_around(const std::vector<GluedPageNumber>& numbers, const std::vector<Line>& lines) {
    std::vector<LineCut> cuts;
    std::size_t index = 0;
    for (const GluedPageNumber& number : numbers) {
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
    constexpr std::size_t fewest = 3;  // of those within lines: 甲 — 3 — 乙 may be the text's own
    const std::string_view bytes = lines.text.bytes();
    std::vector<GluedPageNumber> numbers = find_numbers(bytes);
    if (numbers.size() < fewest)
        std::erase_if(numbers, [&](const GluedPageNumber& number) { return !ends_line(bytes, number.span); });
    if (!count_up(numbers)) return;
    const std::vector<LineCut> cuts = cuts_around(numbers, lines.all);
    if (cuts.empty()) return;
    lines.part(cuts);
    for (Line& line : lines.all)
        if (line.kind == LineKind::text && is_page_mark(lines.text, line)) line.kind = LineKind::page_mark;
}

}  // namespace plandoc::outline
