#include "record/letterhead/title.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/genre.hpp"
#include "lexicon/heading_sign.hpp"
#include "lexicon/letterhead_sign.hpp"
#include "record/date.hpp"
#include "record/letterhead/document_number.hpp"
#include "record/letterhead/signature.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using lexicon::LetterheadSign;
using text::CleanText;
using text::Words;

namespace {

/// The bracket that closes the title; empty where none does.
Words bracket_at_end(const CleanText& text, Words title) {
    if (title.empty() || text[title.end - 1] != u')') return {};
    std::uint32_t open = title.end - 1;
    int depth = 0;
    for (; open > title.begin; --open) {
        if (text[open] == u')') ++depth;
        if (text[open] == u'(' && --depth == 0) return {open, title.end};
    }
    return {};
}

/// The title without the brackets that close it: （2022—2025年）, （试行）.
Words without_brackets(const CleanText& text, Words title) {
    for (;;) {
        const Words bracket = bracket_at_end(text, title);
        if (bracket.empty()) return title;
        title = text.trim({title.begin, bracket.begin}, u"\n");
    }
}

/// A bracket that says who issued the document and when, and is no part of its title:
/// （甲政发〔2022〕7号）, （2021年11月2日）, （2021年11月19日甲省第十三届人民代表大会通过）.
bool is_remark(const CleanText& text, Words bracket) {
    const std::optional<Date> date = match_date(text, bracket.begin + 1, bracket.end);
    if (date && date->day != 0) return true;
    for (std::uint32_t index = bracket.begin + 1; index < bracket.end; ++index)
        if (!match_document_number(text, index, bracket.end).empty()) return true;
    return false;
}

/// Where each line of a title that stands in several ends.
std::vector<std::uint32_t> line_ends(const CleanText& text, Words title) {
    std::vector<std::uint32_t> ends;
    for (std::uint32_t index = title.begin; index < title.end; ++index)
        if (text[index] == u'\n') ends.push_back(index);
    ends.push_back(title.end);
    return ends;
}

/// The title without the document number behind it.
Words without_number(const CleanText& text, Words title) {
    if (title.empty() || text[title.end - 1] != u'号') return title;
    for (std::uint32_t index = title.begin; index < title.end; ++index) {
        const Words number = match_document_number(text, index, title.end);
        if (number.empty() || number.end != title.end) continue;
        return text.trim({title.begin, with_issuer_sign(text, number, title.begin).begin}, u"\n");
    }
    return title;
}

/// The title without lines before it that hold no Han character: a registration number.
Words from_han(const CleanText& text, Words title) {
    for (const std::uint32_t end : line_ends(text, title)) {
        const std::u16string_view line = text.characters({title.begin, end});
        if (text::holds(line, text::han)) break;
        title.begin = std::min(end + 1, title.end);
    }
    return title;
}

/// The title without the masthead above it: 甲市人民政府文件, 甲市人民政府行政规范性文件.
Words below_masthead(const CleanText& text, Words title) {
    constexpr std::uint32_t longest_masthead = 30;  // characters
    const Words line{title.begin, line_ends(text, title).front()};
    const bool is_masthead = line.size() <= longest_masthead && text.ends_with(line, u"文件") && !text.contains(line, u"关于");
    return is_masthead && line.end < title.end ? Words{line.end + 1, title.end} : title;
}

Words without_remarks(const CleanText& text, Words title) {
    title = without_number(text, title);
    for (;;) {
        const Words bracket = bracket_at_end(text, title);
        if (bracket.empty() || !is_remark(text, bracket)) return title;
        title = text.trim({title.begin, bracket.begin}, u"\n");
    }
}

std::u16string unwrapped(const CleanText& text, Words title) {
    std::u16string out(text.characters(title));
    out.erase(std::remove(out.begin(), out.end(), u'\n'), out.end());
    return out;
}

/// The second of two same titles that follow each other: a page's heading and the document's.
Words without_repetition(const CleanText& text, Words title) {
    const std::u16string all = unwrapped(text, title);
    if (all.size() % 2 != 0 || all.compare(0, all.size() / 2, all, all.size() / 2) != 0) return title;
    for (const std::uint32_t end : line_ends(text, title))
        if (unwrapped(text, {title.begin, end}).size() == all.size() / 2) return {end + 1, title.end};
    return title;
}

/// What follows the headline over a page: 三部门印发甲乙计划的通知⏎甲部 乙局关于印发甲乙计划的通知.
Words without_headline(const CleanText& text, Words title) {
    for (const std::uint32_t end : line_ends(text, title)) {
        if (end == title.end) break;
        const Words headline{title.begin, end}, rest{end + 1, title.end};
        if (text.ends_with(headline, u"的通知") && text.ends_with(rest, u"的通知") && text.contains(rest, u"关于")) return rest;
    }
    return title;
}

/// Up to the last line that ends in a kind of document; the whole where none does.
Words up_to_kind(const CleanText& text, Words title) {
    Words found;
    for (const std::uint32_t end : line_ends(text, title))
        if (!kind_of(text, {title.begin, end}).empty()) found = {title.begin, end};
    return found.empty() ? title : found;
}

/// The title without the text that ran into it: 甲乙意见⏎为深入贯彻…….
Words before_text(const CleanText& text, Words title) {
    for (std::uint32_t at = title.begin; (at = text.find({at, title.end}, u'为')) < title.end; ++at) {
        const bool is_purpose = lexicon::begins_with_sign(text, {at + 1, title.end}, LetterheadSign::purpose);
        const Words before = text.trim({title.begin, at}, u"\n");
        if (is_purpose && !kind_of(text, before).empty()) return before;
    }
    return title;
}

/// What stands in 《》 where the title is nothing else but a heading over it: 甲省人民政府印发《乙规划》.
Words without_quotes(const CleanText& text, Words title) {
    if (title.empty() || text[title.end - 1] != u'》') return title;
    const std::uint32_t open = text.find(title, u"《");
    const Words before{title.begin, open};
    const bool is_heading =
        before.empty() || text[open - 1] == u'\n' || lexicon::ends_with_sign(text, before, LetterheadSign::quoting);
    return open < title.end && is_heading ? Words{open + 1, title.end - 1} : title;
}

}  // namespace

Words kind_of(const CleanText& text, Words title) {
    Words words = without_brackets(text, title);
    if (!words.empty() && text[words.begin] == u'《' && text[words.end - 1] == u'》') --words.end;  // 《甲方案》（征求意见稿）
    const std::uint32_t size = words.empty() ? 0 : lexicon::match_genre_at_end(text.characters(words));
    return size == 0 ? Words{} : Words{words.end - size, words.end};
}

int bare_year_before_kind(const CleanText& text, Words title) {
    constexpr std::uint32_t longest = 24;  // characters: what is longer, is no year with a kind of document
    if (title.size() > longest) return 0;
    const text::Numeral year = text::match_arabic(text.characters(title));
    if (year.size != 4 || !year.value || year.value->coefficient() < 1949 || year.value->coefficient() > 2100) return 0;
    const Words behind{title.begin + year.size, title.end};
    return kind_of(text, behind).begin == behind.begin ? static_cast<int>(year.value->coefficient()) : 0;
}

Words title_proper(const CleanText& text, Words lines) {
    constexpr std::uint32_t longest_title = 1000;  // characters: a title's lines and the text that may have run into them
    if (lines.empty()) return {};
    lines.end = std::min(lines.end, lines.begin + longest_title);
    lines.begin += lexicon::match_sign(text, lines, LetterheadSign::field);
    Words title = up_to_kind(text, without_remarks(text, before_text(text, below_masthead(text, from_han(text, lines)))));
    title = without_headline(text, without_repetition(text, without_remarks(text, title)));
    title = without_quotes(text, title);
    const bool is_no_title =  // 来源：…, 时间：…, 2023年工作回顾
        kind_of(text, title).empty() &&
        (text.contains(title, u":") || lexicon::ends_with_sign(text, title, lexicon::HeadingSign::review));
    return is_no_title ? Words{} : title;
}

Words issuers_over(const CleanText& text, Words lines, Words title) {
    if (title.empty() || title.begin <= lines.begin + 1 || text[title.begin - 1] != u'《') return {};
    Words above = text.trim({lines.begin, title.begin - 1}, u"\n");
    above.end -= lexicon::match_sign_at_end(text, above, LetterheadSign::quoting);
    above = text.trim(above, u"\n");
    return ends_as_issuer(text.characters(above)) ? above : Words{};
}

Words passed_on(const CleanText& text, Words notice_title) {
    std::uint32_t begin = text.find(notice_title, u"印发");
    if (begin == notice_title.end) return {};
    begin += 2;
    std::uint32_t end = notice_title.end;
    while (end > begin && text[end - 1] != u'的') --end;
    if (end == begin) return {};
    return text.trim({begin, end - 1}, u"《》〈〉~\n");
}

}  // namespace plandoc::record
