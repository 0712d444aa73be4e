#include "record/target/indicator_name.hpp"

#include <utility>

#include "lexicon/cues.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_description.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/noun_of_number.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/number/clause.hpp"
#include "record/target/borrowed_head.hpp"
#include "record/target/elsewhere.hpp"
#include "record/target/per.hpp"
#include "record/target/shared_head.hpp"

namespace plandoc::record {

using lexicon::Cue;
using lexicon::NounSign;
using text::CleanText;

namespace {

/// 每个停车场面积: 每个 says of how many, which is `per`; but 每万人拥有量 is a rate.
Words without_each(const CleanText& text, Words noun) {
    if (noun.size() <= 3 || text[noun.begin] != u'每') return noun;
    const std::uint32_t piece = lexicon::match_sign(text.characters({noun.begin + 1, noun.end}), NounSign::of_piece);
    return piece > 0 ? Words{noun.begin + 1 + piece, noun.end} : noun;
}

/// 对独居老人每月|探访: what is done so often for those behind 对.
Words deed_behind_times(const CleanText& text, Words noun) {
    if (text[noun.begin] != u'对') return noun;
    for (std::uint32_t index = noun.begin + 2; index + 3 < noun.end; ++index) {
        const lexicon::CueMatch cue = lexicon::match_cue(text.characters({index, noun.end}));
        const bool is_often = cue.cue == Cue::monthly || cue.cue == Cue::quarterly || cue.cue == Cue::yearly;
        if (is_often && text[index] == u'每' && index + cue.size < noun.end) return {index + cue.size, noun.end};
    }
    return noun;
}

/// The noun without what leads up to it or stands between it and its verb.
Words bare_noun(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    Words noun = commitment.noun;
    const bool is_for = !commitment.noun_is_behind && !commitment.action.empty() && text[noun.begin] == u'为' &&
                        commitment.action.begin >= noun.end;
    if (is_for) ++noun.begin;  // 为企业|减负2亿元
    if (!commitment.noun_is_behind) {
        noun = without_tail(text, behind_subject(text, without_tail(text, noun)));
        noun = deed_behind_times(text, noun);
    }
    return without_each(text, without_lead(text, noun, mention.own_place));
}

/// “甲园区”(12)数量: the number of a note behind a quote; empty: none.
Words note_mark_in(const CleanText& text, Words noun) {
    const std::uint32_t quote_end = text.find(noun, u"”(");
    std::uint32_t end = quote_end + 2;
    while (end < noun.end && is(text[end], text::digit)) ++end;
    if (end <= quote_end + 2 || end >= noun.end || text[end] != u')') return {};
    return {quote_end + 1, end + 1};
}

/// 老年人每年体检: without 每年.
std::string without_aside(const CleanText& text, const Mention& mention, Words noun) {
    Words aside = note_mark_in(text, noun);
    if (aside.empty()) aside = find_aside(text, mention, noun);
    if (aside.empty()) return text.written(noun);
    return text.written({noun.begin, aside.begin}) + text.written({aside.end, noun.end});
}

/// 新增供热面积, 实现新增供热面积
bool begins_with_addition(const CleanText& text, Words noun) {
    if (text.starts_with(noun, u"实现")) noun.begin += 2;
    return lexicon::match_verb(text.characters(noun)).make_change == lexicon::VerbChange::increase;
}

/// 县(市、区) of 每个县(市、区)至少1所: says where, not what.
bool is_each_place(const CleanText& text, Words noun) {
    constexpr std::u16string_view each = u"每各";
    if (noun.begin < 2 || noun.empty()) return false;
    const char16_t before = text[noun.begin - 1];
    return (text::is_one_of(before, each) || (before == u'个' && text::is_one_of(text[noun.begin - 2], each))) &&
           lexicon::match_sign(text.characters(noun), NounSign::whereabouts) == noun.size();
}

/// A noun that only counts (总量), or only brackets, or each (每支不少于5人): of the noun before.
bool names_nothing(const CleanText& text, Words noun) {
    if (noun.empty()) return true;
    const std::u16string_view piece = text.characters({noun.begin + 1, noun.end});
    if (text[noun.begin] == u'每' && lexicon::is_sign(piece, NounSign::of_piece)) return true;
    // 家庭医生人数增加，每万人口达到4名: of how many
    const bool is_of_many =
        is_each_of_many(text, noun) && lexicon::match_sign_at_end(text.characters(noun), NounSign::people) > 0;
    if (is_of_many && measure_at_end(text, noun) == 0 && noun.size() <= 8) return true;
    if (text[noun.begin] == u'(' && text.find(noun, u')') + 1 == noun.end) return true;
    return lexicon::match_sign(text.characters(noun), NounSign::bare_count) == noun.size();
}

/// A、B覆盖率分别达到60%、50%: the members of the list wait in `carried`, each for its number; false where there is no list.
bool give_out_members(const CleanText& text, const Mention& mention, Words noun, Carried& carried) {
    const std::size_t count = parallel_numbers(text, mention).size();
    std::vector<std::string> members = shared_members(text, noun, count);
    const std::uint32_t particle = last_particle(text, noun);  // 新增和更新的|公交车、配送车
    if (members.size() < 2 && particle < noun.end) members = shared_members(text, {particle + 1, noun.end}, count);
    if (members.size() < 2) return false;
    carried.members.assign(members.rbegin(), members.rend());
    return true;
}

/// 甲、乙产量达到10万吨、20万吨: two lists side by side, without 分别.
bool lists_as_many(const CleanText& text, const Mention& mention, const Commitment& commitment, Words noun) {
    if (commitment.noun_is_behind || measure_at_end(text, noun) == 0 || !text.contains(noun, u"、")) return false;
    std::uint32_t end = mention.quantity().after;
    const std::span<const Expression> numbers = parallel_numbers(text, mention);
    for (const Expression& next : numbers.subspan(1)) {
        if (next.quantity->before != end + 1 || !text::is_one_of(text[end], list_joints)) return false;
        end = next.quantity->after;
    }
    return numbers.size() > 1;
}

/// A达到3亿元、B达到2亿元，分别增长6%、4%; 三年累计分别达到9亿元、6亿元: as many targets before as numbers, which wait in
/// `carried` for them.
bool give_out_recent(const CleanText& text, const Mention& mention, Carried& carried) {
    const lexicon::CueMatch cue = lexicon::match_cue(text.characters(mention.clause));
    const std::uint32_t tally = cue.cue == Cue::tally && !text.starts_with(mention.clause, u"分别") ? cue.size : 0;
    if (!text.starts_with({mention.clause.begin + tally, mention.clause.end}, u"分别")) return false;
    const std::size_t count = parallel_numbers(text, mention).size();
    if (count < 2 || count > carried.recent.size()) return false;
    carried.members.assign(carried.recent.rbegin(), carried.recent.rbegin() + static_cast<std::ptrdiff_t>(count));
    return true;
}

/// 产值年均增速10%，到2025年超30亿元: the amount is of what grows, not of its rate.
void leave_to_owner(const CleanText& text, const Mention& mention, IndicatorName& indicator) {
    const lexicon::CueMatch rate = lexicon::match_cue_before(text.characters(indicator.words));
    const bool is_amount = mention.quantity().unit_kind == lexicon::UnitKind::amount;
    if (!is_amount || rate.cue != lexicon::Cue::rate || text.written(indicator.words) != indicator.name) return;
    indicator.words.end -= rate.size;
    indicator.name = text.written(indicator.words);
}

std::string next_member(Carried& carried) {
    std::string member = std::move(carried.members.back());
    carried.members.pop_back();
    return member;
}

}  // namespace

IndicatorName name_indicator(const CleanText& text, const Mention& mention, const Commitment& commitment, Carried& carried) {
    if (!carried.members.empty() && !commitment.has_own_noun) {
        IndicatorName member;
        member.name = next_member(carried);
        member.words = carried.indicator_words;
        return member;
    }
    carried.members.clear();
    IndicatorName indicator;
    Words noun = bare_noun(text, mention, commitment);
    indicator.adds = !commitment.noun_is_behind && begins_with_addition(text, noun);
    indicator.words = noun;
    if (!commitment.subject.empty()) {  // 城镇新增就业
        indicator.name = text.written(commitment.subject) + text.written(noun);
        return indicator;
    }
    const bool keeps_verb = commitment.noun_is_behind || (indicator.adds && mention.is_share());
    if (!keeps_verb) noun = without_lead(text, without_head_verbs(text, noun), mention.own_place);
    if (names_nothing(text, noun) && give_out_recent(text, mention, carried)) {
        indicator.name = next_member(carried);
        indicator.words = carried.indicator_words;
        return indicator;
    }
    if (names_nothing(text, noun) || (!carried.has_target && is_each_place(text, noun))) {
        if (gives_noun(carried, mention.quantity())) {
            indicator.name = carried.indicator;
            indicator.words = carried.indicator_words;
            leave_to_owner(text, mention, indicator);
            return indicator;
        }
        const Words before = noun_of_clauses_before(text, mention.sentence, mention.clause);
        if (!before.empty()) noun = before;
    }
    if (is_elsewhere(text, mention, commitment, noun, carried)) {
        indicator.name = without_place(text, carried);
        indicator.words = carried.indicator_words;
        indicator.scope = noun;
        return indicator;
    }
    indicator.words = noun;
    const Words up_to_number{noun.begin, mention.quantity().words.begin};
    const bool has_each = text[mention.quantity().before - 1] == u'各' && is_followed_by_number(text, mention);
    indicator.is_listed = has_each || text.contains(up_to_number, u"分别") || text.contains(commitment.lead, u"分别");
    if (has_each && noun.end == mention.quantity().before) --noun.end;  // 甲州、乙州光伏项目|各约20万千瓦、40万千瓦
    const bool gives_out = indicator.is_listed || lists_as_many(text, mention, commitment, noun);
    if (gives_out && give_out_members(text, mention, noun, carried)) {
        indicator.name = next_member(carried);
        return indicator;
    }
    noun = without_lead(text, without_description(text, noun), mention.own_place);
    if (const std::uint32_t share = share_verb_in(text, noun); share < noun.end && commitment.action.empty()) {
        indicator.share_verb = {share, share + 1};
        noun.end = share;
    }
    indicator.words = noun;
    indicator.name = without_aside(text, mention, noun);
    if (text.ends_with(noun, u"的")) indicator.name = with_head_carried(text, noun, carried);
    else if (commitment.noun_is_behind && text.ends_with(noun, u"级")) indicator.name += head_of_list(text, mention);
    else if (commitment.noun_is_behind) indicator.name += head_behind_sizes(text, mention, noun);
    else indicator.name += head_behind_rank(text, noun, carried);
    return indicator;
}

}  // namespace plandoc::record
