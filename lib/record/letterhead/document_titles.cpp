#include "record/letterhead/document_titles.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "lexicon/genre.hpp"
#include "lexicon/letterhead_sign.hpp"
#include "outline/wording.hpp"
#include "record/letterhead/title.hpp"

namespace plandoc::record {

using outline::Outline;
using text::CleanText;
using text::Words;

namespace {

bool names_kind(const CleanText& text, Words title) { return !kind_of(text, title).empty(); }

/// The title of a letter that passes something on, not one that repeats the plan's.
bool is_letter(const CleanText& text, Words title) {
    return text.contains(title, u"关于") || text.contains(title, u"印发") || text.contains(title, u"转发");
}

/// The last line above the notice that reads like its title: a page may show its own fields between the two.
Words title_in_header(const Outline& outline, const outline::Part& header) {
    for (std::uint32_t index = header.last_passage; index-- > header.first_passage;) {
        const Words words = outline.passages[index].words;
        if (words.size() > longest_letterhead_title || !is_letter(outline.text, words)) continue;
        const Words title = title_proper(outline.text, words);
        if (names_kind(outline.text, title)) return title;
    }
    return {};
}

/// What the letter says that it passes on, where neither letter nor plan has a title: 《甲规划》已经审议通过，现印发给你们.
Words named_in_letter(const Outline& outline, const outline::Part& notice) {
    const CleanText& text = outline.text;
    for (std::uint32_t index = notice.first_passage; index < notice.last_passage; ++index) {
        const Words letter = outline.passages[index].words;
        if (!outline::holds_mark(text.characters(letter), outline::Mark::letter)) continue;
        const std::uint32_t open = text.find(letter, u"《"), close = text.find(letter, u"》");
        const Words title{std::min(open + 1, letter.end), close};
        if (open < close && close < letter.end && names_kind(text, title)) return title;
    }
    return {};
}

/// 第一条, or 第一章 above it: where rules say what is made, and why.
bool is_first_article(const outline::Section& section) {
    return section.ordinal == 1 && section.scheme <= outline::Scheme::article;
}

}  // namespace

Titles choose_titles(const Outline& outline, const LetterheadParts& parts, Words notice_title) {
    const CleanText& text = outline.text;
    Words title;
    if (parts.plan != nullptr) title = title_proper(text, parts.plan->title);
    if (parts.notice != nullptr && !parts.notice->title.empty()) notice_title = parts.notice->title;
    notice_title = title_proper(text, notice_title);
    if (parts.notice != nullptr && parts.header != nullptr && !is_letter(text, notice_title)) {
        const Words above = title_in_header(outline, *parts.header);
        if (!above.empty()) notice_title = above;
    }
    if (!is_letter(text, notice_title)) {
        if (!names_kind(text, title) && names_kind(text, notice_title)) title = notice_title;
        notice_title = {};
    }
    const Words passed = passed_on(text, notice_title);
    if (title.empty() || (!names_kind(text, title) && names_kind(text, passed))) title = passed;
    if (title.empty()) title = std::exchange(notice_title, {});
    if (title.empty() && parts.notice != nullptr) title = named_in_letter(outline, *parts.notice);
    return {title, notice_title};
}

std::optional<Date> date_in_title(const CleanText& text, Words lines) {
    for (std::uint32_t index = lines.begin; index < lines.end; ++index) {
        if (text[index] != u'(') continue;
        const std::optional<Date> date = match_date(text, index + 1, lines.end);
        if (date && date->day != 0 && date->words.end < lines.end && text[date->words.end] == u')') return date;
    }
    return std::nullopt;
}

std::string stated_kind(const Outline& outline) {
    const CleanText& text = outline.text;
    for (const outline::Passage& paragraph : outline.passages) {
        if (!outline.is_read(paragraph)) continue;
        std::uint32_t at = paragraph.words.begin;
        while ((at = text.find({at, paragraph.words.end}, u'本')) < paragraph.words.end) {
            const std::u16string_view before = text.characters({paragraph.words.begin, at++});
            if (!lexicon::ends_with_sign(before, lexicon::LetterheadSign::making)) continue;
            const std::uint32_t size = lexicon::match_genre(text.characters({at, paragraph.words.end}));
            if (size != 0) return text.written({at, at + size});
        }
        if (paragraph.section != outline::none && !is_first_article(outline.sections[paragraph.section])) return {};
    }
    return {};
}

}  // namespace plandoc::record
