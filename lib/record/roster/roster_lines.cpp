#include "record/roster/roster_lines.hpp"

#include <algorithm>

#include "lexicon/person.hpp"

namespace plandoc::record {

using text::CleanText;

namespace {

Gap gap_of(std::string_view between) {
    if (between.find('\n') != std::string_view::npos) return Gap::line;
    return between.find_first_not_of('*') == std::string_view::npos ? Gap::none : Gap::space;
}

/// No blank line stands between.
bool is_line_break(std::string_view between) { return std::count(between.begin(), between.end(), '\n') == 1; }

bool belongs_to_token(char16_t c) { return text::is(c, text::han) || text::is_one_of(c, u"·•"); }

}  // namespace

void RosterLines::append(Words words, std::uint32_t passage) {
    // 国库支付中心主⏎任; but 成⏎员
    const bool is_rest = words.size() == 1 && !units_.empty() && is_line_break(text_.gap_before(words.begin)) &&
                         !text::is_one_of(text_[words.begin], u"成组副");
    for (std::uint32_t index = words.begin; index < words.end; ++index) {
        if (text_[index] == u' ') continue;
        const Gap gap = is_rest ? Gap::none : index == words.begin ? Gap::line : gap_of(text_.gap_before(index));
        append(text_[index], {index, passage, gap});
    }
}

void RosterLines::append(char16_t character, const Unit& unit) {
    if (unit.gap == Gap::line) line_begins_.push_back(size());
    characters_.push_back(character);
    units_.push_back(unit);
}

RosterLines RosterLines::rearranged(const std::vector<RosterPieces>& lines) const {
    RosterLines other(text_);
    for (const RosterPieces& line : lines) {
        Gap gap = Gap::line;
        for (const Words piece : line) {
            for (std::uint32_t at = piece.begin; at < piece.end; ++at) {
                const bool is_first = at == piece.begin;
                other.append(characters_[at], {units_[at].index, units_[at].passage, is_first ? gap : units_[at].gap, is_first});
            }
            gap = Gap::none;
        }
    }
    return other;
}

std::string RosterLines::joined(std::uint32_t begin, std::uint32_t end) const {
    std::string out;
    for (std::uint32_t at = begin; at < end;) {
        const std::uint32_t first = at++;
        while (at < end && !units_[at].begins_piece) ++at;
        text_.append_written(words(first, at), out);
    }
    return out;
}

std::string RosterLines::written(std::uint32_t begin, std::uint32_t end) const {
    std::string out;
    for (std::uint32_t at = begin; at < end; ++at) text_.append_written({units_[at].index, units_[at].index + 1}, out);
    return out;
}

std::uint32_t RosterLines::token_end(std::uint32_t at) const {
    if (!belongs_to_token((*this)[at])) return at;
    std::uint32_t end = at + 1;
    while (gap(end) == Gap::none && belongs_to_token(characters_[end])) ++end;
    return end;
}

std::uint32_t RosterLines::line_end(std::uint32_t at) const {
    const auto next = std::upper_bound(line_begins_.begin(), line_begins_.end(), at);
    return next == line_begins_.end() ? size() : *next;
}

std::uint32_t RosterLines::behind_bullets(std::uint32_t at) const {
    while (is_bullet((*this)[at])) ++at;
    return at;
}

RosterRole match_role(const RosterLines& lines, std::uint32_t at) {
    const std::uint32_t size = lexicon::match_roster_role(lines.from(at));
    const std::uint32_t end = at + size;
    if (size == 0 || end == lines.size()) return {};
    if (lines[end] == u':') return {end, end + 1, true};
    return lines.gap(end) == Gap::none ? RosterRole{} : RosterRole{end, end, false};
}

RoleEnd end_of_role(const CleanText& text, Words line) {
    line = behind_bullets(text, line);
    const std::uint32_t size = lexicon::match_roster_role(text.characters(line));
    const std::uint32_t end = line.begin + size;
    if (size == 0) return RoleEnd::no_role;
    if (end == line.end) return RoleEnd::line;
    if (text[end] == u':') return RoleEnd::colon;
    return text.gap_before(end).empty() ? RoleEnd::runs_on : RoleEnd::gap;
}

bool is_bullet(char16_t c) { return text::is_one_of(c, u"-•·●○◆◇■□*"); }

Words behind_bullets(const CleanText& text, Words line) {
    while (!line.empty() && is_bullet(text[line.begin])) ++line.begin;
    return line;
}

}  // namespace plandoc::record
