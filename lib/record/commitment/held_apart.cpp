#include "record/commitment/held_apart.hpp"

#include <algorithm>

#include "lexicon/count_sign.hpp"
#include "lexicon/place_level.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/size_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/noun/noun_head.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

namespace {

/// 政府, 城燃企业, of shares and times; of amounts 甲县, 东部.
bool may_hold(const CommitmentDraft& draft, Words words) {
    constexpr std::uint32_t shortest = 2, longest = 10;  // characters
    const std::u16string_view name = draft.view(words);
    const bool is_part = draft.mention.is_share() || draft.quantity.unit_kind == lexicon::UnitKind::time;
    const bool is_place =  // but 形成玻璃100万吨、水泥50万吨的生产能力
        lexicon::match_place_level_at_end(name) > 0 || lexicon::is_sign(name, lexicon::PlaceSign::whereabouts);
    return (is_part || is_place) && words.size() >= shortest && words.size() <= longest && text::all_are(name, text::han) &&
           name.find(u'的') == name.npos && lexicon::match_verb(name).size < 2;
}

/// Who stands between two numbers of the list: 3天、|城燃企业|5%; empty: they are of none.
Words holder_between(const CommitmentDraft& draft, const Expression& first, const Expression& second) {
    if (!first.quantity || !second.quantity || draft.text[first.quantity->after] != u'、') return {};
    const Words holder{first.quantity->after + 1, std::max(first.quantity->after + 1, second.quantity->before)};
    return may_hold(draft, holder) ? holder : Words{};
}

/// The clause; where it is no more than the list in quotes, that around these.
Words clause_with_list(const CommitmentDraft& draft) {
    const Words clause = draft.mention.clause;
    const bool is_quoted =
        clause.begin > draft.mention.sentence.begin && draft.text[clause.begin - 1] == u'“' && draft.text[clause.end] == u'”';
    return is_quoted ? clause_around(draft.text, draft.mention.sentence, {clause.begin - 1, clause.end + 1}) : clause;
}

/// 储备能力 of 5%”的|储备能力, behind the last number of the list; empty: nothing of that kind.
Words what_is_held(const CommitmentDraft& draft, const Quantity& last, Words clause) {
    const std::uint32_t begin = last.after + (draft.text[last.after] == u'”' ? 1 : 0);
    const Words held{begin + 1, std::max(begin + 1, clause.end)};
    const bool may_be_held = lexicon::ends_with_sign(draft.text, held, lexicon::SizeSign::ability);
    return draft.text[begin] == u'的' && may_be_held ? held : Words{};
}

}  // namespace

bool attach_to_held_apart(CommitmentDraft& draft) {
    constexpr std::size_t most = 8;  // members
    const Mention& mention = draft.mention;
    if (!text::is_one_of(draft.text[draft.quantity.after], u"、的”")) return false;
    // From the first number of the list to the last.
    const Expression *first = mention.expression, *last = mention.expression;
    Words holder;
    for (std::size_t left = std::min(most, mention.before.size()); left > 0; --left) {
        const Words own = holder_between(draft, *(first - 1), *first);
        if (own.empty()) break;
        if (first == mention.expression) holder = own;
        --first;
    }
    for (std::size_t left = std::min(most, mention.behind.size()); left > 0; --left, ++last)
        if (holder_between(draft, *last, *(last + 1)).empty()) break;
    if (first == last) return false;
    const Words clause = clause_with_list(draft), held = what_is_held(draft, *last->quantity, clause);
    if (held.empty() || first->quantity->before < clause.begin) return false;
    const Words head = without_lead(draft.text, {clause.begin, first->quantity->before}, {});
    const std::uint32_t verb = lexicon::match_sign(draft.text, head, lexicon::CountSign::brings_forth);
    const std::uint32_t name = head.begin + verb + (draft.text[head.begin + verb] == u'“' ? 1 : 0);
    if (verb == 0 || name >= head.end || !may_hold(draft, {name, head.end})) return false;
    draft.commitment.action = {head.begin, head.begin + verb};
    draft.commitment.lead = {clause.begin, head.begin};
    draft.commitment.place = holder.empty() ? Words{name, head.end} : holder;
    draft.commitment.is_promised = true;
    draft.take_noun_behind(held);
    return true;
}

}  // namespace plandoc::record
