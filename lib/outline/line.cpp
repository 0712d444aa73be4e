#include "outline/line.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

#include "outline/numbering.hpp"
#include "outline/table.hpp"
#include "text/byte_count.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using text::is;
using text::Span;

struct Decoded {
    char16_t character = 0;
    std::uint32_t size = 0;  ///< bytes
};

inline Decoded decode(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(bytes[index]); };
    const unsigned first = byte(at);
    if (first < 0x80) return {static_cast<char16_t>(first), 1};
    if (first < 0xE0) return {static_cast<char16_t>((first & 0x1F) << 6 | (byte(at + 1) & 0x3FU)), 2};
    if (first < 0xF0)
        return {static_cast<char16_t>((first & 0x0F) << 12 | (byte(at + 1) & 0x3FU) << 6 | (byte(at + 2) & 0x3FU)), 3};
    return {u'\uFFFF', 4};
}

constexpr bool is_ascii_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// Bytes of the white-space character that begins (ends) at this place, 0 for another.
std::uint32_t space_at(std::string_view bytes, std::size_t at) {
    if (is_ascii_space(bytes[at])) return 1;
    const auto first = static_cast<unsigned char>(bytes[at]);
    if (first != 0xC2 && first != 0xE2 && first != 0xE3 && first != 0xEF) return 0;
    const Decoded next = decode(bytes, at);
    return is(next.character, text::space) ? next.size : 0;
}

std::uint32_t space_before(std::string_view bytes, std::size_t end, std::size_t begin) {
    if (is_ascii_space(bytes[end - 1])) return 1;
    for (const std::uint32_t size : {2U, 3U})
        if (end >= begin + size && space_at(bytes, end - size) == size) return size;
    return 0;
}

Span trimmed(std::string_view bytes, Span line) {
    while (!line.empty()) {
        const std::uint32_t size = space_at(bytes, line.begin);
        if (size == 0) break;
        line.begin += size;
    }
    while (!line.empty()) {
        const std::uint32_t size = space_before(bytes, line.end, line.begin);
        if (size == 0) break;
        line.end -= size;
    }
    return line;
}

/// A CJK character counts 4, a letter or digit 2, a space 1: the gap that typesetters put between the two.
std::uint16_t width_of(std::string_view line) {
    constexpr std::size_t bytes_of_cjk = 3;
    line = line.substr(0, widest);
    const std::size_t ascii = text::count_bytes(line, text::is_ascii);
    const std::size_t spaces = text::count_bytes(line, [](char byte) { return byte == ' '; });
    const std::size_t cjk = (line.size() - ascii) / bytes_of_cjk;
    return static_cast<std::uint16_t>(std::min<std::size_t>(character_width * cjk + 2 * ascii - spaces, widest));
}

/// —3—  - 3 -  －1－  一3一 (from a scanned page)  第3页  第3页共10页  3/10  ·3·
bool is_page_mark(const LineStart& start) {
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

/// What no page mark begins with, told from one byte: most of the letters that lines begin with.
bool rules_out_page_mark(std::string_view line) {
    const auto first = static_cast<unsigned char>(line.front());
    return (first >= 0xE4 && first <= 0xE9 && !line.starts_with("第") && !line.starts_with("共") && !line.starts_with("一")) ||
           (first >= 'A' && first <= 'Z');
}

/// The number that is all of the line, 0 for another line.
std::uint32_t bare_number(const LineStart& start) {
    if (!start.whole || start.size == 0 || start.size > 4) return 0;
    std::uint32_t value = 0;
    for (const char16_t c : start.view()) {
        if (!is(c, text::digit)) return 0;
        value = value * 10 + (c - u'0');
    }
    return value;
}

/// Bytes of the digit, full-width ones included, that stands at this place; 0 for another character.
std::uint32_t digit_at(std::string_view bytes, std::size_t at) {
    const Decoded next = decode(bytes, at);
    return is(text::fold(next.character), text::digit) ? next.size : 0;
}

/// The page number before a heading where the line end behind it was lost: 5（四）甲类工程. 0 where none stands there.
std::uint32_t glued_number(const LineStart& start) {
    const std::u16string_view view = start.view();
    const std::size_t bracket = view.find(u'(');
    if (bracket == 0 || bracket > 3) return 0;
    const Label label = match_label(view.substr(bracket));
    if (!label || label.scheme != Scheme::cn_paren || label.size == view.size() - bracket) return 0;
    LineStart number = start;
    number.size = static_cast<std::uint32_t>(bracket);
    number.whole = true;
    return bare_number(number);
}

/// Parts the page numbers that are glued to headings from them: `glued` are the lines, in order.
void part_from_headings(std::string_view bytes, std::vector<Line>& lines, const std::vector<std::size_t>& glued) {
    std::vector<Line> parted;
    parted.reserve(lines.size() + glued.size());
    auto next = glued.begin();
    for (std::size_t index = 0; index < lines.size(); ++index) {
        Line line = lines[index];
        if (next != glued.end() && *next == index) {
            Line mark = line;
            mark.kind = LineKind::page_mark;
            mark.span.end = mark.span.begin;
            while (const std::uint32_t size = digit_at(bytes, mark.span.end)) mark.span.end += size;
            parted.push_back(mark);
            line.span = trimmed(bytes, {mark.span.end, line.span.end});
            line.width = width_of(bytes.substr(line.span.begin, line.span.size()));
            ++next;
        }
        parted.push_back(line);
    }
    lines = std::move(parted);
}

/// A line that may be a page number: nothing but a number, or one before a heading.
struct PageNumber {
    std::size_t line;
    std::uint32_t number;
    bool is_glued;
};

std::vector<PageNumber> find_page_numbers(std::string_view bytes, const std::vector<Line>& lines) {
    constexpr std::uint32_t longest_number_and_label = 12;  // characters
    std::vector<PageNumber> found;
    for (std::size_t index = 0; index < lines.size(); ++index) {
        const Line& line = lines[index];
        if (line.kind != LineKind::text || digit_at(bytes, line.span.begin) == 0) continue;
        const LineStart start = start_of(bytes.substr(line.span.begin, line.span.size()), longest_number_and_label);
        if (const std::uint32_t number = bare_number(start)) found.push_back({index, number, false});
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

/// Bare page numbers: the lines 1, 2, 3 … a page apart. Numbers that stand closer are cells of a flattened table, but for those
/// of short pages, which fit in between.
void mark_bare_page_numbers(std::string_view bytes, std::vector<Line>& lines) {
    const std::vector<PageNumber> numbers = find_page_numbers(bytes, lines);
    const std::vector<std::size_t> chain = longest_chain(numbers);
    if (chain.size() < 2 || chain.size() * 3 < numbers.size()) return;
    const auto is_marked = [](const Line& line) { return line.kind == LineKind::page_mark; };
    if (static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), is_marked)) >= chain.size()) return;  // —3— is there
    std::vector<std::size_t> glued;
    const auto mark = [&](const PageNumber& number) {
        if (number.is_glued) glued.push_back(number.line);
        else lines[number.line].kind = LineKind::page_mark;
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
    std::reverse(glued.begin(), glued.end());
    if (!glued.empty()) part_from_headings(bytes, lines, glued);
}

/// Running heads: the same line (its numbers aside) at the edge of page after page.
void mark_running_heads(std::string_view bytes, std::vector<Line>& lines) {
    constexpr std::size_t least_repeats = 3, shortest_head = 12;  // bytes: 序号 at each page's top heads a table
    std::vector<std::size_t> edges;
    std::size_t pages = 0;
    for (std::size_t index = 0; index < lines.size(); ++index) {
        if (lines[index].kind != LineKind::text) continue;
        const bool first = lines[index].gap == Gap::page;
        std::size_t next = index + 1;
        while (next < lines.size() && lines[next].kind == LineKind::page_mark) ++next;
        const bool last = next < lines.size() && (lines[next].gap == Gap::page || next > index + 1);
        pages += first ? 1 : 0;
        if (first || last) edges.push_back(index);
    }
    std::unordered_map<std::string, std::vector<std::size_t>> same;
    for (const std::size_t index : edges) {
        const Span span = lines[index].span;
        if (span.size() > 200) continue;
        std::string key(bytes.substr(span.begin, span.size()));
        std::erase_if(key, [](char c) { return (c >= '0' && c <= '9') || c == ' '; });
        if (key.size() >= shortest_head) same[key].push_back(index);
    }
    for (const auto& [key, found] : same)
        if (found.size() >= least_repeats && found.size() * 4 >= pages)
            for (const std::size_t index : found) lines[index].kind = LineKind::page_mark;
}

/// The dashes of a page number that stand on lines of their own: —⏎3⏎—, from a scanned page also 一⏎3⏎一.
void mark_dashes(std::string_view bytes, std::vector<Line>& lines) {
    constexpr std::uint32_t longest_dash = 3;  // bytes
    const auto is_mark = [&](std::size_t index) { return index < lines.size() && lines[index].kind == LineKind::page_mark; };
    for (std::size_t index = 0; index < lines.size(); ++index) {
        const Span span = lines[index].span;
        if (lines[index].kind != LineKind::text || span.size() > longest_dash) continue;
        if (!is_mark(index + 1) && !(index > 0 && is_mark(index - 1))) continue;
        const Decoded only = decode(bytes, span.begin);
        if (only.size == span.size() && (text::fold(only.character) == u'-' || only.character == u'一'))
            lines[index].kind = LineKind::page_mark;
    }
}

/// What lies before each line, now that the page marks are known.
void widen_gaps(std::vector<Line>& lines) {
    Gap pending = Gap::nothing;
    for (Line& line : lines) {
        const Gap own = line.gap;
        if (line.kind == LineKind::page_mark) {
            pending = Gap::page;
            continue;
        }
        line.gap = std::max(own, pending);
        pending = Gap::nothing;
    }
}

}  // namespace

LineStart start_of(std::string_view line, std::uint32_t most) {
    LineStart start;
    bool gap = false;
    std::size_t at = 0;
    while (at < line.size() && start.size < most) {
        const Decoded next = decode(line, at);
        if (next.character >= 0x3400 && next.character <= 0x9FFF) {  // ideographs are never folded
            if (gap) start.gaps |= 1U << start.size;
            gap = false;
            start.characters[start.size++] = next.character;
            at += next.size;
            continue;
        }
        at += next.size;
        const char16_t c = text::fold(next.character);
        if (is(c, text::space)) {
            gap = true;
        } else if (c == u'*' && at < line.size() && line[at] == '*') {
            ++at;
        } else {
            if (gap) start.gaps |= 1U << start.size;
            gap = false;
            start.characters[start.size++] = c;
        }
    }
    while (at < line.size() && (is_ascii_space(line[at]) || line[at] == '*')) ++at;
    start.whole = at == line.size();
    return start;
}

char16_t last_of(std::string_view line) {
    std::size_t end = line.size();
    while (end >= 2 && line.substr(end - 2, 2) == "**") end -= 2;
    while (end > 0 && is_ascii_space(line[end - 1])) --end;
    if (end == 0) return 0;
    std::size_t begin = end - 1;
    while (begin > 0 && (static_cast<unsigned char>(line[begin]) & 0xC0U) == 0x80U) --begin;
    return text::fold(decode(line, begin).character);
}

namespace {

/// Reads the lines of a document block by block.
class LineReader {
public:
    LineReader(const reader::Document& document, const std::vector<FlatTable>& tables)
        : document_(document), bytes_(document.source.bytes()), tables_(tables), title_rows_(document.tables.size()) {
        lines_.reserve(document.blocks.size());
        for (std::size_t table = 0; table < title_rows_.size(); ++table)
            title_rows_[table] = title_rows_of(document.tables[table]);
    }

    std::vector<Line> read() {
        std::uint32_t table = 0;
        for (std::uint32_t index = 0; index < document_.blocks.size(); ++index) {
            if (table < tables_.size() && tables_[table].first_block == index) {
                Line line;
                line.kind = LineKind::table;
                line.block = table;
                lines_.push_back(line);
                index = tables_[table++].last_block - 1;
                continue;
            }
            read_block(index);
        }
        return std::move(lines_);
    }

private:
    void read_block(std::uint32_t index) {
        const reader::Block& block = document_.blocks[index];
        switch (block.kind) {
            case reader::BlockKind::blank: gap_ = std::max(gap_, Gap::blank); return;
            case reader::BlockKind::page_break: gap_ = Gap::page; return;
            case reader::BlockKind::cell: return read_cell(index, block);
            case reader::BlockKind::line: return add(index, block.span, LineKind::text);
        }
    }

    /// The title of a table is text before it.
    void read_cell(std::uint32_t index, const reader::Block& block) {
        if (document_.tables[block.table].cells[block.cell].row >= title_rows_[block.table])
            return add(index, block.span, LineKind::cell);
        for (std::uint32_t begin = block.span.begin; begin < block.span.end;) {
            const std::size_t end = std::min<std::size_t>(bytes_.find('\n', begin), block.span.end - 1) + 1;
            add(index, {begin, static_cast<std::uint32_t>(end)}, LineKind::text);
            begin = static_cast<std::uint32_t>(end);
        }
    }

    void add(std::uint32_t index, Span whole, LineKind kind) {
        Line line;
        line.kind = kind;
        line.block = index;
        line.span = trimmed(bytes_, whole);
        if (line.span.empty() && line.kind == LineKind::text) return;
        line.indented = line.span.begin > whole.begin;
        const std::string_view content = bytes_.substr(line.span.begin, line.span.size());
        line.width = width_of(content);
        line.gap = std::exchange(gap_, Gap::nothing);
        constexpr std::size_t longest_page_mark = 48;  // bytes
        if (line.kind == LineKind::text && content.size() <= longest_page_mark && !rules_out_page_mark(content) &&
            is_page_mark(start_of(content)))
            line.kind = LineKind::page_mark;
        lines_.push_back(line);
    }

    const reader::Document& document_;
    std::string_view bytes_;
    const std::vector<FlatTable>& tables_;
    std::vector<std::uint32_t> title_rows_;  ///< of each of the format's tables
    std::vector<Line> lines_;
    Gap gap_ = Gap::nothing;
};

}  // namespace

std::vector<Line> read_lines(const reader::Document& document, const std::vector<FlatTable>& tables) {
    const std::string_view bytes = document.source.bytes();
    std::vector<Line> lines = LineReader(document, tables).read();
    mark_bare_page_numbers(bytes, lines);
    mark_dashes(bytes, lines);
    mark_running_heads(bytes, lines);
    widen_gaps(lines);
    return lines;
}

}  // namespace plandoc::outline
