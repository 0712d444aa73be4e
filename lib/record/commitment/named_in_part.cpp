#include "record/commitment/named_in_part.hpp"

#include <algorithm>

#include "lexicon/cues.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/predicate_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/mention/counted_noun.hpp"
#include "record/noun/noun_head.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::Cue;
using lexicon::UnitKind;
using text::is_one_of;

bool names_some(const CommitmentDraft& draft, Words names) {
    const std::uint32_t end = draft.text.ends_with(names, u"等地") ? names.end - 2 : names.end - 1;
    if (!draft.quantity.value || names.size() < 3 || draft.text[end] != u'等') return false;
    if (draft.quantity.relation_after == Relation::at_least) return true;  // 甲、乙等2个|以上|基地
    std::int64_t parts = 1, joined = 0;
    for (std::uint32_t index = names.begin; index < end; ++index) {
        if (draft.text[index] == u'、') ++parts;
        if (is_one_of(draft.text[index], u"和及与")) ++joined;
    }
    return *draft.quantity.value < text::Decimal(parts) || text::Decimal(parts + joined) < *draft.quantity.value;
}

namespace {

/// 推动|甲厂等30个项目建设，乙厂等67个项目竣工投产: a clause shortly before causes others of the kind to do something.
bool is_caused_before(const CommitmentDraft& draft) {
    constexpr int most_clauses = 4;
    const Mention& mention = draft.mention;
    Words clause = mention.clause;
    for (int step = 0; step < most_clauses && clause.begin > mention.sentence.begin; ++step) {
        clause = clause_around(draft.text, mention.sentence, {clause.begin - 1, clause.begin - 1});
        if (lexicon::match_verb(draft.view(without_lead(draft.text, clause, mention.own_place))).cause) return true;
    }
    return false;
}

}  // namespace

bool attach_to_named(CommitmentDraft& draft, Words bare) {
    const Mention& mention = draft.mention;
    const bool tells_which = names_some(draft, bare) || lexicon::ends_with_sign(draft.view(bare), lexicon::NounSign::listing);
    if (draft.quantity.unit_kind != UnitKind::thing || !tells_which) return false;
    const Words noun = up_to_verb(draft.text, counted_noun(draft.text, mention));
    const Words behind{noun.end, mention.clause.end};
    const Words deed = without_lead(draft.text, behind, mention.own_place);
    const Cue cue = lexicon::match_cue(draft.view(behind)).cue;
    const auto cues = cues_between(mention.cues, mention.lead());
    const bool is_promised = std::any_of(cues.begin(), cues.end(), [](const CueAt& found) {  // 确保|甲厂等20个项目建成投产
        return lexicon::is_modal(found.cue);
    });
    const bool is_to_come = mention.is_dated || is_promised || lexicon::is_modal(cue);
    const bool closes = lexicon::is_sign(draft.view(deed), lexicon::PredicateSign::closing);
    const bool is_done = is_to_come && (closes || lexicon::match_verb(draft.view(deed)).act);
    const bool is_caused = closes && !mention.has_been && is_caused_before(draft);
    if (!is_done && !is_caused) return false;
    draft.take_noun_behind(noun);
    draft.commitment.is_promised = true;
    return true;
}

}  // namespace plandoc::record
