#include "record/target/rank_commitment.hpp"

#include "lexicon/cues.hpp"
#include "lexicon/verbs.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_head.hpp"

namespace plandoc::record {

using text::CleanText;

namespace {

/// 居|全国, 居|同类城市: a verb of one character, before those that are compared.
bool ranks_among(const CleanText& text, Words words) {
    constexpr std::u16string_view whole = u"全世国同";
    return words.size() > 1 && text[words.begin] == u'居' && text::is_one_of(text[words.begin + 1], whole);
}

/// The last verb of reaching in `words`: 稳居, 进入, 居; empty: none.
Words find_reaching_verb(const CleanText& text, Words words) {
    Words found{words.end, words.end};
    for (std::uint32_t index = words.begin; index < words.end; ++index) {
        const lexicon::Verb verb = lexicon::match_verb(text, {index, words.end});
        const std::uint32_t size = verb.size > 1 && verb.reach ? verb.size : ranks_among(text, {index, words.end}) ? 1 : 0;
        // 进入全球|排名|前1%
        const bool is_noun = !found.empty() && text.starts_with({index, words.end}, u"排名");
        if (size == 0 || is_noun) continue;
        found = {index, index + size};
        index += size - 1;
    }
    return found;
}

/// 其中|3家以上|进入前五位, 力争|1家|进入前十强: nothing but the number before, of what was counted earlier.
bool is_number_before(const CleanText& text, const Mention& mention, Words words) {
    if (mention.last_quantity() == nullptr) return false;
    const Quantity& number = *mention.last_quantity();
    if (words.empty()) return number.after == words.begin;
    return number.before >= words.begin && number.after == words.end &&
           without_lead(text, {words.begin, number.before}, mention.own_place).empty();
}

/// 满意度|力争|全省前三: no verb stands between what is measured and its rank; false: this is none of the kind.
bool strives_for_rank(const CleanText& text, const Mention& mention, Words before, Commitment& commitment) {
    for (const CueAt& cue : cues_between(mention.cues, before)) {
        if (!lexicon::is_modal(cue.cue)) continue;
        const Words noun{before.begin, cue.words.begin};
        const std::u16string_view among = text.characters({cue.words.end, before.end});  // 全省前
        const lexicon::CueMatch place = lexicon::match_cue(among);
        if (place.cue != lexicon::Cue::place || place.size + 1 != among.size() || measure_at_end(text, noun) == 0) continue;
        commitment.noun = noun;
        commitment.action = {noun.end, noun.end};
        commitment.has_own_noun = true;
        return true;
    }
    return false;
}

/// 新增|5个|学科进入全球前1%: how many there are to be is told before.
bool counts_those_ranked(const Mention& mention) {
    if (mention.before.empty() || !mention.before.back().quantity) return false;
    const Expression& counted = mention.before.back();
    return counted.words.begin >= mention.clause.begin && counted.quantity->unit_kind == lexicon::UnitKind::thing;
}

/// 满意度不低于84分，|位居全省前三: of what the clause directly before sets a target for.
bool follows_measured_target(const CleanText& text, const Mention& mention) {
    if (mention.before.empty() || !mention.before.back().quantity || mention.segment != mention.clause.begin) return false;
    const Expression& last = mention.before.back();
    return last.role == Role::target && last.quantity->unit_kind != lexicon::UnitKind::thing &&
           last.quantity->after + 1 == mention.clause.begin && text[last.quantity->after] == u',';
}

}  // namespace

Commitment read_rank(const CleanText& text, const Mention& mention) {
    const Words before{mention.segment, mention.expression->words.begin};
    Commitment commitment;
    commitment.relation = Relation::at_most;
    commitment.action = find_reaching_verb(text, before);
    commitment.noun = {before.begin, commitment.action.begin};
    commitment.has_own_noun = !is_number_before(text, mention, commitment.noun);
    if (!commitment.has_own_noun) commitment.noun.begin = commitment.noun.end;
    const bool is_share = !mention.quantity().unit_name.empty();  // 对考核前|10%|予以奖励
    if (commitment.action.empty() && !mention.has_been && strives_for_rank(text, mention, before, commitment)) return commitment;
    if (is_share && mention.has_been) commitment.role = Role::fact;
    else if (commitment.action.empty()) commitment.role = is_share ? Role::provision : Role::name;
    else if (is_share && counts_those_ranked(mention)) commitment.role = Role::provision;
    else if (text[mention.expression->words.end] == u'的') commitment.role = Role::provision;   // 排名前10位的企业
    else if (mention.has_been || text.contains(before, u"连续")) commitment.role = Role::fact;  // 连续三年居全省前2位
    else if (commitment.has_own_noun && without_lead(text, commitment.noun, mention.own_place).empty()) {
        // 满意率提升2个百分点，争取|进入全省前三名: of the target before; but 进入全省园区前三名 is of a place
        const Words among{commitment.action.end, mention.expression->words.begin};
        const bool is_of_measure = without_lead(text, among, mention.own_place).size() < 2;  // 前
        const bool is_aimed_at = mention.modality != Modality::none || follows_measured_target(text, mention);
        if (!is_aimed_at || !is_of_measure) commitment.role = Role::name;
        else commitment.has_own_noun = false;
        commitment.noun.begin = commitment.noun.end;
    }
    return commitment;
}

}  // namespace plandoc::record
