#include "record/commitment/repeated_deed.hpp"

#include <algorithm>

#include "lexicon/cues.hpp"
#include "lexicon/doer_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/mention/counted_noun.hpp"
#include "record/noun/noun_head.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

namespace {

/// 每月|至少1次|采样监测, each time with a noun behind it.
bool counts_times_of_noun(const CommitmentDraft& draft) {
    const lexicon::CueMatch often = lexicon::match_cue_before(draft.view(draft.mention.own_lead()));
    return lexicon::says_how_often(often.cue) && draft.view(draft.quantity.unit) == u"次" && draft.noun_follows &&
           !draft.starts_with_particle() && draft.mention.next == nullptr;
}

/// 确保重点企业|每年1次核查
bool is_modal_before(const CommitmentDraft& draft) {
    const auto cues = cues_between(draft.mention.cues, draft.mention.own_lead());
    return std::any_of(cues.begin(), cues.end(), [](const CueAt& cue) { return lexicon::is_modal(cue.cue); });
}

/// 实现|重点企业, 做到|每村: characters of the verb by which something is reached, at the head of `bare`; 0: none.
std::uint32_t match_reaching(const CommitmentDraft& draft, Words bare) {
    const std::uint32_t achieves = lexicon::match_sign(draft.view(bare), lexicon::VerbSign::achieves);
    return draft.text.starts_with(bare, u"做到") ? 2 : achieves;
}

/// 重点企业 of 实现|重点企业|每年1次核查: to what it is done; empty: 每村, or who does it.
Words object_in(const CommitmentDraft& draft, Words words) {
    if (words.empty() || text::is_one_of(draft.text[words.begin], u"每各对")) return {};
    const std::u16string_view object = draft.view(words);
    const bool may_act = lexicon::ends_with_sign(object, lexicon::DoerSign::doer_end) ||
                         lexicon::ends_with_sign(object, lexicon::DoerSign::officer_end) || ends_in_actor(draft.text, words);
    return may_act ? Words{} : words;
}

/// 采样|监测, 检查
bool names_work(std::u16string_view noun) {
    const lexicon::Verb verb = lexicon::match_verb_before(noun);
    return lexicon::ends_with_sign(noun, lexicon::VerbSign::deed) || (verb.make && verb.size > 1);
}

/// 实现对甲区|，|以及乙区|每年1次监测: the clause before, whose object goes on; empty: it does not.
Words clause_gone_on_from(const CommitmentDraft& draft) {
    const Words clause = draft.mention.clause;
    if (!draft.text.starts_with(clause, u"以及") || clause.begin < draft.mention.sentence.begin + 2) return {};
    const Words before = clause_around(draft.text, draft.mention.sentence, {clause.begin - 1, clause.begin - 1});
    return without_lead(draft.text, before, draft.mention.own_place);
}

}  // namespace

bool attach_to_report(CommitmentDraft& draft) {
    constexpr std::uint32_t shortest = 2, longest = 40, longest_object = 10;  // characters, of whom it is told and of what
    const std::u16string_view unit = draft.view(draft.quantity.unit);
    if (draft.noun_follows || (unit != u"次" && unit != u"条" && unit != u"期")) return false;
    const std::uint32_t end = draft.quantity.before;
    const Words before{std::max(draft.mention.clause.begin, end - std::min(end, longest)), end};
    const std::uint32_t to = draft.text.find(before, u'向');
    const lexicon::CueMatch often = lexicon::match_cue_before(draft.view({before.begin, to}));
    if (to == end || !lexicon::says_how_often(often.cue)) return false;
    for (std::uint32_t index = end - shortest; index > to + shortest && end - index <= longest_object + shortest; --index) {
        const Words deed{index, index + lexicon::match_sign(draft.view({index, end}), lexicon::VerbSign::reports)};
        if (deed.empty()) continue;
        Commitment& commitment = draft.commitment;
        const lexicon::Bound bound = lexicon::match_bound_before(draft.view({before.begin, to - often.size}));
        if (bound.size > 1) commitment.relation = bound.relation;  // 至少每季度
        commitment.lead = {before.begin, index};
        commitment.is_promised = true;
        if (deed.end == end) {
            commitment.subject = deed;
            draft.drop_noun();
        } else {
            commitment.action = deed;
            commitment.is_make = true;
            draft.take_noun_before({deed.end, end});
        }
        return true;
    }
    return false;
}

bool attach_to_repeated_deed(CommitmentDraft& draft, Words before) {
    if (!counts_times_of_noun(draft)) return false;
    const Words bare = without_lead(draft.text, before, {}), earlier = clause_gone_on_from(draft);
    const Words head = earlier.empty() ? bare : earlier;
    const std::uint32_t reaching = match_reaching(draft, head);
    const Words whom{head.begin + reaching, bare.end};
    const Words noun = draft.counted_noun();
    const bool is_told = draft.quantity.relation_before == Relation::at_least || draft.text.starts_with(whom, u"对");
    const bool is_sure = reaching > 0 || is_modal_before(draft) || (is_told && names_work(draft.view(noun)));
    if (whom.size() < 2 || !is_sure) return false;
    draft.commitment.action = {head.begin, whom.begin};
    draft.commitment.is_promised = true;
    draft.commitment.lead = whom;
    draft.commitment.subject = object_in(draft, whom);
    draft.take_noun_behind(noun);
    return true;
}

}  // namespace plandoc::record
