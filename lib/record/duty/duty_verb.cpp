#include "record/duty/duty_verb.hpp"

#include <algorithm>

#include "lexicon/clause_mark.hpp"
#include "lexicon/duty_sign.hpp"

namespace plandoc::record {

namespace {

using lexicon::ClauseMark;
using lexicon::DutySign;

constexpr std::uint32_t longest_manner = 16;  ///< 按照各自职责分工

/// Where 按职责分工, 根据各自职能 begins that ends before `end`; `end` where there is none.
std::uint32_t manner_begin(const text::CleanText& text, std::uint32_t from, std::uint32_t end) {
    const std::u16string_view before = text.characters({from, end});
    if (text[end] == u'分')
        if (const std::uint32_t head = lexicon::match_sign_at_end(before, DutySign::manner_head)) return end - head;
    if (!lexicon::ends_with_sign(before, DutySign::manner_end)) return end;
    const std::uint32_t first = end - std::min(end - from, longest_manner);
    for (std::uint32_t index = end; index-- > first;) {
        const char16_t c = text[index];
        if (c == u'按' || c == u'依' || (c == u'根' && text[index + 1] == u'据')) return index;
        if (!text::is(c, text::han) && c != u'、') break;
    }
    return end;
}

/// The adverb or modal that ends before `end`: its characters.
std::uint32_t adverb_size(const text::CleanText& text, std::uint32_t from, std::uint32_t end) {
    const lexicon::ClauseMarkMatch match = lexicon::match_clause_mark_at_end(text.characters({from, end}));
    const bool is_adverb =
        match.mark == ClauseMark::adverb || match.mark == ClauseMark::modal || match.mark == ClauseMark::opener;
    return is_adverb ? match.size : 0;
}

}  // namespace

DutyVerb match_duty_verb(const text::CleanText& text, std::uint32_t from, std::uint32_t index, std::uint32_t end) {
    const lexicon::DutyRoleMatch match = lexicon::match_duty_verb(text.characters({index, end}));
    if (!match || lexicon::makes_noun_of_verb(text.characters({index + match.size, end}))) return {};
    DutyVerb verb{role_of(match.word), {index, index + match.size}, manner_begin(text, from, index)};
    if (verb.role == DutyRole::responsible) verb.words.begin = verb.begin;
    while (verb.begin > from) {
        const std::uint32_t adverb = adverb_size(text, from, verb.begin);
        const std::uint32_t begin = adverb > 0 ? verb.begin - adverb : manner_begin(text, from, verb.begin);
        if (begin == verb.begin) break;
        verb.begin = begin;
    }
    return verb;
}

DutyVerb match_describing_verb(const text::CleanText& text, std::uint32_t from, std::uint32_t index, std::uint32_t end) {
    const lexicon::DutyRoleMatch match = lexicon::match_duty_verb(text.characters({index, end}));
    const Words words{index, index + match.size};
    return match && text[words.end] == u'的' ? match_duty_verb(text, from, index, words.end) : DutyVerb{};
}

DutyVerb match_shared_deed(const text::CleanText& text, Words piece) {
    const std::uint32_t deed = piece.end - lexicon::match_sign_at_end(text, piece, DutySign::deed);
    const std::uint32_t begin = manner_begin(text, piece.begin, deed);
    return begin == deed ? DutyVerb{} : DutyVerb{DutyRole::responsible, {begin, piece.end}, begin};
}

DutyVerb match_duty_noun(const text::CleanText& text, std::uint32_t from, std::uint32_t index, std::uint32_t end) {
    constexpr std::uint32_t size = 2;  // characters of 单位
    const lexicon::DutyRoleMatch match = lexicon::match_duty_verb(text.characters({index, end}));
    const Words noun{index, index + match.size + size}, before{from, index};
    const bool is_noun = match && noun.end <= end && (text.ends_with(noun, u"单位") || text.ends_with(noun, u"部门"));
    if (!is_noun) return {};
    if (text.ends_with(before, u"为") || text.ends_with(before, u"是"))
        return {role_of(match.word), noun, index - (text.ends_with(before, u"作为") ? 2 : 1)};
    // 市林草局|作为试验区建设|牵头单位, 作为这项工作的|牵头单位
    constexpr std::uint32_t longest_field = 16;  // characters
    const Words near{index - std::min(before.size(), longest_field), index};
    const std::uint32_t as = text.find(near, u"作为");
    const std::u16string_view field = text.characters({as, index});
    if (field.empty() || std::any_of(field.begin(), field.end(), [](char16_t c) { return text::is_one_of(c, u",。;:"); }))
        return {};
    return {role_of(match.word), noun, as};
}

}  // namespace plandoc::record
