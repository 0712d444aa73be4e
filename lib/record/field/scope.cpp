#include "record/field/scope.hpp"

#include <algorithm>

#include "lexicon/cues.hpp"
#include "lexicon/doer_sign.hpp"
#include "lexicon/lead_sign.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/predicate_sign.hpp"
#include "lexicon/region.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/field/achiever.hpp"
#include "record/field/told_before.hpp"
#include "record/noun/leading_time.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/noun/place_name.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using text::CleanText;

namespace {

/// 在9个乡镇|集中连片|建设, 在甲县|重点|开展: `words` without how something is done.
Words without_manner(const CleanText& text, Words words) {
    const lexicon::CueMatch cue = lexicon::match_cue_before(text, words);
    const std::uint32_t adverb = cue.cue == lexicon::Cue::adverb && cue.size > 1 ? cue.size : 0;
    words.end -= std::max(adverb, lexicon::match_sign_at_end(text, words, lexicon::LeadSign::verb_lead));
    return words;
}

/// 甲市、乙县 of 在|甲市、乙县|重点|开展, 甲市等地 of 在|甲市等地|; empty: `lead`, which begins with 在, names no place, or all.
Words places_in(const CleanText& text, const Mention& mention, Words lead) {
    if (text::is_one_of(text[lead.begin + 1], u"各每")) return {};
    Words places{lead.begin + 1, lead.end};
    places = without_manner(text, places);
    const std::uint32_t respectively = lexicon::match_sign_at_end(text, places, lexicon::ListSign::respectively);
    if (respectively > 0 && is_followed_by_number(text, mention)) return {};  // to each its own
    places.end -= respectively;
    if (!places.empty() && text::is_one_of(text[places.end - 1], u"内中")) --places.end;
    const std::u16string_view all = text.characters(places);
    const lexicon::CueMatch cue = lexicon::match_cue(all);
    if (places.empty() || all == mention.own_place || (cue.cue == lexicon::Cue::place && cue.size == all.size())) return {};
    const bool is_named = !all.starts_with(u"重点") || text.contains(places, u"、") || text.contains(places, u"等");
    const bool is_field = is_named && lexicon::ends_with_sign(all, lexicon::LeadSign::field) && !text.ends_with(places, u"方面");
    return is_field || text.ends_with(places, u"等地") || ends_with_place(text, places) ? places : Words{};
}

/// 园区 of 优先从|园区|中选择
Words behind_preposition(const CleanText& text, Words words) {
    constexpr std::uint32_t farthest = 4;  // characters
    for (std::uint32_t index = words.begin; index + 2 < words.end && index < words.begin + farthest; ++index)
        if (text::is_one_of(text[index], u"从在")) return {index + 1, words.end};
    return words;
}

/// 对接, 对标: 对 leads up to nobody.
bool is_longer_word(const CleanText& text, Words words) {
    return lexicon::begins_with_sign(text, words, lexicon::PredicateSign::no_deed);
}

/// 企业 of 对企业|安全|检查2次: where those end to whom it is done.
std::uint32_t end_of_those(const CleanText& text, const Commitment& commitment, Words lead) {
    constexpr std::uint32_t shortest = 3;  // characters, 对 included
    if (lead.end != commitment.action.begin) return lead.end;
    if (lexicon::is_sign(text, commitment.action, lexicon::VerbSign::carries_out)) return lead.end;  // 对服务质量|开展抽查
    const std::uint32_t size = lexicon::match_sign_at_end(text, lead, lexicon::VerbSign::of_deed);
    return lead.size() >= size + shortest ? lead.end - size : lead.end;
}

/// 创新主体 of 对|创新主体|举办培训，: those whom the clause is for, who end where its verb begins or with it; empty: nobody is
/// named.
Words whom_clause_is_for(const CleanText& text, Words clause, std::u16string_view preposition) {
    constexpr std::uint32_t shortest = 2, longest = 20;  // characters
    if (!text.starts_with(clause, preposition) || is_longer_word(text, clause)) return {};
    const std::uint32_t begin = clause.begin + static_cast<std::uint32_t>(preposition.size());
    const std::uint32_t last = std::min(clause.end, begin + longest);
    for (std::uint32_t end = begin + shortest; end <= last; ++end) {
        const bool ends_with_verb = end < clause.end && lexicon::match_verb(text, {end, clause.end}).size > 1;
        if ((end == clause.end || ends_with_verb) && lexicon::ends_with_sign(text, {begin, end}, lexicon::DoerSign::doer_end))
            return {begin, end};
    }
    return {};
}

/// 对创新主体举办培训，|培训人员200人次: those whom the clause before is for, where people or times are counted.
Words whom_clause_before_is_for(const CleanText& text, const Mention& mention) {
    const std::uint32_t begin = mention.clause.begin;
    if (begin < mention.sentence.begin + 2 || text[begin - 1] != u',') return {};
    const Quantity& quantity = mention.quantity();
    if (quantity.unit.empty()) return {};
    const bool counts_times = text::is_one_of(text[quantity.unit.end - 1], u"次场期");
    if (!counts_times && quantity.unit_dimension != "person") return {};
    const Words clause = without_lead(text, clause_before(text, mention), mention.own_place);
    const Words whom = whom_clause_is_for(text, clause, u"对");
    return whom.empty() ? whom_clause_is_for(text, clause, u"面向") : whom;
}

/// 园区 of 园区|应明确|安排, 新区 of 新区|拟|新建: `words` without what leads up to the verb behind them.
Words without_intent(const CleanText& text, Words words) {
    for (std::uint32_t size = 1; size > 0 && !words.empty(); words.end -= size) {
        const std::u16string_view name = text.characters(words);
        const lexicon::CueMatch cue = lexicon::match_cue_before(name);
        size = std::max(lexicon::match_sign_at_end(name, lexicon::LeadSign::verb_lead),
                        lexicon::match_sign_at_end(name, lexicon::LeadSign::intent));
        if (cue.cue == lexicon::Cue::adverb) size = std::max(size, cue.size);
    }
    return words;
}

/// 园区 of 园区|应明确|安排15%的用地, 县 of 县|覆盖90%以上行政村; but 5G网络|覆盖90%以上行政村: a thing that spreads is no scope.
Words whose_share(const CleanText& text, const Commitment& commitment, Words lead) {
    lead = without_intent(text, lead);
    const bool spreads = lexicon::is_sign(text, commitment.action, lexicon::VerbSign::spreads);
    return spreads && !ends_with_place(text, lead) ? Words{} : lead;
}

/// 乐山|抽水蓄能电站: a house or a plant with the name of its place.
bool names_plant(const CleanText& text, Words words) {
    constexpr std::uint32_t shortest = 2, longest = 3;  // characters of a place without 市, 县
    if (lexicon::match_sign_at_end(text, words, lexicon::ListSign::holder) == 0) return false;
    if (lexicon::match_place(text.characters(words)).size > 0) return true;
    for (std::uint32_t size = shortest; size <= longest && size < words.size(); ++size)
        if (is_place_without_level(text.characters({words.begin, words.begin + size}))) return true;
    return false;
}

/// 甲区、乙县 of 甲区、乙县|各|建设园区1个, 甲县 of 甲县|2024年|建成园区2个: nothing but a time or 各 stands between it and the
/// verb.
Words place_before_verb(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    constexpr std::uint32_t longest = 40;  // characters
    if (commitment.action.begin <= mention.segment || mention.segment != mention.clause.begin) return {};
    Words words = without_lead(text, {mention.segment, commitment.action.begin}, mention.own_place);
    if (words.size() > longest) return {};
    if (words.begin > mention.clause.begin && text::is_one_of(text[words.begin - 1], u"与同向从")) return {};
    if (text.ends_with(words, u"各")) --words.end;
    words = without_intent(text, words);
    std::uint32_t end = words.end;
    if (text.contains(words, u"年"))
        for (end = words.begin; end < words.end && match_leading_time(text, {end, words.end}) != words.end - end;) ++end;
    const Words places{words.begin, end};
    const bool is_own = mention.own_place.starts_with(text.characters(places)) || text.characters(places) == whole_country;
    return !is_own && (lists_places(text, places) || names_plant(text, places)) ? places : Words{};
}

/// 50个重点城市 of 在|50个重点城市|布局建设中心300个: in how many places; empty: it is not told.
Words counted_places(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    if (mention.before.empty() || !mention.before.back().quantity) return {};
    const Quantity& count = *mention.before.back().quantity;
    const bool is_led =
        count.before > mention.clause.begin && text[count.before - 1] == u'在' && count.unit_kind == lexicon::UnitKind::thing;
    if (!is_led || commitment.action.begin <= count.after) return {};
    const Words places = without_manner(text, {count.before, commitment.action.begin});
    return places.end > count.after && ends_with_place(text, {count.after, places.end}) ? places : Words{};
}

/// 企业实现能耗降低20%，|水耗降低10%: nothing else than a measure stands before the verb.
bool is_next_measure(const CleanText& text, const Mention& mention, const Commitment& commitment, const Target& target) {
    const Words noun = target.indicator_words;
    if (commitment.noun_is_behind || commitment.is_make || noun.empty()) return false;
    if (without_separators(text, {mention.segment, noun.end}).begin != noun.begin) return false;
    const bool is_elsewhere = lexicon::begins_with_sign(text, noun, lexicon::PlaceSign::whereabouts) ||
                              lexicon::match_cue(text, noun).cue == lexicon::Cue::place;
    return text::is_one_of(text[noun.begin - 1], u",、") && !is_elsewhere;
}

}  // namespace

bool limits_one_clause(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    const Words lead = without_lead(text, without_separators(text, commitment.lead), mention.own_place);
    return lexicon::ends_with_sign(text, lead, lexicon::LeadSign::field) || text.starts_with(lead, u"在") ||
           !scope_told_before(text, mention).empty() || !place_before_verb(text, mention, commitment).empty();
}

bool has_achiever(const CleanText& text, const Mention& mention, const Target& target, const Carried& carried) {
    const Words noun = target.indicator_words;
    if (target.scope.empty() || noun.empty() || !mention.sentence.contains(noun)) return false;
    if (carried.has_achiever && target.scope == carried.scope) return true;
    return lexicon::ends_with_sign(text, {mention.sentence.begin, noun.begin}, lexicon::VerbSign::achieves);
}

std::string scope_of(const CleanText& text, const Mention& mention, const Commitment& commitment, const Target& target,
                     const Carried& carried) {
    if (!commitment.place.empty()) return text.written(commitment.place);
    const Words lead = without_lead(text, without_separators(text, commitment.lead), mention.own_place);
    const bool is_apart = commitment.noun.begin >= lead.end;  // 对创新主体|举办培训, but 对老年人探访率
    if (is_apart && lead.size() > 2 && text[lead.begin] == u'在') return text.written(places_in(text, mention, lead));
    const lexicon::CueMatch cue = lexicon::match_cue(text, lead);
    const bool is_everywhere = cue.cue == lexicon::Cue::place && cue.size == lead.size();           // 全省|完成10%的任务
    const bool is_before = lead.end <= commitment.action.begin || text.ends_with(lead, u"行业") ||  // 水泥等行业|30%的产能
                           (commitment.action.empty() && ends_with_place(text, lead) &&
                            !text::is(text[lead.begin], text::digit));         // 甲县|80%以上行政村
    const bool is_verb = lexicon::match_verb(text, lead).size == lead.size();  // 服务|覆盖80%的村
    if (commitment.noun_is_behind && !lead.empty() && is_before && target.unit == "%" && !is_everywhere && !is_verb)
        return text.written(whose_share(text, commitment, without_tail(text, lead)));
    if (is_apart && lead.size() > 2 && text[lead.begin] == u'对' && !is_longer_word(text, lead))
        return text.written({lead.begin + 1, end_of_those(text, commitment, lead)});
    const bool is_among = lead.size() > 2 && text[lead.end - 1] == u'中' &&
                          !lexicon::ends_with_sign(text, lead, lexicon::ListSign::among_in_word);  // 普通高中|招生
    if (is_among) return text.written(behind_preposition(text, {lead.begin, lead.end - 1}));
    if (const Words who = who_achieves(text, mention, commitment, target.indicator_words); !who.empty()) return text.written(who);
    if (const Words who = who_opens_item(text, mention, commitment, target.indicator_words); !who.empty())
        return text.written(who);
    if (carried.has_achiever && is_next_measure(text, mention, commitment, target)) return carried.scope;
    if (const Words place = scope_told_before(text, mention); !place.empty()) return text.written(place);
    const bool is_clause_gone_on = carried.has_target && mention.clause.begin == carried.clause;
    const bool is_listed = is_clause_gone_on && commitment.action.empty() && !commitment.noun_is_behind &&
                           !target.action.empty() && target.action == carried.action && text[carried.end] == u'、';
    if (is_listed) return carried.scope;  // 在水泥行业|实施项目2个、技改5个
    if (const Words label = label_of_sentence(text, mention, target.indicator_words); !label.empty()) return text.written(label);
    if (commitment.action.empty() || !commitment.is_make) return {};
    if (const Words place = place_before_verb(text, mention, commitment); !place.empty()) return text.written(place);
    if (const Words places = counted_places(text, mention, commitment); !places.empty()) return text.written(places);
    const bool goes_on = !carried.scope_ends_with_clause || is_clause_gone_on;
    return carried.scope.empty() || !goes_on ? text.written(whom_clause_before_is_for(text, mention)) : carried.scope;
}

}  // namespace plandoc::record
