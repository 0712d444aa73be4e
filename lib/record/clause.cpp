#include "record/clause.hpp"

namespace plandoc::record {

using text::CleanText;
using text::Words;

namespace {

constexpr std::uint32_t longest_reach = 240;  ///< characters

constexpr bool ends_clause(char16_t c) { return c == u',' || c == u';' || c == u':' || c == u'。' || c == u'!' || c == u'?'; }
constexpr bool opens(char16_t c) { return c == u'(' || c == u'《' || c == u'“' || c == u'【' || c == u'〔' || c == u'['; }
constexpr bool closes(char16_t c) { return c == u')' || c == u'》' || c == u'”' || c == u'】' || c == u'〕' || c == u']'; }

}  // namespace

std::uint32_t sentence_end(const CleanText& text, Words passage, std::uint32_t index) {
    while (index < passage.end && !text::is(text[index], text::sentence_end)) ++index;
    return index < passage.end ? index + 1 : passage.end;
}

Words clause_around(const CleanText& text, Words sentence, Words inner) {
    Words clause = inner;
    const std::uint32_t leftmost = std::max(sentence.begin, inner.begin > longest_reach ? inner.begin - longest_reach : 0);
    int depth = 0;
    while (clause.begin > leftmost) {
        const char16_t c = text[clause.begin - 1];
        if (!text::is(c, text::mark | text::sentence_end)) {
            --clause.begin;
            continue;
        }
        if (closes(c)) ++depth;
        else if (opens(c) && depth-- == 0) break;
        else if (ends_clause(c) && depth == 0) break;
        --clause.begin;
    }
    const std::uint32_t rightmost = std::min(sentence.end, inner.end + longest_reach);
    depth = 0;
    while (clause.end < rightmost) {
        const char16_t c = text[clause.end];
        if (!text::is(c, text::mark | text::sentence_end)) {
            ++clause.end;
            continue;
        }
        if (opens(c)) ++depth;
        else if (closes(c) && depth-- == 0) break;
        else if (ends_clause(c) && depth == 0) break;
        ++clause.end;
    }
    return clause;
}

}  // namespace plandoc::record
