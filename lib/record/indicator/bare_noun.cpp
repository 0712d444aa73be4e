#include "record/indicator/bare_noun.hpp"

#include <algorithm>

#include "lexicon/doer_sign.hpp"
#include "lexicon/lead_sign.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/predicate_sign.hpp"
#include "lexicon/region.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/indicator/counted_deed.hpp"
#include "record/mention/counted_noun.hpp"
#include "record/mention/time_inside.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::PlaceSign;
using text::CleanText;

namespace {

/// 甲路段|每个服务区|充电桩: where 每个 and a place stand within `noun`; `noun` where they do not.
/// 改造后|每所|床位: likewise where 每所 and what each has stand behind whose it is.
Words from_each_place(const CleanText& text, Words noun) {
    constexpr std::uint32_t shortest = 2, piece = 2;  // characters of whose it is, of 每所
    const std::uint32_t one = text.find(noun, u'每');
    const bool is_piece = one >= noun.begin + shortest && one + piece + shortest <= noun.end &&
                          text::is_one_of(text[one + 1], u"个家所") && !text.contains(noun, u"、") &&
                          !lexicon::is_sign(text, {one + piece, noun.end}, PlaceSign::each_of_places) &&
                          measure_at_end(text, {one + piece, noun.end}) == 0;
    if (is_piece) return {one, noun.end};
    const std::uint32_t each = text.find(noun, u"每个");
    return each < noun.end && lexicon::begins_with_sign(text, {each + 2, noun.end}, PlaceSign::each_of_places)
               ? Words{each, noun.end}
               : noun;
}

/// 每个停车场面积: 每个 says of how many, which is `per`; but 每万人拥有量 is a rate. Of things that are counted, so does the
/// place: 每个街道|服务中心不少于1个.
Words without_each(const CleanText& text, const Mention& mention, Words whole) {
    constexpr std::uint32_t shortest_noun = 2;  // characters
    const Words noun = from_each_place(text, whole);
    if (noun.size() <= 3 || text[noun.begin] != u'每') return whole;
    const std::uint32_t piece = lexicon::match_sign(text, {noun.begin + 1, noun.end}, lexicon::MeasureSign::of_piece);
    Words rest{noun.begin + 1 + piece, noun.end};
    const std::uint32_t level = lexicon::match_sign(text, rest, PlaceSign::each_of_places);
    const bool is_rank = lexicon::begins_with_sign(text, {rest.begin + level, rest.end}, PlaceSign::no_place);
    const std::uint32_t place = is_rank ? 0 : level;  // 每个|市级|部门
    const bool counts = mention.quantity().unit_kind == lexicon::UnitKind::thing && measure_at_end(text, rest) == 0;
    if (counts && place > 0 && rest.size() >= place + shortest_noun) rest.begin += place;
    else if (piece == 0 || (noun.begin > whole.begin && (!counts || place == rest.size()))) return whole;
    return rest;
}

/// 服务延伸到乡镇、|覆盖率, 扩大到居民、|参保人数: behind a predicate that says how far something goes.
Words behind_predicate(const CleanText& text, const Mention& mention, Words noun) {
    constexpr std::uint32_t shortest = 3, longest_place = 8;  // characters of what is measured, and of where that goes
    const std::size_t last = text.characters(noun).rfind(u'、');
    if (last == std::u16string_view::npos) return noun;
    const Words rest{noun.begin + static_cast<std::uint32_t>(last) + 1, noun.end};
    if (rest.size() < shortest || measure_at_end(text, rest) == 0) return noun;
    const std::uint32_t joint = rest.begin - 1, first = std::max(mention.segment, joint - std::min(joint, longest_place + 1));
    for (std::uint32_t end = joint - 1; end > first; --end) {
        if (!text::is(text[end], text::han)) return noun;
        if (!text::is_one_of(text[end - 1], u"到至")) continue;
        const lexicon::Verb verb = lexicon::match_verb_before(text, {mention.segment, end});
        return verb.size > 2 && (verb.reach || verb.make) ? rest : noun;
    }
    return noun;
}

/// 每次|参加人数, 单次|服务时长, 单个|中心建筑面积: what stands before the noun for each of them, which is `per`.
Words without_single(const CleanText& text, Words noun) {
    constexpr std::uint32_t size = 2, shortest = 3;  // characters of 每次, of the noun
    const bool is_each = noun.size() >= size + shortest &&
                         lexicon::is_sign(text, {noun.begin, noun.begin + size}, lexicon::MeasureSign::single_piece);
    const Words rest{noun.begin + size, noun.end};
    return is_each && measure_at_end(text, rest) > 0 ? rest : noun;
}

/// 对|老年人周探访率, 对|船厂监督检查; but 对世界经济贡献率, 对外贸易额
bool leads_to_those(const CleanText& text, Words noun) {
    constexpr std::uint32_t shortest = 4;  // characters: 对, one of those, and a deed
    const std::u16string_view name = text.characters(noun);
    return noun.size() >= shortest && text[noun.begin] == u'对' &&
           !lexicon::begins_with_sign(name, lexicon::PredicateSign::no_deed) &&
           lexicon::ends_with_sign(name, lexicon::VerbSign::done_to);
}

/// 全县|1347株|古树名木挂牌保护率: without how many there are; but 6层及以下住宅占比, 三个行业营业收入.
Words without_count(const CleanText& text, const Mention& mention, Words noun) {
    if (mention.before.empty() || mention.before.back().role != Role::count) return noun;
    const Quantity& count = *mention.before.back().quantity;
    const Words rest{count.after, noun.end};
    const bool leads = count.words.begin == noun.begin && count.after + 1 < noun.end && !count.is_chinese;
    const bool tells_which = count.unit_kind != lexicon::UnitKind::thing || count.unit.empty() || count.is_bare_scale ||
                             count.relation_after || is_size_class(text, count) || text[count.after] == u'及';
    return leads && !tells_which && measure_at_end(text, rest) > 0 ? rest : noun;
}

/// “甲园区”(12)数量: the number of a note behind a quote; empty: none.
Words note_mark_in(const CleanText& text, Words noun) {
    const std::uint32_t quote_end = text.find(noun, u"”(");
    std::uint32_t end = quote_end + 2;
    while (end < noun.end && is(text[end], text::digit)) ++end;
    if (end <= quote_end + 2 || end >= noun.end || text[end] != u')') return {};
    return {quote_end + 1, end + 1};
}

/// 产量|（2022年为17亿立方米）|突破25亿立方米: the bracket around what has been; empty: none.
Words past_note_in(const CleanText& text, const Mention& mention, Words noun) {
    if (mention.before.empty() || mention.before.back().role != Role::fact) return {};
    const Words value = mention.before.back().words;
    if (value.begin <= noun.begin || value.end >= noun.end) return {};
    const std::size_t open = text.characters({noun.begin, value.begin}).rfind(u'(');
    const std::uint32_t close = end_of_note(text, noun, value);
    return close == 0 ? Words{} : Words{noun.begin + static_cast<std::uint32_t>(open), close + 1};
}

/// 木材加工2025年|总产值: nothing but what is measured stands behind the year.
bool is_measured_then(const CleanText& text, Words behind) {
    constexpr std::u16string_view no_deadline = u"以及至起后来度前新";  // 2020年以来新建学校数
    return measure_at_end(text, behind) > 0 && !text::is_one_of(text[behind.begin], no_deadline) && !text.contains(behind, u"的");
}

}  // namespace

Words date_in(const CleanText& text, const Mention& mention, Words noun) {
    constexpr std::uint32_t year = 5;  // characters of 2025年
    if (mention.before.empty() || mention.before.back().role != Role::date) return {};
    Words date = mention.before.back().words;
    const bool is_inside = date.begin > noun.begin && date.end < noun.end && is(text[date.begin - 1], text::han);
    if (!is_inside || !is(text[date.begin], text::digit) || text[date.end] == u'度') return {};
    const bool is_year = date.size() == year && text[date.end - 1] == u'年';
    const bool is_behind_place = is_year && lexicon::match_sign_at_end(text, {noun.begin, date.begin}, PlaceSign::each_place) > 0;
    while (date.end + 1 < noun.end && text::is_one_of(text[date.end], date_tail)) ++date.end;
    const bool is_reached = text[date.begin - 1] == u'到' && date.begin > noun.begin + 2;  // 县域产业|到2025年|总产值
    if (is_reached) --date.begin;
    const bool is_due = is_reached || is_behind_place || text[date.end - 1] == u'前';
    const bool is_owner = text[mention.quantity().before - 1] == u'的';  // 2018年供电量的70%
    return is_due || (is_year && !is_owner && is_measured_then(text, {date.end, noun.end})) ? date : Words{};
}

namespace {

/// 打造|全国示范项目, 打造2个|全国示范项目: the noun stands behind its verb, or its number.
bool is_behind_verb(const Commitment& commitment) {
    return commitment.noun_is_behind || (!commitment.action.empty() && commitment.action.end <= commitment.noun.begin);
}

/// 创建|全省|示范村, 推进30个|“十四五”|项目: there the province says which kind, unless the plan is its own, and so does a term
/// in quotes.
bool begins_with_kind(const CleanText& text, const Mention& mention, const Commitment& commitment, Words noun) {
    constexpr std::u16string_view province = u"全省";
    if (text[noun.begin] == u'“' && commitment.noun_is_behind && noun.begin == mention.quantity().after) return true;
    if (!text.starts_with(noun, province) || !is_behind_verb(commitment)) return false;
    const lexicon::Place own = lexicon::match_place(mention.own_place);
    return !own || own.rank != lexicon::Rank::province;
}

/// The plan's own place, which no noun begins with; empty where it says which kind: 创建|全国示范社区2个.
std::u16string_view place_to_drop(const Mention& mention, const Commitment& commitment) {
    return mention.own_place == whole_country && is_behind_verb(commitment) ? std::u16string_view{} : mention.own_place;
}

}  // namespace

Words without_lead_behind_verb(const CleanText& text, const Mention& mention, const Commitment& commitment, Words noun) {
    if (begins_with_kind(text, mention, commitment, noun)) return noun;
    return without_lead(text, noun, place_to_drop(mention, commitment));
}

Words without_lead_of(const CleanText& text, const Mention& mention, const Commitment& commitment, Words noun) {
    const lexicon::CueMatch cue = lexicon::match_cue(text, noun);
    const Words rest{noun.begin + cue.size, noun.end};
    const bool is_adverb = cue.cue == lexicon::Cue::adverb && lexicon::match_verb(text, rest).size < rest.size();
    const bool is_named_by = commitment.noun_is_behind && mention.quantity().unit_kind == lexicon::UnitKind::thing &&
                             (is_adverb || text.starts_with(noun, u"重点"));
    return is_named_by ? noun : without_lead_behind_verb(text, mention, commitment, noun);
}

namespace {

/// 每年为企业|减税降费不低于30亿元: what is done for those.
Words deed_for_doers(const CleanText& text, const Commitment& commitment, Words noun) {
    constexpr std::uint32_t shortest = 3;  // characters of the deed
    if (!commitment.action.empty() || !commitment.has_bound || text[noun.begin] != u'为') return noun;
    for (std::uint32_t index = noun.begin + 2; index + shortest <= noun.end; ++index)
        if (lexicon::ends_with_sign(text, {noun.begin, index}, lexicon::DoerSign::doer_end) &&
            !text::is_one_of(text[index], u"和与及、的"))
            return {index, noun.end};
    return noun;
}

/// 综合指数|在全国168个重点城市中|保持: among which others something stands.
Words without_company(const CleanText& text, Words noun) {
    constexpr std::uint32_t shortest = 3;  // characters, of what stands there and of the others
    if (!text.ends_with(noun, u"中")) return noun;
    const std::uint32_t among = text.find({noun.begin + std::min(shortest, noun.size()), noun.end}, u'在');
    return among + shortest < noun.end ? Words{noun.begin, among} : noun;
}

/// 吸引|高校毕业生|来市就业创业1.5万人: those who are drawn, not what they do there; but 高校毕业生来市就业1.5万人.
Words without_settling(const CleanText& text, const Commitment& commitment, Words noun) {
    constexpr std::uint32_t longest_place = 3, shortest_noun = 2;  // characters
    const bool is_drawn = commitment.is_make && commitment.change == lexicon::VerbChange::level && !commitment.action.empty() &&
                          commitment.action.end <= noun.begin;
    const std::uint32_t deed = is_drawn ? lexicon::match_sign_at_end(text, noun, lexicon::PredicateSign::settles) : 0;
    const std::uint32_t end = noun.end - deed;
    for (std::uint32_t index = end; deed > 0 && index > noun.begin + shortest_noun && end - index < longest_place;)
        if (text::is_one_of(text[--index], u"来留返回")) return {noun.begin, index};
    return noun;
}

/// 在各类交易所|上市企业4家: a noun that begins like a verb is counted, and where that is done is not; but 在建项目.
Words behind_whereabouts(const CleanText& text, Words noun) {
    constexpr std::uint32_t shortest = 3, longest = 16;  // characters of where, 在 included
    const bool is_phrase = text[noun.begin] == u'在' && !lexicon::begins_with_sign(text, noun, lexicon::LeadSign::no_phrase);
    const bool is_other = measure_at_end(text, noun) > 0 || lexicon::ends_with_sign(text, noun, lexicon::VerbSign::deed);
    if (!is_phrase || noun.size() > longest || is_other) return noun;
    for (std::uint32_t index = noun.begin + shortest; index + 1 < noun.end; ++index)
        if (lexicon::match_verb_like_noun(text, {index, noun.end}) == noun.end - index) return {index, noun.end};
    return noun;
}

/// 新建建筑|中|不少于60%采用…; but 初中.
Words without_among(const CleanText& text, Words noun) {
    constexpr std::uint32_t shortest = 3;  // characters
    if (noun.size() <= shortest || !text.ends_with(noun, u"中")) return noun;
    return lexicon::ends_with_sign(text, noun, lexicon::ListSign::among_in_word) ? noun : Words{noun.begin, noun.end - 1};
}

}  // namespace

Words bare_noun(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    Words noun = commitment.noun;
    const bool may_be_for = !commitment.noun_is_behind && !commitment.action.empty() && commitment.action.begin >= noun.end;
    if (may_be_for && text[noun.begin] == u'为') ++noun.begin;  // 为企业|减负2亿元
    if (!commitment.noun_is_behind) {
        // 拥有量|保持全省首位|、达到165件; 增速|保持全省前列|、高于全省平均2个百分点
        const bool is_compared = commitment.action.empty() && commitment.relation && text.ends_with(noun, u"、");
        const bool follows_predicate = !commitment.action.empty() && text[commitment.action.begin - 1] == u'、';
        if (is_compared || follows_predicate) noun = up_to_reach(text, noun);
        noun = behind_predicate(text, mention, noun);
        noun = without_tail(text, behind_subject(text, without_tail(text, without_company(text, noun))));
        noun = without_settling(text, commitment, deed_for_doers(text, commitment, without_recipient(text, mention, noun)));
        const std::u16string_view deed = text.characters(commitment.action);
        const bool does_to_all = mention.is_share() && noun.size() > 3 && text[noun.begin] == u'对' &&
                                 (deed == u"做到" || deed == u"实现");  // 对|废旧放射源做到100%应收尽收
        if (does_to_all || leads_to_those(text, noun)) ++noun.begin;
    }
    noun = without_lead_of(text, mention, commitment, noun);
    if (!commitment.noun_is_behind) noun = behind_whereabouts(text, noun);
    if (may_be_for && text[noun.begin] == u'为' && noun.size() > 2) ++noun.begin;  // 力争为企业|减负2亿元
    if (mention.is_share() && !commitment.noun_is_behind) noun = without_among(text, noun);
    if (text.starts_with(noun, u"至少") && noun.size() > 3) noun.begin += 2;  // 每月|至少|探访2次
    constexpr std::uint32_t shortest = 3;                                     // characters
    if (text[noun.begin] == u'含' && text[noun.begin - 1] == u'(' && noun.size() >= shortest) ++noun.begin;  // （含快充桩40个）
    noun = without_each(text, mention, without_count(text, mention, noun));
    return commitment.noun_is_behind || mention.is_share() ? noun : without_single(text, noun);
}

/// (120家) of 规上企业|(120家)|排查率: how many those are that are measured; empty: it is not told.
Words count_noted_in(const CleanText& text, const Mention& mention, Words noun) {
    for (auto other = mention.before.rbegin(); other != mention.before.rend() && other->words.begin > noun.begin + 1; ++other) {
        if (!other->quantity || other->words.end + 1 >= noun.end) continue;
        const Words note{other->quantity->before - 1, other->quantity->after + 1};
        const bool is_alone = text[note.begin] == u'(' && text[note.end - 1] == u')' && note.begin > noun.begin;
        if (is_alone && other->quantity->unit_kind == lexicon::UnitKind::thing && !other->quantity->is_chinese)
            return note;  // but (二期)
    }
    return {};
}

std::string without_aside(const CleanText& text, const Mention& mention, Words noun) {
    Words aside = note_mark_in(text, noun);
    if (aside.empty()) aside = find_time_inside(text, mention, noun);
    if (aside.empty()) aside = date_in(text, mention, noun);
    if (aside.empty()) aside = past_note_in(text, mention, noun);
    if (aside.empty()) aside = count_noted_in(text, mention, noun);
    if (aside.empty()) return text.written(noun);
    return text.written({noun.begin, aside.begin}) + text.written({aside.end, noun.end});
}

bool begins_with_addition(const CleanText& text, Words noun) {
    noun.begin += lexicon::match_sign(text, noun, lexicon::VerbSign::achieves);
    if (text.starts_with(noun, u"新") && lexicon::is_sign(text, noun, lexicon::VerbSign::deed)) return true;  // 新造林
    return lexicon::match_verb(text, noun).make_change == lexicon::VerbChange::increase;
}

}  // namespace plandoc::record
