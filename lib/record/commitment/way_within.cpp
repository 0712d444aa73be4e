#include "record/commitment/way_within.hpp"

#include <algorithm>

#include "lexicon/measure_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

namespace {

/// `words` are where people get to: 到达|县城; but 可达|交通圈, 可达|率.
bool is_destination(const CommitmentDraft& draft, Words words) {
    constexpr std::uint32_t shortest = 2, longest = 8;  // characters
    const std::u16string_view place = draft.view(words);
    return words.size() >= shortest && words.size() <= longest && text::all_are(place, text::han) &&
           !text::is_one_of(place.back(), u"圈网率例带系") && lexicon::match_verb(place).size < 2;
}

/// 换乘 of 5分钟换乘, 100米内|换乘, 可达公园 of 10分钟|可达公园: with it the clause ends, or the item of a list; empty: none
/// follows.
Words way_behind(const CommitmentDraft& draft) {
    const bool is_within = draft.behind().starts_with(u"内");
    const std::uint32_t begin = draft.quantity.after + (is_within ? 1 : 0), end = draft.mention.clause.end;
    const Words way{begin, begin + lexicon::match_sign(draft.view({begin, end}), lexicon::MeasureSign::way)};
    if (way.empty() || way.end == end || text::is_one_of(draft.text[way.end], list_joints)) return way;
    const bool arrives = draft.text[way.end - 1] == u'达';
    const Words destination{way.end, draft.text.find({way.end, end}, u'、')};
    return arrives && is_destination(draft, destination) ? Words{begin, destination.end} : Words{};
}

}  // namespace

bool attach_to_way(CommitmentDraft& draft) {
    constexpr std::uint32_t longest = 24;  // characters of 实现全部街道5分钟换乘、
    const bool is_near = draft.quantity.unit_dimension == "length";
    if (!is_near && !lexicon::is_sign(draft.view(draft.quantity.unit), lexicon::MeasureSign::short_time)) return false;
    const Words way = way_behind(draft);
    if (way.empty()) return false;
    const std::uint32_t end = draft.quantity.before;
    const Words before{std::max(draft.mention.clause.begin, end - std::min(end, longest)), end};
    const lexicon::FoundSign found = lexicon::find_sign(draft.text, before, lexicon::VerbSign::achieves);
    if (!found) return false;
    Commitment& commitment = draft.commitment;
    const std::uint32_t verb = before.begin + static_cast<std::uint32_t>(found.begin);
    commitment.action = {verb, verb + found.size};
    commitment.lead = {draft.mention.clause.begin, verb};
    commitment.is_promised = true;
    if (way.begin > draft.quantity.after) commitment.relation = Relation::at_most;  // 100米|内|换乘
    commitment.place = without_separators(draft.text, {std::max(commitment.action.end, draft.mention.segment), end});
    draft.take_noun_behind(way);
    return true;
}

}  // namespace plandoc::record
