#include "record/field/achiever.hpp"

#include <algorithm>

#include "lexicon/cues.hpp"
#include "lexicon/doer_sign.hpp"
#include "lexicon/lead_sign.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/money_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/noun/place_name.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::MoneySign;
using text::CleanText;

namespace {

constexpr std::uint32_t shortest_name = 2, longest_name = 20;  // characters

/// `indicator` ends in a sum that is earned or invested: 工业|产值, 平均|溢价.
bool names_earned_sum(const CleanText& text, Words indicator) {
    return lexicon::ends_with_sign(text, indicator, MoneySign::yield) ||
           lexicon::ends_with_sign(text, indicator, MoneySign::grown_sum);
}

/// Of 完成|投资; 0: `words` end in no verb of achieving.
std::uint32_t achieving_at_end(const CleanText& text, Words words, bool is_sum) {
    const std::uint32_t achieves = lexicon::match_sign_at_end(text, words, lexicon::VerbSign::achieves);
    return achieves > 0 || !is_sum ? achieves : lexicon::match_sign_at_end(text, words, lexicon::VerbSign::completes);
}

/// 全市, the plan's own place: no scope.
bool is_everywhere(const CleanText& text, const Mention& mention, Words who) {
    constexpr std::u16string_view society = u"全社会";
    const lexicon::CueMatch cue = lexicon::match_cue(text, who);
    const std::u16string_view name = text.characters(who);
    return (cue.cue == lexicon::Cue::place && cue.size == who.size()) || mention.own_place == name || name == society;
}

/// 养殖场, 产业园区: what they are to do may go on behind what they achieve.
bool may_act(const CleanText& text, Words who) {
    return ends_with_place(text, who) || lexicon::ends_with_sign(text, who, lexicon::DoerSign::doer_end);
}

/// Those behind the verb that causes them to act: 推动|共建项目; empty: `words` begin with another verb.
Words behind_causing_verb(const CleanText& text, Words words) {
    const lexicon::Verb verb = lexicon::match_verb(text, words);
    if (verb.size < 2) return words;
    return verb.cause && verb.size < words.size() ? Words{words.begin + verb.size, words.end} : Words{};
}

/// Nothing but what leads up to a noun stands before `count`, or a verb that causes: 力争|, 推动|; or it is the next of those
/// who have sums: 甲项目完成投资9亿元、|25个项目|完成投资3亿元.
bool opens_clause(const CleanText& text, const Mention& mention, const Quantity& count) {
    const auto other = mention.before.rbegin() + 1;
    if (text[count.before - 1] == u'、')
        return other != mention.before.rend() && other->quantity && other->quantity->unit_dimension == "money";
    const Words ahead = without_lead(text, {mention.clause.begin, count.before}, mention.own_place);
    const lexicon::Verb verb = lexicon::match_verb(text, ahead);
    return ahead.empty() || (verb.cause && verb.size == ahead.size());
}

/// 265个|重点项目 of 力争|265个重点项目|完成投资: with how many they are; `who` where they are not counted, empty where they are
/// by another verb: 引进5家企业|完成投资.
Words with_their_number(const CleanText& text, const Mention& mention, Words who) {
    const Quantity* const count = mention.last_quantity();
    if (count == nullptr || count->before < mention.clause.begin || count->after + shortest_name > who.end) return who;
    if (!text::all_are(text.characters({count->after, who.end}), text::han, u"、()“”")) return who;
    const bool are_counted = count->unit_kind == lexicon::UnitKind::thing && !count->unit.empty();
    return are_counted && opens_clause(text, mention, *count) ? Words{count->before, who.end} : Words{};
}

/// 重点项目|预计|完成: `words` without what leads up to the verb behind them.
Words without_adverbs(const CleanText& text, Words words) {
    const lexicon::CueMatch cue = lexicon::match_cue_before(text, words);
    return cue.cue == lexicon::Cue::adverb && cue.size > 1 ? Words{words.begin, words.end - cue.size} : words;
}

/// Whoever earns or invests a sum: no deed, and nothing that is given out to several numbers.
Words who_has_sum(const CleanText& text, const Mention& mention, Words who) {
    if (lexicon::ends_with_sign(text, who, lexicon::ListSign::respectively) || text.ends_with(who, u"、")) return {};
    who = without_adverbs(text, without_tail(text, who));
    const Words counted = with_their_number(text, mention, who);
    if (counted.begin != who.begin || counted.empty()) return counted;
    who = behind_causing_verb(text, without_lead(text, who, mention.own_place));
    if (who.empty() || text.contains(who, u"的") || text.contains(who, u"在")) return {};
    const bool is_deed = lexicon::match_verb_before(text, who).size > 1 && !lexicon::match_verb_like_noun(text, who);
    return is_deed ? Words{} : who;
}

/// 新材料产业, 甲园区: those of whom sums are told.
bool ends_in_earner(const CleanText& text, Words words) {
    return lexicon::ends_with_sign(text, words, lexicon::DoerSign::trade_end) ||
           lexicon::ends_with_sign(text, words, lexicon::DoerSign::owner_end) ||
           lexicon::ends_with_sign(text, words, lexicon::DoerSign::doer_end);
}

/// 甲产业|聚焦, 甲园区|加快|建设, 甲产业|积极|发展
bool begins_deed(const CleanText& text, Words words) {
    return lexicon::match_verb(text, words).size > 1 || lexicon::begins_with_sign(text, words, lexicon::LeadSign::hastening) ||
           lexicon::begins_with_sign(text, words, lexicon::LeadSign::verb_lead) ||
           lexicon::begins_with_sign(text, words, lexicon::LeadSign::field_head) ||
           lexicon::match_cue(text, words).cue == lexicon::Cue::adverb;
}

/// The first words of `clause` that name those who earn a sum, and behind which they do something; empty: none do.
Words earner_at_start(const CleanText& text, Words clause) {
    constexpr std::uint32_t shortest = 3, longest = 14;  // characters
    constexpr std::u16string_view prepositions = u"与同向从对在";
    if (clause.size() < shortest || text::is_one_of(text[clause.begin], prepositions)) return {};
    if (text::is_one_of(text[clause.begin - 1], prepositions)) return {};  // 加快与|甲市等地|共建
    const std::uint32_t last = std::min(clause.end, clause.begin + longest);
    for (std::uint32_t end = clause.begin + shortest; end <= last; ++end) {
        const bool may_end = end == clause.end || begins_deed(text, {end, clause.end});
        const Words earner{clause.begin, end};
        if (may_end && ends_in_earner(text, earner) && measure_at_end(text, earner) == 0) return earner;
    }
    return {};
}

/// 甲园区 of 支持|甲园区|建设工厂，总产值达9亿元: the earner that `clause`, one of several, causes to do something; empty: none.
Words place_caused(const CleanText& text, Words clause) {
    const Words caused = behind_causing_verb(text, clause);
    const Words earner = caused.begin > clause.begin ? earner_at_start(text, caused) : Words{};
    return !earner.empty() && ends_with_place(text, earner) ? earner : Words{};
}

}  // namespace

Words who_achieves(const CleanText& text, const Mention& mention, const Commitment& commitment, Words indicator) {
    if (commitment.noun_is_behind || indicator.empty() || !mention.clause.contains(indicator)) return {};
    if (indicator.begin < mention.segment) return {};
    Words who{mention.segment, indicator.begin};
    const bool is_sum = names_earned_sum(text, indicator);
    const std::uint32_t achieves = achieving_at_end(text, who, is_sum);
    if (achieves == 0) return {};
    who.end -= achieves;
    if (is_sum) who = who_has_sum(text, mention, who);
    else {
        who = without_lead(text, without_separators(text, who), mention.own_place);
        if (!who.empty() && text::is_one_of(text[who.end - 1], u"内中")) --who.end;
        if (!may_act(text, who)) return {};
    }
    return who.size() < shortest_name || who.size() > longest_name || is_everywhere(text, mention, who) ? Words{} : who;
}

Words who_opens_item(const CleanText& text, const Mention& mention, const Commitment& commitment, Words indicator) {
    constexpr int most_clauses = 8;
    const bool is_named = !indicator.empty() && !commitment.noun_is_behind && mention.clause.contains(indicator);
    if (!is_named || mention.quantity().unit_dimension != "money") return {};
    if (lexicon::match_sign_at_end(text, indicator, MoneySign::yield) != indicator.size()) return {};
    Words ahead{mention.clause.begin, indicator.begin};
    ahead.end -= lexicon::match_sign_at_end(text, ahead, lexicon::VerbSign::achieves);
    if (!without_lead(text, ahead, mention.own_place).empty() || is_everywhere(text, mention, ahead)) return {};
    Words clause = mention.clause, caused;
    for (int step = 0; clause.begin > mention.sentence.begin && text[clause.begin - 1] == u','; ++step) {
        if (step == most_clauses) return {};
        clause = clause_around(text, mention.sentence, {clause.begin - 1, clause.begin - 1});
        if (caused.empty()) caused = place_caused(text, clause);
    }
    if (clause.begin == mention.clause.begin) return {};
    const Words first = without_lead(text, clause, mention.own_place);
    const Words earner = earner_at_start(text, behind_causing_verb(text, first));
    return earner.empty() ? caused : earner;
}

bool earns_in_one_clause(const CleanText& text, const Mention& mention, const Commitment& commitment, Words indicator) {
    if (!names_earned_sum(text, indicator)) return false;
    const Words who = who_achieves(text, mention, commitment, indicator);
    return !who.empty() && (text::is(text[who.begin], text::digit) || !may_act(text, who));
}

}  // namespace plandoc::record
