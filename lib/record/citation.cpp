#include "record/citation.hpp"

#include <algorithm>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

#include "record/letterhead/document_number.hpp"

namespace plandoc::record {

using text::CleanText;

namespace {

constexpr std::uint32_t longest_title = 300;   ///< characters, 《》 included
constexpr std::uint32_t longest_bracket = 60;  ///< characters of the bracket behind 》 in which a number is looked for

/// Follows 〈 and 〉, to tell the 〉 of a title within the title from one that a scanned page has for 》: 《甲方案〉.
class InnerMarks {
public:
    /// Whether `c` closes the title.
    bool closes(char16_t c) {
        if (c == u'〈' || c == u'<') ++open_;
        if (c != u'〉') return c == u'》';
        if (open_ == 0) return true;
        --open_;
        return false;
    }

private:
    std::uint32_t open_ = 0;
};

/// 《…》 at `begin` with both its marks; titles within the title are skipped. Empty where it is not closed.
Words match_title(const CleanText& text, std::uint32_t begin, std::uint32_t end) {
    end = std::min(end, begin + longest_title);
    std::uint32_t depth = 0, first_close = 0;
    InnerMarks marks;
    for (std::uint32_t index = begin; index < end; ++index) {
        if (text[index] == u'《') ++depth;
        if (!marks.closes(text[index])) continue;
        if (first_close == 0) first_close = index + 1;
        if (--depth == 0) return {begin, index + 1};
    }
    // More are opened than closed: the first 》 closes the title, unless a sentence ends before it.
    const Words title{begin, first_close};
    const bool is_title = first_close > 0 && !text.contains(title, u"。") && !text.contains(title, u";");
    return is_title ? title : Words{};
}

/// The title that opens at `begin` in passage `index` and that lines of its own close: 《甲乙高质量⏎发展规划》. Empty where a
/// sentence ends before it is closed, or another title opens.
Words match_torn_title(const outline::Outline& outline, std::uint32_t index, std::uint32_t begin) {
    constexpr std::uint32_t most_lines = 3;
    const CleanText& text = outline.text;
    const std::uint32_t part = outline.passages[index].part;
    InnerMarks marks;
    for (std::uint32_t at = begin + 1, lines = 0; lines <= most_lines; ++lines, ++index) {
        const outline::Passage& passage = outline.passages[index];
        if (passage.kind != outline::PassageKind::paragraph || passage.part != part || (lines > 0 && !passage.label.empty()))
            break;
        for (at = std::max(at, passage.words.begin); at < passage.words.end; ++at) {
            if (marks.closes(text[at])) return {begin, at + 1};
            if (text[at] == u'《' || text[at] == u'。' || at - begin > longest_title) return {};
        }
        if (index + 1 == outline.passages.size()) break;
    }
    return {};
}

/// 国务院令第645号: an order has no year and is named by its issuer and its number.
Words match_order(const CleanText& text, Words bracket) {
    const std::uint32_t order = text.find(bracket, u"令第");
    if (order == bracket.end) return {};
    std::uint32_t end = order + 2;
    while (end < bracket.end && text::is(text[end], text::digit | text::numeral)) ++end;
    return end < bracket.end && end > order + 2 && text[end] == u'号' ? Words{bracket.begin, end + 1} : Words{};
}

/// 生态环境部公告 of 生态环境部公告2019年第19号: all that stands before it from `begin` on, where that is a name.
Words with_issuer(const CleanText& text, Words number, std::uint32_t begin) {
    const std::u16string_view issuer = text.characters({begin, number.begin});
    const bool is_name = text::all_are(issuer, text::han);
    return is_name ? Words{begin, number.end} : with_issuer_sign(text, number, begin);
}

/// The document number in the bracket that opens at `index`; empty where there is none.
Words find_number(const CleanText& text, std::uint32_t index, std::uint32_t end) {
    if (index >= end || text[index] != u'(') return {};
    Words bracket{index + 1, index + 1};
    end = std::min(end, index + longest_bracket);
    for (std::uint32_t depth = 0; bracket.end < end && text[bracket.end] != u'《';) {
        if (text[bracket.end] == u')' && depth-- == 0) break;
        // The year's own brackets may be round: （国发（2021）4号）
        const Words number = match_document_number(text, bracket.end, end);
        if (!number.empty()) return with_issuer_sign(text, number, bracket.begin);
        const Words announcement = match_announcement_number(text, bracket.end, end);
        if (!announcement.empty()) return with_issuer(text, announcement, bracket.begin);
        if (text[bracket.end++] == u'(') ++depth;  // 甲农（科）发〔2023〕8号
    }
    return match_order(text, bracket);
}

/// The document number behind the title that ends at `end`: in its line, or at the head of the next where the title ends its own.
/// `index` is the passage that the title begins in.
Words find_number_behind(const outline::Outline& outline, std::uint32_t index, std::uint32_t end) {
    while (outline.passages[index].words.end < end) ++index;
    const Words line = outline.passages[index].words;
    if (line.end != end) return find_number(outline.text, end, line.end);
    if (index + 1 == outline.passages.size()) return {};
    const Words next = outline.passages[index + 1].words;
    return find_number(outline.text, next.begin, next.end);
}

/// The citations found so far, by title.
class Register {
public:
    explicit Register(const CleanText& text) : text_(text) {}

    void enter(Words place, Words number, std::uint32_t passage) {
        const Words title{place.begin + 1, place.end - 1};
        std::u16string_view key = text_.characters(title);
        if (key.find_first_of(u"\n<>") != key.npos) key = respelt_.emplace_back(respelt(key));
        const auto [entry, is_new] = by_title_.try_emplace(key, citations_.size());
        if (is_new) citations_.push_back({title, {}, {}, passage});
        Citation& citation = citations_[entry->second];
        citation.places.push_back(place);
        if (citation.number.empty() && !number.empty()) citation.number = written_document_number(text_, number);
    }
    std::vector<Citation> take() { return std::move(citations_); }

private:
    /// Without line ends, and <甲方案> as 〈甲方案〉.
    static std::u16string respelt(std::u16string_view title) {
        std::u16string out(title);
        out.erase(std::remove(out.begin(), out.end(), u'\n'), out.end());
        std::replace(out.begin(), out.end(), u'<', u'〈');
        std::replace(out.begin(), out.end(), u'>', u'〉');
        return out;
    }

    const CleanText& text_;
    std::vector<Citation> citations_;
    std::deque<std::u16string> respelt_;                             ///< titles that are not looked up as they stand
    std::unordered_map<std::u16string_view, std::size_t> by_title_;  ///< width-folded, so that all spellings of a title meet
};

}  // namespace

std::vector<Citation> find_citations(const outline::Outline& outline) {
    const CleanText& text = outline.text;
    Register citations(text);
    for (std::uint32_t index = 0; index < outline.passages.size(); ++index) {
        const outline::Passage& passage = outline.passages[index];
        if (!outline.is_read(passage)) continue;
        std::uint32_t at = passage.words.begin;
        while ((at = text.find({at, passage.words.end}, u'《')) < passage.words.end) {
            Words place = match_title(text, at, passage.words.end);
            if (place.empty()) place = match_torn_title(outline, index, at);
            if (place.end > place.begin + 2) citations.enter(place, find_number_behind(outline, index, place.end), index);
            at = std::max(place.end, at + 1);
        }
    }
    return citations.take();
}

}  // namespace plandoc::record
