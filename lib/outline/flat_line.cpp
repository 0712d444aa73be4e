#include "outline/flat_line.hpp"

#include <algorithm>

#include "lexicon/duty_role.hpp"
#include "lexicon/indicator_heading.hpp"
#include "lexicon/person.hpp"
#include "outline/wording.hpp"
#include "text/character.hpp"
#include "text/utf8.hpp"

namespace plandoc::outline {

namespace {

constexpr std::size_t longest_heading = 24;  ///< characters of a header cell

/// What a header cell may be: a few words, no number, no label of a list or a roster (组长：), no sentence.
bool is_heading(std::u16string_view cell) {
    if (cell.empty() || cell.size() > longest_heading) return false;
    if (text::is_one_of(cell.back(), u":;。.、,!")) return false;
    return text::holds(cell, text::han | text::latin);
}

/// （一） 1) ① 第一条 • : the label of a list item, set off by a tab.
bool is_label(std::u16string_view cell) {
    const auto in_label = [](char16_t c) {
        return text::is(c, text::digit | text::numeral) || text::is_circled_number(c) || text::is_one_of(c, u"()-•·第章节条编");
    };
    return std::all_of(cell.begin(), cell.end(), in_label);
}

/// 组 长: the row of a roster, not the heading of a column.
bool is_roster_role(std::u16string cell) {
    std::erase_if(cell, [](char16_t c) { return text::is(c, text::space); });
    return !cell.empty() && lexicon::match_roster_role(cell) == cell.size();
}

}  // namespace

text::Span without_blanks(std::string_view bytes, text::Span span) {
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f'; };
    while (!span.empty() && blank(bytes[span.begin])) ++span.begin;
    while (!span.empty() && blank(bytes[span.end - 1])) --span.end;
    return span;
}

FlatLines::FlatLines(const text::Source& source, const std::vector<reader::Block>& blocks) : source_(source), blocks_(blocks) {
    trimmed_.reserve(blocks.size());
    for (const reader::Block& block : blocks) trimmed_.push_back(without_blanks(bytes(), block.span));
    is_mark_.resize(blocks.size());
    mark_page_numbers();
    mark_bare_page_numbers();
}

/// — 12 —, - 12 -, 第12页: a page number wherever it stands.
bool FlatLines::is_page_mark(std::uint32_t index) const {
    constexpr std::uint32_t longest = 24;  // bytes
    if (!is_line(index) || trimmed(index).size() > longest) return false;
    const char16_t first = first_letter(index);
    if (first != u'-' && first != u'第') return false;
    return is_page_number(index) && folded(trimmed(index)).back() == (first == u'-' ? u'-' : u'页');
}

void FlatLines::mark_page_numbers() {
    for (std::uint32_t index = 0; index < size(); ++index)
        if (is_page_mark(index)) is_mark_[index] = true;
}

/// The number that the line is, of no more digits than a page's; 0: none.
std::uint32_t FlatLines::bare_number(std::uint32_t index) const {
    constexpr std::uint32_t most_digits = 3;
    const std::string_view line = bytes(trimmed(index));
    if (line.empty() || line.size() > most_digits || !is_line(index)) return 0;
    std::uint32_t number = 0;
    for (const char c : line) {
        if (c < '0' || c > '9') return 0;
        number = number * 10 + static_cast<std::uint32_t>(c - '0');
    }
    return number;
}

/// Those at the end of page after page: 5, 6, 7. One by itself may be the last cell of its page.
void FlatLines::mark_bare_page_numbers() {
    struct Last {
        std::uint32_t index = 0, number = 0;  ///< number 0: the page ends with something else
    };
    std::vector<Last> pages;
    std::uint32_t last = 0;  // the last line so far
    const auto end_page = [&] { pages.push_back({last, size() == 0 ? 0 : bare_number(last)}); };
    for (std::uint32_t index = 0; index < size(); ++index) {
        if (blocks_[index].kind == reader::BlockKind::page_break) end_page();
        else if (blocks_[index].kind != reader::BlockKind::blank) last = index;
    }
    end_page();
    for (std::size_t page = 1; page < pages.size(); ++page) {
        const Last& one = pages[page - 1];
        const Last& next = pages[page];
        if (one.number > 0 && next.number == one.number + 1) is_mark_[one.index] = is_mark_[next.index] = true;
    }
}

char16_t FlatLines::first_letter(std::uint32_t index) const {
    const std::string_view line = bytes(trimmed(index));
    for (std::size_t at = 0; at < line.size();) {
        const char16_t c = text::fold(static_cast<char16_t>(std::min<char32_t>(text::next_character(line, at), 0xFFFF)));
        if (!text::is(c, text::space)) return c;
    }
    return u'\n';
}

bool FlatLines::is_page_number(std::uint32_t index) const {
    bool has_digit = false;
    for (const char16_t c : folded(trimmed(index))) {
        if (text::is(c, text::digit)) has_digit = true;
        else if (!text::is_one_of(c, u"- 第页")) return false;
    }
    return has_digit;
}

std::vector<std::u16string> FlatLines::folded(const std::vector<text::Span>& spans) const {
    std::vector<std::u16string> all;
    for (const text::Span span : spans) all.push_back(folded(span));
    return all;
}

bool ends_page(const std::vector<reader::Block>& blocks, std::uint32_t index) {
    ++index;
    while (index < blocks.size() && blocks[index].kind == reader::BlockKind::blank) ++index;
    return index < blocks.size() && blocks[index].kind == reader::BlockKind::page_break;
}

bool is_known_heading(std::u16string_view heading) {
    using lexicon::IndicatorHeading;
    return lexicon::duty_column_of(heading) != lexicon::DutyWord::none ||
           lexicon::indicator_column_of(heading) != IndicatorHeading::none || ends_with_unit(heading) ||
           lexicon::holds_sign(heading, IndicatorHeading::target) || lexicon::holds_sign(heading, IndicatorHeading::base);
}

bool are_flat_headings(const std::vector<std::u16string>& cells) {
    if (cells.size() < 2 || cells.size() > most_flat_columns) return false;
    if (is_label(cells.front()) || is_roster_role(cells.front())) return false;
    const auto is_field = [](const std::u16string& cell) { return cell.find(u':') != cell.npos; };  // 索引号：A1⇥公开方式：主动
    if (std::all_of(cells.begin(), cells.end(), is_field)) return false;
    return std::all_of(cells.begin(), cells.end(), [](const std::u16string& cell) { return is_heading(cell); });
}

}  // namespace plandoc::outline
