#include "record/citation.hpp"

#include <algorithm>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

#include "record/document_number.hpp"

namespace plandoc::record {

using text::CleanText;

namespace {

constexpr std::uint32_t longest_title = 300;   ///< characters, 《》 included
constexpr std::uint32_t longest_bracket = 60;  ///< characters of the bracket behind 》 in which a number is looked for

/// 《…》 at `begin` with both its marks; titles within the title are skipped. Empty where it is not closed.
Words match_title(const CleanText& text, std::uint32_t begin, std::uint32_t end) {
    end = std::min(end, begin + longest_title);
    std::uint32_t depth = 0, first_close = 0;
    for (std::uint32_t index = begin; index < end; ++index) {
        if (text[index] == u'《') ++depth;
        if (text[index] != u'》') continue;
        if (first_close == 0) first_close = index + 1;
        if (--depth == 0) return {begin, index + 1};
    }
    return first_close == 0 ? Words{} : Words{begin, first_close};  // more opened than closed: the first 》 closes it
}

/// 国务院令第645号: an order has no year and is named by its issuer and its number.
Words match_order(const CleanText& text, Words bracket) {
    const std::uint32_t order = text.find(bracket, u"令第");
    if (order == bracket.end) return {};
    std::uint32_t end = order + 2;
    while (end < bracket.end && text::is(text[end], text::digit | text::numeral)) ++end;
    return end < bracket.end && end > order + 2 && text[end] == u'号' ? Words{bracket.begin, end + 1} : Words{};
}

/// The document number in the bracket that opens at `index`; empty where there is none.
Words find_number(const CleanText& text, std::uint32_t index, std::uint32_t end) {
    if (index >= end || text[index] != u'(') return {};
    Words bracket{index + 1, index + 1};
    end = std::min(end, index + longest_bracket);
    while (bracket.end < end && text[bracket.end] != u')' && text[bracket.end] != u'《') {
        // The year's own brackets may be round: （国发（2021）4号）
        Words number = match_document_number(text, bracket.end, end);
        if (number.empty()) number = match_announcement_number(text, bracket.end, end);
        if (!number.empty()) return with_issuer_sign(text, number, bracket.begin);
        ++bracket.end;
    }
    return match_order(text, bracket);
}

/// The document number behind 》 in passage `index`, or at the head of the next line where the title ends its own.
Words find_number_behind(const outline::Outline& outline, std::uint32_t index, std::uint32_t begin, std::uint32_t end) {
    const bool ends_line = begin == end && index + 1 < outline.passages.size();
    const Words place = ends_line ? outline.passages[index + 1].words : Words{begin, end};
    return find_number(outline.text, place.begin, place.end);
}

/// The citations found so far, by title.
class Register {
public:
    explicit Register(const CleanText& text) : text_(text) {}

    void enter(Words place, Words number, std::uint32_t passage) {
        const Words title{place.begin + 1, place.end - 1};
        std::u16string_view key = text_.characters(title);
        if (key.find(u'\n') != key.npos) key = unwrapped_.emplace_back(without_line_ends(key));
        const auto [entry, is_new] = by_title_.try_emplace(key, citations_.size());
        if (is_new) citations_.push_back({title, {}, {}, passage});
        Citation& citation = citations_[entry->second];
        citation.places.push_back(place);
        if (citation.number.empty() && !number.empty()) citation.number = written_document_number(text_, number);
    }
    std::vector<Citation> take() { return std::move(citations_); }

private:
    static std::u16string without_line_ends(std::u16string_view title) {
        std::u16string out(title);
        out.erase(std::remove(out.begin(), out.end(), u'\n'), out.end());
        return out;
    }

    const CleanText& text_;
    std::vector<Citation> citations_;
    std::deque<std::u16string> unwrapped_;                           ///< titles that stand in two lines of a part's title
    std::unordered_map<std::u16string_view, std::size_t> by_title_;  ///< width-folded, so that all spellings of a title meet
};

}  // namespace

std::vector<Citation> find_citations(const outline::Outline& outline) {
    const CleanText& text = outline.text;
    Register citations(text);
    for (std::uint32_t index = 0; index < outline.passages.size(); ++index) {
        const outline::Passage& passage = outline.passages[index];
        if (!outline.is_read(passage)) continue;
        const Words title = outline.parts[passage.part].title;
        const std::uint32_t end = title.contains(passage.words) ? title.end : passage.words.end;
        std::uint32_t at = passage.words.begin;
        while ((at = text.find({at, passage.words.end}, u'《')) < passage.words.end) {
            const Words place = match_title(text, at, end);
            if (place.end > place.begin + 2) citations.enter(place, find_number_behind(outline, index, place.end, end), index);
            at = std::max(place.end, at + 1);
        }
    }
    return citations.take();
}

}  // namespace plandoc::record
