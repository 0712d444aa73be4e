#include "outline/reflow/draft.hpp"

#include <algorithm>

#include "lexicon/bounds.hpp"
#include "lexicon/genre.hpp"
#include "lexicon/lead_sign.hpp"
#include "lexicon/roster_phrases.hpp"
#include "lexicon/units.hpp"
#include "outline/wording.hpp"
#include "text/character.hpp"
#include "text/numeral.hpp"

namespace plandoc::outline {

namespace {

using text::is;

bool closes_bracket(char16_t c) { return c == u')' || c == u'】' || c == u']'; }
bool opens_bracket(char16_t c) { return c == u'(' || c == u'【' || c == u'['; }
/// 2022J 4号 behind （: the text layer of a scanned page takes 〕 for a letter.
bool is_closed_by_letter(std::u16string_view behind) {
    constexpr std::size_t year = 4, reach = 7;
    std::size_t digits = 0, at = 0;
    for (; at < std::min(behind.size(), reach) && is(behind[at], text::digit | text::space); ++at)
        digits += is(behind[at], text::digit) ? 1 : 0;
    return digits == year && at < behind.size() && behind[at] == u'J';
}
bool stops(char16_t c) { return is(c, text::sentence_end) || c == u';'; }

}  // namespace

void Draft::scan_rest() {
    constexpr std::uint32_t shortest_duty = 5;  // characters of a bracket: （市教育局牵头）
    const std::uint32_t end = text_->size();
    for (std::uint32_t at = text_->first_mark({scanned_, end}); at < end; at = text_->first_mark({at + 1, end})) {
        const char16_t c = (*text_)[at];
        if (c == u',' || c == u'、' || c == u'。') {  // without a branch for each: which comes next cannot be foreseen
            has_comma_ |= c == u',';
            has_stop_ |= c == u'。';
            listed_ += c == u'、' ? 1 : 0;
        } else if (opens_bracket(c)) {
            if (is_closed_by_letter(text_->characters({at + 1, end}))) continue;
            ++open_brackets_;
            bracket_begin_ = at;
        } else if (closes_bracket(c)) {
            if (open_brackets_ > 0) --open_brackets_;
            const bool goes_on = at + 1 < end && is((*text_)[at + 1], text::han) && at > bracket_begin_ + shortest_duty;
            has_duty_bracket_ = has_duty_bracket_ || (goes_on && closes_duty_bracket(at + 1));
        } else if (c == u'《') {
            title_begin_ = at;
        } else if (c == u'》') {
            title_begin_ = 0;
        } else if (c == u'“') {
            quote_begin_ = at;
        } else if (c == u'”') {
            quote_begin_ = 0;
        } else if (stops(c)) {
            has_stop_ = true;
        }
    }
    scanned_ = end;
}

bool Draft::is_in_bracket(std::uint32_t longest_bracket) {
    scan();
    return open_brackets_ > 0 && text_->size() - bracket_begin_ < longest_bracket;
}

bool Draft::is_in_title() {
    constexpr std::uint32_t longest_title = 120;
    scan();
    return title_begin_ != 0 && text_->size() - title_begin_ < longest_title;
}

bool Draft::is_in_wrapped_title() {
    constexpr std::uint32_t longest_piece = 24;
    if (!is_in_title() || text_->size() - title_begin_ > longest_piece) return false;
    const std::u16string_view piece = text_->characters({title_begin_ + 1, text_->size()});
    return text::all_are(piece, text::han);
}

bool Draft::is_in_quote() {
    constexpr std::uint32_t longest_piece = 12;
    scan();
    return quote_begin_ != 0 && text_->size() - quote_begin_ <= longest_piece;
}

bool Draft::has_sentence() {
    scan();
    return has_stop_;
}

bool Draft::holds_duty_bracket() {
    scan();
    return has_duty_bracket_;
}

bool Draft::has_marks() {
    scan();
    return has_stop_ || has_comma_;
}

bool Draft::is_running() {
    scan();
    return has_stop_ || (has_comma_ && !labelled);
}

bool Draft::is_list() {
    constexpr std::uint32_t fewest = 2;
    scan();
    return listed_ >= fewest && !labelled;
}

std::u16string_view Draft::tail(std::uint32_t most, std::uint32_t from, std::uint32_t end) const {
    return text_->characters({std::max(from, end - std::min(end, most)), end});
}

bool Draft::ends_as_contents_entry() const {
    constexpr std::uint32_t longest_leader_and_page = 40;
    return is_contents_entry(tail(longest_leader_and_page, begin_));
}

bool Draft::ends_in_point() const { return last() == u'.' && size() > 1 && is((*text_)[text_->size() - 2], text::digit); }

bool Draft::ends_in_figure() const {
    constexpr std::uint32_t longest_figure = 10, fewest_words = 6;  // characters
    const std::u16string_view end = tail(longest_figure + fewest_words, begin_);
    const std::size_t words = end.find_last_not_of(u"0123456789.");
    return words != end.npos && words + 1 < end.size() && words + 1 >= fewest_words && is(end[words], text::han) &&
           is(end[words - 1], text::han);
}

bool Draft::ends_in_piece_of_unit(std::u16string_view next) const {
    constexpr std::u16string_view beginnings = u"千万亿立方平公兆";
    constexpr std::uint32_t longest = 6;  // characters of a figure's end and the piece
    if (!text::is_one_of(last(), beginnings)) return false;
    const std::u16string_view end = tail(longest, begin_);
    const std::size_t figure = end.find_last_of(u"0123456789");
    if (figure == end.npos) return false;
    constexpr std::size_t longest_rest = 4;
    const std::u16string piece(end.substr(figure + 1));
    const std::u16string unit = piece + std::u16string(next.substr(0, longest_rest));
    const std::u16string_view behind_scale = std::u16string_view(unit).substr(text::match_scale(unit).size);
    const auto completes = [&](std::u16string_view words) {
        const std::optional<lexicon::Unit> whole = lexicon::match_unit(words);
        return whole && whole->size > 0 && unit.size() - words.size() + whole->size > piece.size();
    };
    return completes(unit) || completes(behind_scale);
}

bool Draft::names_a_kind() const { return lexicon::match_genre_at_end(text_->characters({begin_, text_->size()})) != 0; }

bool Draft::leads_to_verb() const {
    return lexicon::ends_with_sign(text_->characters({begin_, text_->size()}), lexicon::LeadSign::leads_verb);
}

bool Draft::leads_to_figure() const {
    constexpr std::u16string_view last_of_verbs = u"由从到至达为约";
    return text::is_one_of(last(), last_of_verbs) || lexicon::match_bound_before(text_->characters({begin_, text_->size()}));
}

bool Draft::holds_number_before(const Label& label) const {
    constexpr std::uint32_t longest_item = 400, longest_label = 8;
    if (label.scheme < Scheme::arabic_paren || label.scheme == Scheme::bullet || label.ordinal == 1) return false;
    if (const Label own = match_label(beginning()); own && own.scheme == label.scheme) return false;
    const std::u16string_view items = tail(longest_item, begin_);
    for (std::size_t at = items.size(); at-- > 0;) {
        if (is(items[at], text::han)) continue;
        const Label before = match_label(items.substr(at, longest_label));
        if (before && before.scheme == label.scheme && before.ordinal + 1 == label.ordinal) return true;
    }
    return false;
}

std::u16string_view Draft::beginning() const {
    constexpr std::uint32_t most = 8;
    return text_->characters({begin_, std::min(text_->size(), begin_ + most)});
}

bool Draft::closes_duty_bracket(std::uint32_t end) const {
    constexpr std::uint32_t reach = 12;  // 责任单位： stands first in the bracket, 牵头 or 负责 last
    constexpr std::uint32_t longest = 160;
    const std::uint32_t begin = std::max(begin_, std::min(bracket_begin_, end));
    const text::Words head{begin, std::min(end, begin + reach)};
    if (holds_mark(text_->characters(head), Mark::duty) || holds_mark(tail(reach, begin, end), Mark::duty)) return true;
    // （市教育局等负责。以下均需各县落实，不再列出）
    const text::Words inside{begin, end};
    return inside.size() <= longest && text_->contains(inside, u"负责") && text_->contains(inside, u"。");
}

bool Draft::ends_in_duty_label() const {
    constexpr std::uint32_t longest_label = 6;
    const std::u16string_view label = tail(longest_label, begin_);
    return (label.ends_with(u"单位:") || label.ends_with(u"部门:")) && holds_mark(label, Mark::duty);
}

bool Draft::ends_as_post() const {
    constexpr std::uint32_t reach = 8;  // characters
    return lexicon::ends_with_sign(tail(reach, begin_), lexicon::RosterSign::post_tail);
}

bool Draft::ends_as_roster_title() const {
    constexpr std::uint32_t reach = 4;  // characters
    return lexicon::ends_with_sign(tail(reach, begin_), lexicon::RosterSign::list);
}

bool Draft::ends_in_part_label() const {
    constexpr std::uint32_t size = 4;
    return tail(size, begin_) == u",其中:";
}

Ending Draft::ending() {
    constexpr std::u16string_view closing = u")】]”’》";
    constexpr std::uint32_t most_closing = 2;
    scan();
    if (size() == 0) return Ending::comma;
    if (closes_bracket(last()) && closes_duty_bracket(text_->size())) return Ending::bracket;
    std::uint32_t at = text_->size() - 1;
    while (at > begin_ && closing.find((*text_)[at]) != std::u16string_view::npos && text_->size() - at <= most_closing) --at;
    if (stops((*text_)[at]) || (*text_)[at] == u'…') return Ending::stop;
    if (last() == u':') return Ending::colon;
    if (last() == u',' || last() == u'、' || is(last(), text::opening)) return Ending::comma;
    return Ending::open;
}

}  // namespace plandoc::outline
