#include "outline/part/front.hpp"

#include <algorithm>
#include <string>

#include "lexicon/genre.hpp"

namespace plandoc::outline {

namespace {

// ---- the header of a web page

/// 某某市人民政府文件, 某政发〔2021〕7号, 关于…: what a document begins with.
bool begins_document(std::u16string_view line) {
    return is_document_number(line) || is_body_name(line) || line.ends_with(u"文件") || holds(line, u"关于") ||
           lexicon::match_genre_at_end(line) != 0;
}

/// 民政　社团　通知 below 主题词：, words with white space between them.
bool are_subject_words(const Paragraphs& paragraphs, std::uint32_t index) {
    constexpr std::uint32_t longest_word = 6;
    if (index == 0 || paragraphs.line(index - 1) != u"主题词:" || paragraphs.line(index).empty()) return false;
    const text::Words words = paragraphs.words(index);
    std::uint32_t begin = words.begin;
    bool has_gap = false;
    for (std::uint32_t at = words.begin + 1; at <= words.end; ++at) {
        if (at < words.end && paragraphs.text().gap_before(at).empty()) continue;
        if (at - begin > longest_word) return false;
        has_gap = has_gap || at < words.end;
        begin = at;
    }
    return has_gap;
}

/// The first of the title lines that end before `end`.
std::uint32_t title_before(const Paragraphs& paragraphs, std::uint32_t end) {
    std::uint32_t first = end;
    while (first > 0 && end - first < longest_title &&
           (paragraphs.is_passed_over(first - 1) || paragraphs.is_title_line(first - 1)))
        --first;
    return first;
}

/// A page's fields stand with their values below them; what the document begins with is known by its wording. Where a page shows
/// its fields between title and text, the document begins with the title.
std::uint32_t first_line_behind_fields(const Paragraphs& paragraphs, std::uint32_t end, std::uint32_t core) {
    std::uint32_t behind = core;
    if (end < core && are_subject_words(paragraphs, end)) ++end;
    for (std::uint32_t index = end; index < core && behind == core && !is_recipients(paragraphs.line(index)); ++index)
        if (begins_document(paragraphs.line(index))) behind = index;
    if (behind < core && !is_document_number(paragraphs.line(behind))) return behind;
    for (std::uint32_t index = end; index-- > 0;) {
        if (!paragraphs.is_title_line(index) || !begins_document(paragraphs.line(index))) continue;
        const std::uint32_t first = title_before(paragraphs, index + 1);
        if (paragraphs.names_a_kind({paragraphs.words(first).begin, paragraphs.words(index).end})) return first;
        break;
    }
    return behind < core ? behind : end;
}

std::u16string joined(const Paragraphs& paragraphs, std::uint32_t first, std::uint32_t last) {
    std::u16string all;
    for (std::uint32_t index = first; index < last; ++index) all += paragraphs.line(index);
    return all;
}

/// Behind the lines that show what then stands as the title.
std::uint32_t end_of_repeated_title(const Paragraphs& paragraphs, std::uint32_t core) {
    constexpr std::size_t shortest_title = 10;
    std::uint32_t body = core;
    while (body > 0 && !paragraphs.line(body - 1).empty() && !paragraphs.is_title_line(body - 1)) --body;
    const std::uint32_t first = title_before(paragraphs, body);
    for (std::uint32_t second = first + 1; second < body; ++second) {
        const std::u16string shown = joined(paragraphs, first, second);
        if (shown.size() >= shortest_title && joined(paragraphs, second, body).starts_with(shown)) return second;
    }
    const std::u16string title = joined(paragraphs, first, body);
    if (title.size() < shortest_title) return 0;
    for (std::uint32_t index = first; index-- > 0;)
        if (holds(paragraphs.line(index), title)) return index + 1;
    return 0;
}

/// `core` is the first line that is no longer front.
std::uint32_t end_of_header(const Paragraphs& paragraphs, std::uint32_t core) {
    std::uint32_t end = 0;
    for (std::uint32_t index = 0; index < core; ++index)
        if (paragraphs.is_page_field(index)) end = index + 1;
    if (end > 0) end = first_line_behind_fields(paragraphs, end, core);
    return std::max(end, end_of_repeated_title(paragraphs, core));
}

// ---- the letter

std::uint32_t find_letter(const Paragraphs& paragraphs) {
    constexpr std::size_t shortest_letter = 6;  // characters: 现予印发。
    for (std::uint32_t index = 0; index < std::min(paragraphs.end(), front_matter); ++index) {
        if (paragraphs.is_strong_heading(index)) return none;
        const std::u16string_view line = paragraphs.line(index);
        if ((line.size() > shortest_letter || holds(line, u"》")) && holds_mark(line, Mark::letter)) return index;
    }
    return none;
}

/// Characters of the bracket behind the title that ends at `at`, with what it is called from there on:
/// 》|(以下简称《实施方案》)|; 0: there is none.
std::size_t size_of_short_form(std::u16string_view letter, std::size_t at) {
    const std::size_t opening = at + 1, close = letter.find(u')', opening);
    const bool is_bracket = opening < letter.size() && letter[opening] == u'(' && close != letter.npos;
    return is_bracket && holds(letter.substr(opening, close - opening), u"简称") ? close - at : 0;
}

/// What the letter passes on, as it names it: the last title in 《》 before 现印发给你们, or the one behind 印发.
std::u16string_view passed_on(std::u16string_view letter) {
    std::size_t depth = 0, begin = 0;
    for (std::size_t at = 0; at < letter.size(); ++at) {
        if (letter[at] == u'《' && depth++ == 0) begin = at + 1;
        if (letter[at] != u'》' || depth == 0 || --depth > 0) continue;
        const std::u16string_view before = letter.substr(0, begin), behind = letter.substr(at + size_of_short_form(letter, at));
        const bool is_last = holds_mark(behind.substr(0, behind.find(u'《')), Mark::letter) || !holds(behind, u"《");
        if (is_last && (holds_mark(behind, Mark::letter) || holds(before, u"印发") || holds(before, u"转发")))
            return letter.substr(begin, at - begin);
    }
    return {};
}

/// The line is the title or its beginning, with which the next one goes on; behind the letter's own headings, the better part of
/// it.
bool begins_title(const Paragraphs& paragraphs, std::uint32_t index, std::u16string_view title, bool is_behind_heading) {
    constexpr std::size_t shortest = 4;
    const std::u16string_view line = paragraphs.line(index);
    if (title.size() < shortest || line.size() < shortest) return false;
    if (line.starts_with(title)) return true;
    if (!title.starts_with(line)) return false;
    if (line.size() * 2 >= title.size()) return true;
    if (is_behind_heading) return false;
    while (++index < paragraphs.end() && paragraphs.is_passed_over(index)) {
    }
    const std::u16string_view rest = title.substr(line.size()), next = paragraphs.line(index);
    return !next.empty() && (rest.starts_with(next) || next.starts_with(rest));
}

/// The line, with the `next` one where it needs that, is all of a title that stands in 《》 in the letter, which may pass on
/// several: 制定了《甲方案》《乙方案》，现印发给你们.
bool is_title_in(std::u16string_view letter, std::u16string_view line, std::u16string_view next) {
    constexpr std::size_t shortest = 8, longest_letter = 4000;
    letter = letter.substr(0, longest_letter);
    if (line.size() < shortest || lexicon::match_genre_at_end(next.empty() ? line : next) == 0) return false;
    for (std::size_t at = letter.find(line); at != letter.npos; at = letter.find(line, at + 1)) {
        const std::u16string_view rest = letter.substr(at + line.size());
        if (at > 0 && letter[at - 1] == u'《' && rest.starts_with(next) && rest.substr(next.size()).starts_with(u'》'))
            return true;
    }
    return false;
}

/// Behind the letter's date, and what follows of publication and attachments; none where the letter does not end before its first
/// heading: then it is itself what the document says.
std::uint32_t end_of_letter(const Paragraphs& paragraphs, std::uint32_t from, std::uint32_t last) {
    std::uint32_t end = none, index = from;
    for (; index < last && !paragraphs.is_strong_heading(index); ++index) {
        if (paragraphs.is_bare_attachment(index)) return index;
        if (is_date(paragraphs.line(index))) end = index + 1;
    }
    if (end == none) return index == paragraphs.end() ? index : none;
    while (end < last && (paragraphs.is_passed_over(end) || is_closing_line(paragraphs, end))) ++end;
    return end;
}

/// The first line of what the letter passes on, be it contents, with the line 附件 before it; see Front::plan. none where nothing
/// shows that the letter ends.
std::uint32_t find_plan_behind(const Paragraphs& paragraphs, std::uint32_t letter) {
    const std::u16string_view words = paragraphs.line(letter), title = passed_on(words);
    const std::uint32_t last = std::min(paragraphs.end(), letter + front_matter);
    std::uint32_t plan = none;
    bool is_behind_heading = false;
    for (std::uint32_t index = letter + 1; index < last && plan == none; ++index) {
        const bool is_plan = begins_title(paragraphs, index, title, is_behind_heading) ||
                             (!is_behind_heading && (is_title_in(words, paragraphs.line(index), {}) ||
                                                     is_title_in(words, paragraphs.line(index), paragraphs.line(index + 1))));
        if (is_plan) plan = index;
        is_behind_heading = is_behind_heading || paragraphs.is_strong_heading(index);
    }
    if (plan == none) plan = end_of_letter(paragraphs, letter + 1, last);
    if (plan == none) return none;
    for (std::uint32_t index = plan; index-- > letter + 1;)
        if (paragraphs.is_contents_title(index)) plan = index;
    while (plan > letter + 1 && (paragraphs.is_passed_over(plan - 1) || paragraphs.is_bare_attachment(plan - 1))) --plan;
    while (plan < paragraphs.end() && paragraphs.is_passed_over(plan)) ++plan;
    return plan;
}

/// 资料来源：http://… or 来源：某某网站 behind the date: where the copy comes from.
bool tells_source(const Paragraphs& paragraphs, std::uint32_t index, Marks marks) {
    if (has(marks, Mark::source) && holds(paragraphs.line(index), u"http")) return true;
    if (!has(marks, Mark::source) && !has(marks, Mark::header)) return false;
    const auto is_between = [&](std::uint32_t line) {
        return paragraphs.is_passed_over(line) || (is_closing_line(paragraphs, line) && !is_date(paragraphs.line(line)));
    };
    while (index > 0 && is_between(index - 1)) --index;
    return index > 0 && is_date(paragraphs.line(index - 1));
}

}  // namespace

bool is_closing_line(const Paragraphs& paragraphs, std::uint32_t index) {
    const std::u16string_view line = paragraphs.line(index);
    if (line.empty()) return false;
    const Marks marks = marks_at_start(line);
    return has(marks, Mark::publication) || has(marks, Mark::copies) || is_date(line) || is_body_name(line) ||
           (match_attachment(line) && !paragraphs.is_bare_attachment(index));
}

std::uint32_t find_trailer(const Paragraphs& paragraphs) {
    constexpr std::size_t longest_source = 160;  // characters
    const std::uint32_t body = paragraphs.first_body_line(0), first = body == paragraphs.end() ? 0 : body;
    std::uint32_t found = paragraphs.end(), below = found;
    for (std::uint32_t index = paragraphs.end(); index-- > first + 1;) {
        const std::u16string_view line = paragraphs.line(index);
        if (line.empty()) continue;
        const Marks marks = line.size() <= longest_source ? marks_at_start(line) : 0;
        const bool is_of_page = line.size() <= longest_title_line && (has(marks, Mark::trailer) || has(marks, Mark::page));
        if (is_of_page || (below == found && tells_source(paragraphs, index, marks))) found = index;
        if (paragraphs.is_strong_heading(index)) break;
        below = index;
    }
    return found;
}

Front read_front(const Paragraphs& paragraphs) {
    Front front;
    front.letter = find_letter(paragraphs);
    const std::uint32_t plan = front.letter == none ? none : find_plan_behind(paragraphs, front.letter);
    if (plan == none) front.letter = none;
    const std::uint32_t core = front.letter == none ? paragraphs.first_body_line(0) : front.letter;
    front.begin = end_of_header(paragraphs, core);
    front.plan = front.letter == none ? front.begin : plan;
    return front;
}

}  // namespace plandoc::outline
