#include "record/mention/commitment_draft.hpp"

#include "lexicon/cues.hpp"
#include "record/mention/counted_noun.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::Cue;
using text::is_one_of;

CommitmentDraft::CommitmentDraft(const text::CleanText& clean_text, const Mention& number)
    : text(clean_text),
      mention(number),
      quantity(number.quantity()),
      verb(find_adjacent_verb(clean_text, number)),
      noun_follows(is_followed_by_noun(clean_text, number, verb)) {}

bool CommitmentDraft::opens_item() const {
    return !quantity.is_chinese && verb.left > mention.segment && item_separators.contains(text[verb.left - 1]);
}

bool CommitmentDraft::is_place(Words words) const {
    const lexicon::CueMatch cue = lexicon::match_cue(view(words));
    return (cue.cue == Cue::place && cue.size == words.size()) || view(words) == u"全国" || view(words) == mention.own_place;
}

void CommitmentDraft::take_noun(Words noun, bool is_behind) {
    commitment.noun = noun;
    commitment.noun_is_behind = is_behind;
    commitment.has_own_noun = !noun.empty();
}

void CommitmentDraft::take_noun_behind() { take_noun(counted_noun(text, mention), true); }

void CommitmentDraft::take_actors_behind(bool is_caused) {
    take_noun_behind();
    if (is_caused) commitment.noun = without_tail(text, up_to_deed(text, commitment.noun));
}

}  // namespace plandoc::record
