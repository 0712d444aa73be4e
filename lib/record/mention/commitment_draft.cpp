#include "record/mention/commitment_draft.hpp"

#include "lexicon/cues.hpp"
#include "lexicon/size_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "record/mention/counted_noun.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::Cue;

CommitmentDraft::CommitmentDraft(const text::CleanText& clean_text, const Mention& number)
    : text(clean_text),
      mention(number),
      quantity(number.quantity()),
      verb(find_adjacent_verb(clean_text, number)),
      noun_follows(is_followed_by_noun(clean_text, number, verb)) {}

Words CommitmentDraft::counted_noun() const { return record::counted_noun(text, mention); }

bool CommitmentDraft::names_circle() const {
    constexpr std::size_t longest_name = 16;  // characters
    return lexicon::holds_sign(behind().substr(0, longest_name), lexicon::SizeSign::circle);
}

const Expression* CommitmentDraft::target_joined_before() const {
    if (mention.before.empty() || commitment.has_own_noun) return nullptr;
    const Expression& other = mention.before.back();
    const bool is_joined = other.role == Role::target && other.quantity && other.quantity->after + 1 == quantity.before &&
                           text::is_one_of(text[other.quantity->after], list_joints);
    return is_joined ? &other : nullptr;
}

bool CommitmentDraft::opens_item() const {
    return !quantity.is_chinese && verb.left > mention.segment && item_separators.contains(text[verb.left - 1]);
}

bool CommitmentDraft::is_place(Words words) const {
    const lexicon::CueMatch cue = lexicon::match_cue(view(words));
    return (cue.cue == Cue::place && cue.size == words.size()) || view(words) == whole_country ||
           view(words) == mention.own_place;
}

bool CommitmentDraft::measures_capacity() const {
    if (quantity.unit_kind == lexicon::UnitKind::share || quantity.relation_after) return false;
    constexpr std::size_t longest = 8;  // characters of 的年生产加工能力
    const std::u16string_view ability = behind();
    const bool is_ability = ability.size() <= longest && (ability.ends_with(u"能力") || ability.ends_with(u"产能"));
    if (starts_with_particle()) return is_ability;  // 形成整机5万台、组件|3万台|的年生产能力
    if (is_ability && (ability.front() == u'年' || ability == u"产能")) return true;  // 整机5万台、组件|3万台|年产能
    return quantity.unit_kind == lexicon::UnitKind::amount && lexicon::is_sign(text, counted_noun(), lexicon::SizeSign::capacity);
}

void CommitmentDraft::take_noun_before(Words noun) {
    commitment.noun = noun;
    commitment.noun_is_behind = false;
    commitment.has_own_noun = !noun.empty();
}

void CommitmentDraft::take_noun_behind(Words noun) {
    take_noun_before(noun);
    commitment.noun_is_behind = true;
}

void CommitmentDraft::take_counted_noun() { take_noun_behind(counted_noun()); }

bool CommitmentDraft::take_owners_of_next() {
    const Words owners = owners_of_next(text, mention);
    if (owners.empty()) return false;
    take_noun_behind(owners);
    commitment.owns_next = true;
    return true;
}

void CommitmentDraft::take_counted_actors(bool is_caused) {
    take_counted_noun();
    if (quantity.unit_kind == lexicon::UnitKind::thing) commitment.noun = up_to_break(text, commitment.noun);
    const bool is_achieved = lexicon::is_sign(view(commitment.action), lexicon::VerbSign::achieves);  // 实现50项应用|上线
    if (is_caused || is_achieved) commitment.noun = without_tail(text, up_to_deed(text, commitment.noun));
}

}  // namespace plandoc::record
