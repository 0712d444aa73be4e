#include "record/number/clause.hpp"

#include "lexicon/lead_sign.hpp"
#include "lexicon/list_sign.hpp"

namespace plandoc::record {

using lexicon::ListSign;
using text::CleanText;
using text::Words;

namespace {

constexpr std::uint32_t longest_reach = 240;  ///< characters
constexpr std::size_t longest_label = 3;      ///< characters in the brackets of (十一)

constexpr std::u16string_view note_openings = u"(【〔[", note_closings = u")】〕]";  ///< in pairs

constexpr text::CharacterSet clause_ends = u",;:。!?", openings = u"(《“【〔[", closings = u")》”】〕]";

/// Brackets and quotes passed on the way to the edge of a clause.
class Nesting {
public:
    [[nodiscard]] bool is_inside() const { return brackets_ > 0 || quotes_ > 0; }
    void enter(char16_t c) { ++depth_of(c); }
    /// A straight quote opens where none is open.
    void pass_straight() { quotes_ = quotes_ > 0 ? quotes_ - 1 : 1; }
    /// False where the sign opens or closes what the clause itself stands in.
    [[nodiscard]] bool leave(char16_t c) {
        int& depth = depth_of(c);
        if (depth > 0) return --depth, true;
        return &depth == &quotes_ && brackets_ > 0;  // (以下简称“甲"): a quote that lacks its other half
    }

private:
    int& depth_of(char16_t c) { return c == u'“' || c == u'”' ? quotes_ : brackets_; }
    int brackets_ = 0, quotes_ = 0;
};

/// 覆盖率达到|：|2023年80%、2025年100%
bool leads_to_years(const CleanText& text, std::uint32_t index) {
    return text[index] == u':' && text::is_one_of(text[index - 1], u"到至") && text::is(text[index + 1], text::digit);
}

}  // namespace

std::size_t close_of_bracket(std::u16string_view words, char16_t opening, char16_t closing) {
    int depth = 0;
    for (std::size_t index = 0; index < words.size(); ++index) {
        if (words[index] == opening) ++depth;
        else if (words[index] == closing && --depth <= 0) return index;
    }
    return std::u16string_view::npos;
}

std::uint32_t sentence_end(const CleanText& text, Words passage, std::uint32_t index) {
    do index = text.first_mark({index, passage.end});
    while (index < passage.end && !text::is(text[index++], text::sentence_end));
    return index;
}

Words without_separators(const CleanText& text, Words words) {
    Words inner = text.trim(words, item_separators);
    const std::u16string_view widened =
        text.characters({inner.begin - (inner.begin > words.begin ? 1 : 0), inner.end + (inner.end < words.end ? 1 : 0)});
    const bool begins_in_word = lexicon::begins_with_sign(widened, ListSign::joint_in_word) ||
                                lexicon::begins_with_sign(widened, lexicon::LeadSign::no_lead);
    if (inner.begin > words.begin && begins_in_word) --inner.begin;
    if (inner.end < words.end && lexicon::ends_with_sign(widened, ListSign::joint_in_word)) ++inner.end;
    const bool is_or = !inner.empty() && text[inner.begin] == u'者' && text[inner.begin - 1] == u'或';  // 或者|提高2%
    return is_or ? text.trim({inner.begin + 1, inner.end}, item_separators) : inner;
}

Words sentence_around(const CleanText& text, Words passage, Words inner) {
    Words sentence{inner.begin, sentence_end(text, passage, inner.end)};
    while ((sentence.begin = text.behind_last_mark({passage.begin, sentence.begin})) > passage.begin &&
           !text::is(text[sentence.begin - 1], text::sentence_end))
        --sentence.begin;
    const std::size_t kind = note_openings.find(text[sentence.begin]);
    if (kind == std::u16string_view::npos) return sentence;
    const std::size_t close = close_of_bracket(text.characters(sentence), note_openings[kind], note_closings[kind]);
    if (close == std::u16string_view::npos || close <= longest_label) return sentence;
    const std::uint32_t behind = sentence.begin + static_cast<std::uint32_t>(close) + 1;
    return inner.begin < behind ? Words{sentence.begin, behind} : Words{behind, sentence.end};
}

Words clause_around(const CleanText& text, Words sentence, Words inner) {
    Words clause = inner;
    const std::uint32_t leftmost = std::max(sentence.begin, inner.begin > longest_reach ? inner.begin - longest_reach : 0);
    for (Nesting nesting; (clause.begin = text.behind_last_mark({leftmost, clause.begin})) > leftmost; --clause.begin) {
        const char16_t c = text[clause.begin - 1];
        if (c == u'"') nesting.pass_straight();
        else if (closings.contains(c)) nesting.enter(c);
        else if (openings.contains(c) && !nesting.leave(c)) break;
        else if (clause_ends.contains(c) && !nesting.is_inside() && !leads_to_years(text, clause.begin - 1)) break;
    }
    const std::uint32_t rightmost = std::min(sentence.end, inner.end + longest_reach);
    for (Nesting nesting; (clause.end = text.first_mark({clause.end, rightmost})) < rightmost; ++clause.end) {
        const char16_t c = text[clause.end];
        if (c == u'"') nesting.pass_straight();
        else if (openings.contains(c)) nesting.enter(c);
        else if (closings.contains(c) && !nesting.leave(c)) break;
        else if (clause_ends.contains(c) && !nesting.is_inside()) break;
    }
    return clause;
}

std::uint32_t end_of_note(const CleanText& text, Words sentence, Words inner) {
    constexpr std::uint32_t longest_note = 40;  // characters to each side
    const std::uint32_t first = inner.begin > sentence.begin + longest_note ? inner.begin - longest_note : sentence.begin;
    std::uint32_t open = inner.begin;
    while (open > first && text[open - 1] != u'(' && text[open - 1] != u')') --open;
    if (open == first || text[open - 1] != u'(') return 0;
    const std::uint32_t last = std::min(sentence.end, inner.end + longest_note);
    const std::uint32_t close = text.find({inner.end, last}, u')');
    return close < last ? close : 0;
}

}  // namespace plandoc::record
