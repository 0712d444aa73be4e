#include "outline/wording.hpp"

#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"
#include "lexicon/units.hpp"
#include "text/character.hpp"
#include "text/numeral.hpp"

namespace plandoc::outline {

namespace {

using lexicon::Matcher;
using lexicon::OwningMatcher;
using text::is;

Marks bit_of(std::string_view name) { return 1U << lexicon::number_named<Mark>(name); }

/// The words of line_marks.tsv that stand at one place of a line.
OwningMatcher make_marks(std::string_view place, Matcher::Direction direction) {
    return lexicon::matcher_of(lexicon::table::line_marks, direction, [&](const lexicon::Row& row) {
        return row[2] == place ? std::optional(bit_of(row[1])) : std::nullopt;
    });
}

const OwningMatcher& start_marks() {
    static const OwningMatcher marks = make_marks("start", Matcher::Direction::forward);
    return marks;
}
const OwningMatcher& inside_marks() {
    static const OwningMatcher marks = make_marks("inside", Matcher::Direction::forward);
    return marks;
}
const OwningMatcher& end_marks() {
    static const OwningMatcher marks = make_marks("end", Matcher::Direction::backward);
    return marks;
}
const OwningMatcher& whole_marks() {
    static const OwningMatcher marks = make_marks("whole", Matcher::Direction::forward);
    return marks;
}

bool is_opening_bracket(char16_t c) { return c == u'(' || c == u'【' || c == u'['; }
bool is_closing_bracket(char16_t c) { return c == u')' || c == u'】' || c == u']'; }

}  // namespace

bool may_begin_with_mark(char16_t first) {
    return start_marks().matcher().may_begin_with(first) || whole_marks().matcher().may_begin_with(first);
}

Marks marks_at_start(std::u16string_view line) {
    const Matcher::Match start = start_marks().match(line), whole = whole_marks().match(line);
    return start.value | (whole.size == line.size() ? whole.value : 0);
}

bool holds_mark(std::u16string_view line, Mark mark) {
    Matcher::Found found = inside_marks().find(line);
    while (found && !has(found.match.value, mark)) found = inside_marks().find(line, found.begin + 1);
    return bool{found};
}

bool is_date(std::u16string_view line) {
    if (line.size() < 7 || line.size() > 16 || !is(line.front(), text::digit | text::numeral)) return false;
    std::size_t marks = 0;
    for (const char16_t c : line) {
        if (c == u'年' || c == u'月' || c == u'-' || c == u'.' || c == u'/') ++marks;
        else if (!is(c, text::digit | text::numeral) && c != u'日') return false;
    }
    return marks == 2;
}

bool is_body_name(std::u16string_view line) {
    constexpr std::size_t longest_name = 30;
    if (line.size() < 3 || line.size() > longest_name || !end_marks().match(line)) return false;
    for (const char16_t c : line)
        if (!is(c, text::han)) return false;
    return true;
}

bool is_duty_bracket(std::u16string_view start) {
    if (start.empty() || !is_opening_bracket(start.front())) return false;
    // （甲政发〔2024〕6号）要求，配合…: only inside the bracket
    std::size_t end = 0, depth = 0;
    for (; end < start.size(); ++end) {
        if (is_opening_bracket(start[end])) ++depth;
        else if (is_closing_bracket(start[end]) && --depth == 0) break;
    }
    return holds_mark(start.substr(0, end), Mark::duty);
}

bool is_contents_entry(std::u16string_view line) {
    constexpr std::size_t fewest_dots = 3;
    constexpr std::size_t longest_page = 40;  // characters, with the spaces and brackets around it
    std::size_t end = line.size(), page = 0;
    while (end > 0 && page < longest_page &&
           (is(line[end - 1], text::digit | text::space) || line[end - 1] == u'-' || line[end - 1] == u'(' ||
            line[end - 1] == u')')) {
        --end;
        ++page;
    }
    constexpr char16_t beyond_plane = u'\uFFFF';  // the leader of some fonts: CleanText gives what lies beyond the basic plane so
    std::size_t dots = 0;
    while (end > 0 && (line[end - 1] == u'.' || line[end - 1] == beyond_plane || line[end - 1] == u'…' || line[end - 1] == u'·' ||
                       line[end - 1] == u'⋯' || is(line[end - 1], text::space))) {
        dots += line[end - 1] == u'…' ? 2 : 1;
        --end;
    }
    return dots >= fewest_dots && (page > 0 || dots >= 2 * fewest_dots);
}

bool is_unit(std::u16string_view words) {
    const text::Scale scale = text::match_scale(words);
    for (const std::size_t skipped : {std::size_t{0}, std::size_t{scale.size}}) {
        const std::u16string_view rest = words.substr(skipped);
        const auto unit = lexicon::match_unit(rest);
        if (unit && (unit->size == rest.size() || rest[unit->size] == u'/')) return true;
    }
    return false;
}

bool ends_with_unit(std::u16string_view words) {
    if (!words.ends_with(u')')) return false;
    const std::size_t open = words.rfind(u'(');
    return open != words.npos && is_unit(words.substr(open + 1, words.size() - open - 2));
}

namespace {

/// 附1 alone on its line, and 附：1.任务清单, as short notices have them; 附注, 附1.5元 are none.
AttachmentMark match_short_attachment(std::u16string_view line) {
    constexpr std::size_t longest = 3;  // characters
    if (line.starts_with(u"附:1.")) return {2, {}, true};
    if (line.size() < 2 || line.size() > longest || line.front() != u'附') return {};
    const std::u16string_view number = line.substr(1);
    if (!text::all_are(number, text::digit)) return {};
    return {static_cast<std::uint32_t>(line.size()), number, false};
}

}  // namespace

AttachmentMark match_attachment(std::u16string_view line) {
    AttachmentMark mark;
    if (!line.starts_with(u"附件")) return match_short_attachment(line);
    std::size_t at = 2;
    const bool bracket = at < line.size() && line[at] == u'(';
    if (bracket) ++at;
    const std::size_t begin = at;
    while (at < line.size() && (is(line[at], text::digit | text::numeral) || (line[at] == u'-' && at > begin))) ++at;
    mark.number = line.substr(begin, at - begin);
    if (bracket) {
        if (mark.number.empty() || at == line.size() || line[at] != u')') return {};
        ++at;
    }
    if (at < line.size() && line[at] == u':') {
        mark.colon = true;
        ++at;
    }
    mark.size = static_cast<std::uint32_t>(at);
    return mark;
}

bool is_table_caption(std::u16string_view line) {
    constexpr std::size_t longest = 40;  // characters
    while (!line.empty() && is(line.front(), text::space)) line.remove_prefix(1);
    while (!line.empty() && is(line.back(), text::space)) line.remove_suffix(1);
    if (line.size() > longest || line.find(u'续') != line.npos) return false;
    if (const AttachmentMark mark = match_attachment(line)) return mark.size == line.size() || line[mark.size] == u' ';
    std::size_t number = line.starts_with(u'表') ? 1 : line.starts_with(u"附表") || starts_with_mark(line, Mark::box) ? 2 : 0;
    if (number == 0 || number >= line.size()) return false;
    if (line[number] == u' ') ++number;
    return number < line.size() && is(line[number], text::digit | text::numeral);
}

}  // namespace plandoc::outline
