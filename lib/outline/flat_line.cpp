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
    return std::any_of(cell.begin(), cell.end(), [](char16_t c) { return text::is(c, text::han | text::latin); });
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

bool FlatLines::is_page_mark(std::uint32_t index) const {
    constexpr std::uint32_t longest = 24;  // bytes
    if (!is_line(index) || trimmed(index).size() > longest || !is_page_number(index)) return false;
    const std::u16string words = folded(trimmed(index));
    return !text::is(words.front(), text::digit) && !text::is(words.back(), text::digit);
}

std::vector<std::u16string> FlatLines::folded(const std::vector<text::Span>& spans) const {
    std::vector<std::u16string> all;
    for (const text::Span span : spans) all.push_back(folded(span));
    return all;
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
