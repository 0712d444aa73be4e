#include "record/roster/person_name.hpp"

#include "lexicon/person.hpp"
#include "lexicon/roster_phrases.hpp"

namespace plandoc::record {

using lexicon::RosterSign;
using text::is_one_of;

namespace {

constexpr std::uint32_t longest_given_name = 2;
constexpr std::uint32_t longest_dotted_name = 20;
constexpr std::uint32_t shortest_name_and_post = 6;

bool starts_post(const RosterLines& lines, std::uint32_t at) {
    return lexicon::begins_with_sign(lines.from(at), RosterSign::post_head);
}

bool ends_as_agency(std::u16string_view name) { return lexicon::ends_with_sign(name, RosterSign::agency_tail); }

bool closes_name(const RosterLines& lines, std::uint32_t end) {
    return lines.gap(end) != Gap::none || is_one_of(lines[end], u",(:、;。");
}

/// 阿卜杜·艾山: no surname is asked for, but no street either.
bool is_dotted_name(std::u16string_view token, std::size_t dot) {
    if (dot == 0 || dot + 1 >= token.size() || token.size() > longest_dotted_name) return false;
    return !lexicon::holds_sign(token, RosterSign::place);
}

/// The end of the given name that stands behind a gap: 伟 of 张  伟, 小 明 of 王 小 明.
std::uint32_t match_given_name(const RosterLines& lines, std::uint32_t at, std::uint32_t surname_size) {
    const std::uint32_t end = lines.token_end(at), size = end - at;
    const std::uint32_t longest = surname_size == 1 ? longest_given_name : 1;
    if (size == 0 || size > longest || !closes_name(lines, end) || ends_as_agency(lines.slice(at, end))) return 0;
    const std::uint32_t second = lines.token_end(end);
    const bool has_second =
        size < longest && second == end + 1 && lines.gap(end) == Gap::space && lines.gap(second) == Gap::space;
    return has_second ? second : end;
}

}  // namespace

std::uint32_t match_name(const RosterLines& lines, std::uint32_t at) {
    const std::uint32_t end = lines.token_end(at);
    const std::u16string_view token = lines.slice(at, end);
    if (const std::size_t dot = token.find_first_of(u"·•"); dot != token.npos)
        return is_dotted_name(token, dot) && closes_name(lines, end) ? end : 0;
    const std::uint32_t surname_size = lexicon::match_surname(token);
    if (surname_size == 0) return 0;
    if (token.size() == surname_size) return match_given_name(lines, end, surname_size);
    if (token.size() > surname_size + longest_given_name || !closes_name(lines, end)) return 0;
    return ends_as_agency(token) || lexicon::match_roster_role(token) == token.size() ? 0 : end;
}

std::uint32_t match_name_before_post(const RosterLines& lines, std::uint32_t at) {
    if (const std::uint32_t end = match_name(lines, at)) return end;
    const std::u16string_view token = lines.slice(at, lines.token_end(at));
    if (token.size() <= 1 + longest_given_name || lexicon::match_surname(token) != 1) return 0;
    if (token.find_first_of(u"·•") != token.npos) return 0;
    const std::uint32_t line_end = lines.line_end(at), size = line_end - at;
    if (size < shortest_name_and_post || size > longest_roster_row || !ends_as_post(lines.slice(at, line_end))) return 0;
    return at + (starts_post(lines, at + 2) ? 2 : 3);
}

std::uint32_t match_unlisted_name(const RosterLines& lines, std::uint32_t at) {
    constexpr std::uint32_t shortest = 2, longest = 5;  // characters
    const std::uint32_t end = lines.token_end(at), line_end = lines.line_end(at);
    if (end < at + shortest || end > at + longest || lines.gap(end) != Gap::space || end >= line_end) return 0;
    const std::u16string_view token = lines.slice(at, end);
    const bool is_other = ends_as_post(token) || ends_as_agency(token) || lexicon::match_roster_role(token) > 0;
    return !is_other && lines.slice(end, line_end).size() > longest && ends_as_post(lines.slice(end, line_end)) ? end : 0;
}

bool begins_name_and_post(const RosterLines& lines, std::uint32_t at) {
    return lexicon::match_surname(lines.slice(at, at + 2)) == 1 && (starts_post(lines, at + 2) || starts_post(lines, at + 3));
}

bool ends_as_post(std::u16string_view words) { return lexicon::ends_with_sign(words, RosterSign::post_tail); }

bool is_name(const text::CleanText& text, Words words) {
    const RosterLines lines(text, words);
    return lines.size() != 0 && match_name(lines, 0) == lines.size();
}

}  // namespace plandoc::record
