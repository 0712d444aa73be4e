#include "record/commitment/change_start.hpp"

#include "lexicon/cues.hpp"
#include "lexicon/lead_sign.hpp"
#include "record/noun/noun_head.hpp"

namespace plandoc::record {

using text::is;
using text::is_one_of;

namespace {

/// Begin the value that a change starts from: |由|65%提高到75%.
constexpr std::u16string_view departures = u"由从";

/// End the date of that value: 由2020年|65%, 由2020年末|65%, 由2020年的|65%.
constexpr std::u16string_view start_tails = u"的年底末期间";

/// 2020年的, “十三五”末的, “十三五”时期的
bool begins_date(std::u16string_view words) {
    return is(words.front(), text::digit) || words.find(u"五”末") != words.npos || words.find(u"五”时期") != words.npos ||
           words.find(u"五”期间") != words.npos;
}

/// Where 由 stands before the date that ends at `end`: 由|2020年底的; 0: none does.
std::uint32_t before_date(const CommitmentDraft& draft, std::uint32_t end) {
    constexpr std::uint32_t longest_start = 12;  // characters of 2020年底的
    for (std::uint32_t index = end - 1; index > draft.mention.segment && end - index < longest_start; --index)
        if (is_one_of(draft.text[index - 1], departures) && begins_date(draft.view({index, end}))) return index - 1;
    return 0;
}

/// 由每公顷|60立方米提高到, 由每人|每月108元提高到: where 由 stands; 0: no such words end at `end`.
std::uint32_t from_each(const CommitmentDraft& draft, std::uint32_t end) {
    constexpr std::uint32_t longest_each = 6;  // characters
    for (std::uint32_t index = end; index > draft.mention.segment + 1 && end - index < longest_each; --index) {
        if (draft.text[index - 1] != u'每') continue;
        if (is_one_of(draft.text[index - 2], departures)) return index - 2;
        if (const std::uint32_t dated = before_date(draft, index - 1)) return dated;  // 由2021年的每万人|240台
    }
    return 0;
}

/// 由|年均|42万人次增长到, 由|每月|108元提高到: characters of the word that says how often, directly before the number; 0: none
/// stands there.
std::uint32_t match_often(const CommitmentDraft& draft) {
    const lexicon::CueMatch cue = lexicon::match_cue_before(draft.view(draft.mention.own_lead()));
    return lexicon::says_how_often(cue.cue) && draft.mention.segment + cue.size < draft.quantity.before ? cue.size : 0;
}

/// 从|人均|600元提高到, 由|亩均|20万元提高到: where 从 stands; 0: no such word ends at `end`.
std::uint32_t from_average(const CommitmentDraft& draft, std::uint32_t end) {
    constexpr std::uint32_t size = 2;  // characters of 人均
    const bool is_average = draft.text[end - 1] == u'均' && end > draft.mention.segment + size;
    return is_average && is_one_of(draft.text[end - size - 1], departures) ? end - size - 1 : 0;
}

/// 将|23处, 将|现有23处: where 将 stands; 0: it does not.
std::uint32_t before_those_there(const CommitmentDraft& draft) {
    Words before{draft.mention.segment, draft.verb.left};
    if (draft.text.ends_with(before, u"现有") || draft.text.ends_with(before, u"原有")) before.end -= 2;
    return draft.text.ends_with(before, u"将") ? before.end - 1 : 0;
}

}  // namespace

text::Words those_changed(const CommitmentDraft& draft) {
    constexpr std::uint32_t shortest = 2;  // characters
    const Mention& mention = draft.mention;
    const text::Words noun{draft.quantity.after, std::max(draft.quantity.after, change_behind(draft.text, mention))};
    const text::Words before = mention.own_lead();
    const bool begins_clause = mention.segment == mention.clause.begin && without_lead(draft.text, before, {}).empty();
    if (!begins_clause || noun.end == mention.clause.end || noun.size() < shortest || draft.commitment.has_bound) return {};
    const bool is_plain = draft.view(noun).find_first_of(u"的、和与及每各") == std::u16string_view::npos;
    return is_plain && draft.quantity.unit_kind == lexicon::UnitKind::thing ? noun : text::Words{};
}

std::uint32_t start_of_change(const CommitmentDraft& draft) {
    if (draft.verb.left == draft.mention.segment || change_behind(draft.text, draft.mention) == draft.mention.clause.end)
        return 0;
    const std::uint32_t often = match_often(draft), begin = draft.quantity.before - often;
    if (often > 0 && is_one_of(draft.text[begin - 1], departures)) return begin - 1;
    if (const std::uint32_t from = from_each(draft, begin)) return from;
    if (const std::uint32_t from = from_average(draft, begin)) return from;
    if (draft.verb.left != draft.quantity.before) return 0;
    if (match_start_off(draft.text, draft.mention.tail()) > 0) return draft.verb.left;
    if (is_one_of(draft.text[draft.verb.left - 1], departures)) return draft.verb.left - 1;
    if (change_behind(draft.text, draft.mention) > draft.quantity.after)
        if (const std::uint32_t taking = before_those_there(draft)) return taking;
    if (!is_one_of(draft.text[draft.verb.left - 1], start_tails)) return 0;
    const std::u16string_view before = draft.view({draft.mention.segment, draft.verb.left});
    if (const std::uint32_t now = lexicon::match_sign_at_end(before, lexicon::LeadSign::start_lead)) return draft.verb.left - now;
    return before_date(draft, draft.verb.left);
}

}  // namespace plandoc::record
