#include "outline/reflow/page_mark.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

#include "lexicon/duty_role.hpp"
#include "outline/label/numbering.hpp"
#include "outline/reflow/footnote.hpp"
#include "outline/reflow/line_ends.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

using text::is;
using text::Span;

namespace {

/// —3—  - 3 -  －1－  一3一 (from a scanned page)  第3页  第3页共10页  3/10  ·3·
bool reads_as_page_mark(const LineStart& start) {
    if (!start.whole || start.size < 2 || start.size > 16) return false;
    std::size_t digits = 0, dashes = 0, pages = 0;
    for (const char16_t c : start.view()) {
        if (is(c, text::digit)) ++digits;
        else if (c == u'-' || c == u'\u2500' || c == u'·' || c == u'~' || c == u'_' || c == u'一') ++dashes;
        else if (c == u'页') ++pages;
        else if (c != u'第' && c != u'共' && c != u'/' && c != u',' && c != u'|') return false;
    }
    if (digits == 0 || digits > 8) return false;
    const std::u16string_view view = start.view();
    if (pages > 0) return view.front() == u'第' || view.front() == u'-' || view.front() == u'共';
    return dashes >= 2 && !is(view.front(), text::digit) && !is(view.back(), text::digit) &&
           view.find(u'/') == std::u16string_view::npos;
}

/// No page mark begins so: most lines need no longer look.
bool rules_out_page_mark(char16_t first) {
    return is(first, text::latin) || (is(first, text::han) && first != u'第' && first != u'共' && first != u'一');
}

/// The number of at most four digits that these are, 0 for anything else.
std::uint32_t number_of(std::u16string_view digits) {
    constexpr std::size_t most_digits = 4;
    if (digits.empty() || digits.size() > most_digits) return 0;
    std::uint32_t value = 0;
    for (const char16_t c : digits) {
        if (!is(c, text::digit)) return 0;
        value = value * 10 + (c - u'0');
    }
    return value;
}

/// The page number before a heading where the line end behind it was lost: 5（四）甲类工程, 9 五、乙类工程. 0 where none stands
/// there.
std::uint32_t glued_number(const LineStart& start) {
    constexpr std::uint32_t most_digits = 3;
    const std::u16string_view view = start.view();
    std::uint32_t digits = 0;
    while (digits < view.size() && is(view[digits], text::digit)) ++digits;
    if (digits == 0 || digits > most_digits) return 0;
    const Label label = match_label(view.substr(digits));
    const bool is_heading = label.scheme == Scheme::cn_paren || (label.scheme == Scheme::cn && label.trust == Trust::sure);
    return label && is_heading && label.size < view.size() - digits ? number_of(view.substr(0, digits)) : 0;
}

/// Where the digits end that the line begins with.
std::uint32_t end_of_digits(const text::CleanLines& lines, const Line& line) {
    const text::Words words = line.clean.words;
    std::uint32_t end = words.begin;
    while (end < words.end && is(lines[end], text::digit)) ++end;
    return end == words.end ? line.span.end : *lines.offsets({end, words.end});
}

/// Parts the page numbers that are glued to headings from them: `glued` are the lines, in order.
void part_from_headings(Lines& lines, const std::vector<std::size_t>& glued) {
    std::vector<LineCut> cuts;
    for (const std::size_t index : glued) cuts.push_back({index, end_of_digits(lines.text, lines.all[index])});
    lines.part(cuts);
    for (std::size_t parted = 0; parted < glued.size(); ++parted) lines.all[glued[parted] + parted].kind = LineKind::page_mark;
}

/// A line that may be a page number: nothing but a number, or one before a heading.
struct PageNumber {
    std::size_t line;
    std::uint32_t number;
    bool is_glued;
};

std::vector<PageNumber> find_page_numbers(const Lines& lines) {
    constexpr std::uint32_t longest_number_and_label = 12;  // characters
    std::vector<PageNumber> found;
    for (std::size_t index = 0; index < lines.all.size(); ++index) {
        const Line& line = lines.all[index];
        if (line.kind != LineKind::text || line.clean.words.empty() || !is(lines.text[line.clean.words.begin], text::digit))
            continue;
        const LineStart start(lines.text, line, longest_number_and_label);
        const std::uint32_t number = start.whole ? number_of(start.view()) : 0;
        if (number != 0) found.push_back({index, number, false});
        else if (const std::uint32_t glued = glued_number(start)) found.push_back({index, glued, true});
    }
    return found;
}

/// The longest chain of numbers that go up, a page apart, as indices from the last to the first. Pages in it may be short, or
/// their numbers lost.
std::vector<std::size_t> longest_chain(const std::vector<PageNumber>& numbers) {
    constexpr std::size_t shortest_page = 8;  // lines
    constexpr std::uint32_t widest_step = 3;
    std::unordered_map<std::uint32_t, std::size_t> chain_with_last;  // last number -> index
    std::vector<std::size_t> length(numbers.size(), 1), before(numbers.size(), numbers.size());
    std::size_t best = 0;
    for (std::size_t index = 0; index < numbers.size(); ++index) {
        for (std::uint32_t step = 1; step <= std::min(widest_step, numbers[index].number - 1); ++step) {
            const auto found = chain_with_last.find(numbers[index].number - step);
            if (found == chain_with_last.end() || length[found->second] < length[index]) continue;
            if (numbers[index].line - numbers[found->second].line < shortest_page) continue;
            length[index] = length[found->second] + 1;
            before[index] = found->second;
        }
        const auto [same, is_new] = chain_with_last.try_emplace(numbers[index].number, index);
        if (!is_new && length[index] >= length[same->second]) same->second = index;
        if (length[index] > length[best]) best = index;
    }
    std::vector<std::size_t> chain;
    for (std::size_t index = best; index < numbers.size(); index = before[index]) chain.push_back(index);
    return chain;
}

/// A form feed stands behind the line, or nothing.
bool ends_page(const Lines& lines, const PageNumber& number) {
    return number.line + 1 == lines.all.size() || lines.all[number.line + 1].gap == Gap::page;
}

/// Of two numbers, which may be the text's own (力争⏎2⏎天内完成), one at least stands where its page begins or ends, in a text
/// whose pages are told apart.
bool stand_at_edges(const Lines& lines, const PageNumber& first, const PageNumber& second) {
    constexpr std::ptrdiff_t fewest_pages = 3;
    const auto begins_page = [](const Line& line) { return line.gap == Gap::page; };
    if (std::count_if(lines.all.begin(), lines.all.end(), begins_page) < fewest_pages) return true;
    const auto at_edge = [&](const PageNumber& number) {
        return begins_page(lines.all[number.line]) || ends_page(lines, number);
    };
    return at_edge(first) || at_edge(second);
}

/// Bare page numbers: the lines 1, 2, 3 … a page apart. Numbers that stand closer are cells of a flattened table, but for those
/// of short pages, which fit in between.
void mark_bare_page_numbers(Lines& lines) {
    std::vector<PageNumber> numbers = find_page_numbers(lines);
    std::vector<std::size_t> chain = longest_chain(numbers);
    // Where those that end a page make as long a chain, the 1 of a table on page 2 is none.
    std::vector<PageNumber> last_of_pages = numbers;
    std::erase_if(last_of_pages, [&](const PageNumber& number) { return !ends_page(lines, number); });
    if (std::vector<std::size_t> of_pages = longest_chain(last_of_pages); !of_pages.empty() && of_pages.size() >= chain.size()) {
        numbers = std::move(last_of_pages);
        chain = std::move(of_pages);
    }
    if (chain.size() < 2 || chain.size() * 3 < numbers.size()) return;
    if (chain.size() == 2 && !stand_at_edges(lines, numbers[chain[1]], numbers[chain[0]])) return;
    const auto is_marked = [](const Line& line) { return line.kind == LineKind::page_mark; };
    if (static_cast<std::size_t>(std::count_if(lines.all.begin(), lines.all.end(), is_marked)) >= chain.size())
        return;  // —3— is there
    std::vector<std::size_t> glued;
    const auto mark = [&](const PageNumber& number) {
        if (number.is_glued) glued.push_back(number.line);
        else lines.all[number.line].kind = LineKind::page_mark;
    };
    for (std::size_t link = 0; link < chain.size(); ++link) {
        const bool is_first = link + 1 == chain.size();
        const std::uint32_t last = is_first ? 0 : numbers[chain[link + 1]].number;
        std::uint32_t next = numbers[chain[link]].number;
        mark(numbers[chain[link]]);
        for (std::size_t between = chain[link]; between-- > (is_first ? 0 : chain[link + 1] + 1);) {
            if (numbers[between].number + 1 != next || next == last + 1) continue;
            mark(numbers[between]);
            --next;
        }
    }
    // The last page may be short.
    const PageNumber& end = numbers.back();
    const bool ends_text = end.line + 1 == lines.all.size() && end.number == numbers[chain.front()].number + 1;
    if (ends_text && !end.is_glued) mark(end);
    std::reverse(glued.begin(), glued.end());
    if (!glued.empty()) part_from_headings(lines, glued);
}

/// A line as running heads are compared: without digits and spaces; empty: too short or too long to be one, or the end of a
/// sentence.
std::string head_key(std::string_view bytes, Span line) {
    constexpr std::size_t shortest = 12, longest = 200;  // bytes: 序号 at each page's top heads a table
    if (line.size() > longest) return {};
    std::string key(bytes.substr(line.begin, line.size()));
    std::erase_if(key, [](char c) { return (c >= '0' && c <= '9') || c == ' '; });
    return key.size() < shortest || key.ends_with("。") || key.ends_with("；") ? std::string() : key;
}

/// The text lines at the edge of a page, in order, and how many pages there are.
struct Edges {
    std::vector<std::size_t> lines;
    std::size_t pages = 0;
};

Edges find_edges(const std::vector<Line>& lines) {
    Edges edges;
    for (std::size_t index = 0; index < lines.size(); ++index) {
        if (lines[index].kind != LineKind::text) continue;
        const bool first = lines[index].gap == Gap::page;
        std::size_t next = index + 1;
        while (next < lines.size() && lines[next].kind == LineKind::page_mark) ++next;
        const bool last = next == lines.size() || lines[next].gap == Gap::page || next > index + 1;
        edges.pages += first ? 1 : 0;
        if (first || last) edges.lines.push_back(index);
    }
    return edges;
}

/// Running heads: the same line (its numbers aside) at the edge of page after page, and hardly anywhere else; but
/// 完成时限：2021年12月底 closes items, wherever they stand.
void mark_running_heads(const text::CleanLines& text, std::vector<Line>& lines) {
    constexpr std::size_t least_repeats = 3;
    const std::string_view bytes = text.bytes();
    const Edges edges = find_edges(lines);
    std::unordered_map<std::string, std::vector<std::size_t>> same;
    for (const std::size_t index : edges.lines) {
        std::string key = head_key(bytes, lines[index].span);
        const bool is_field = !key.empty() && lexicon::match_duty_label(text.characters(lines[index].clean.words));
        if (!key.empty() && !is_field) same[std::move(key)].push_back(index);
    }
    std::erase_if(same,
                  [&](const auto& head) { return head.second.size() < least_repeats || head.second.size() * 4 < edges.pages; });
    if (same.empty()) return;
    std::unordered_map<std::string_view, std::size_t> everywhere;
    for (const Line& line : lines)
        if (const auto head = same.find(head_key(bytes, line.span)); head != same.end()) ++everywhere[head->first];
    for (const auto& [key, found] : same)
        if (everywhere[key] < 2 * found.size())
            for (const std::size_t index : found) lines[index].kind = LineKind::page_mark;
}

/// — 44, and the other dash on the line below.
bool is_torn_number(const Lines& lines, std::size_t index) {
    constexpr std::uint32_t most_digits = 3;
    const std::vector<Line>& all = lines.all;
    if (index + 1 >= all.size() || all[index].kind != LineKind::text || all[index + 1].kind != LineKind::text) return false;
    const text::Words number = all[index].clean.words, dash = all[index + 1].clean.words;
    if (dash.size() != 1 || lines.text[dash.begin] != u'-' || all[index + 1].gap != Gap::nothing) return false;
    if (number.size() < 2 || number.size() > most_digits + 1 || lines.text[number.begin] != u'-') return false;
    for (std::uint32_t at = number.begin + 1; at < number.end; ++at)
        if (!is(lines.text[at], text::digit)) return false;
    return true;
}

void mark_torn_numbers(Lines& lines) {
    for (std::size_t index = 0; index < lines.all.size(); ++index)
        if (is_torn_number(lines, index)) lines.all[index].kind = lines.all[index + 1].kind = LineKind::page_mark;
}

/// 35.9m/万元, 治理面积1323km，: a length stands where an area or a volume is meant, as its exponent is lost.
bool lacks_exponent(std::u16string_view line) {
    for (std::size_t at = line.find(u'm', 1); at != line.npos; at = line.find(u'm', at + 1)) {
        const bool is_metre = is(line[at - 1], text::digit) || text::is_one_of(line[at - 1], u"kh/万亿 ");
        if (is_metre && at + 1 < line.size() && text::is_one_of(line[at + 1], u"/,。;、)以 ")) return true;
    }
    return false;
}

/// 3 by itself above 用水量下降到35.9m/万元: the exponent of m³, which the file sets as a line of its own.
void mark_torn_exponents(Lines& lines) {
    std::vector<Line>& all = lines.all;
    for (std::size_t index = 0; index + 1 < all.size(); ++index) {
        const text::Words only = all[index].clean.words;
        Line& next = all[index + 1];
        if (only.size() != 1 || all[index].kind != LineKind::text || next.kind != LineKind::text) continue;
        if (!text::is_one_of(lines.text[only.begin], u"23") || next.gap == Gap::page) continue;
        if (!lacks_exponent(lines.text.characters(next.clean.words))) continue;
        all[index].kind = LineKind::page_mark;
        next.gap = all[index].gap;
    }
}

/// The dashes of a page number that stand on lines of their own: —⏎3⏎—, from a scanned page also 一⏎3⏎一.
void mark_dashes(Lines& lines) {
    std::vector<Line>& all = lines.all;
    const auto is_mark = [&](std::size_t index) { return index < all.size() && all[index].kind == LineKind::page_mark; };
    for (std::size_t index = 0; index < all.size(); ++index) {
        const text::Words words = all[index].clean.words;
        if (words.size() != 1 || all[index].kind != LineKind::text) continue;
        if (!is_mark(index + 1) && !(index > 0 && is_mark(index - 1))) continue;
        const char16_t only = lines.text[words.begin];
        if (only == u'-' || only == u'一') all[index].kind = LineKind::page_mark;
    }
}

}  // namespace

bool is_page_mark(const text::CleanLines& lines, const Line& line) {
    constexpr std::uint32_t longest_page_mark = 48;  // bytes
    const text::Words words = line.clean.words;
    return line.span.size() <= longest_page_mark && !words.empty() && !rules_out_page_mark(lines[words.begin]) &&
           reads_as_page_mark(LineStart(lines, line));
}

void mark_pages(Lines& lines) {
    mark_torn_numbers(lines);
    mark_bare_page_numbers(lines);
    mark_dashes(lines);
    mark_torn_exponents(lines);
    mark_running_heads(lines.text, lines.all);
    mark_footnotes(lines);
}

}  // namespace plandoc::outline
