#include "record/field/per.hpp"

#include <algorithm>

#include "lexicon/count_sign.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "lexicon/year_sign.hpp"
#include "record/mention/time_inside.hpp"
#include "record/noun/leading_time.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_head.hpp"
#include "record/number/clause.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using lexicon::Cue;
using lexicon::ListSign;
using lexicon::MeasureSign;
using lexicon::PlaceSign;
using text::CleanText;

namespace {

/// 每年; but 每人每年, which holds for its own number alone.
bool says_every_year(const CleanText& text, const CueAt& cue) {
    const std::uint32_t begin = cue.words.begin;
    return cue.cue == Cue::yearly && text[begin] == u'每' && (begin < 2 || text[begin - 2] != u'每');
}

/// What the words before the clause say: 每年 holds on over clauses, whether they have a number or not; 各县 for one clause.
Per standing_per(const CleanText& text, const Mention& mention, const Carried& carried) {
    if (carried.per == Per::each) return carried.clause == mention.clause.begin ? Per::each : Per::none;
    const bool is_of_one_year = !carried.years.empty();  // 2024年、2025年每年压缩面积9亩，分别|拔除疫点1个、2个
    if (carried.per == Per::year && is_of_one_year) return Per::none;
    if (carried.per != Per::none) return carried.per;
    if (is_of_one_year) return Per::none;
    const Words earlier{std::max({mention.sentence.begin, carried.target_end, carried.dated_from}), mention.clause.begin};
    const auto cues = cues_between(mention.sentence_cues, earlier);
    return std::any_of(cues.begin(), cues.end(), [&](const CueAt& cue) { return says_every_year(text, cue); }) ? Per::year
                                                                                                               : Per::none;
}

bool measures_change(const CleanText& text, Words noun) {
    const Cue measure = lexicon::match_cue_before(text, noun).cue;
    return measure == Cue::rate || measure == Cue::fall;
}

/// What cue words before a number say of it, from left to right.
struct CuedPer {
    Per per = Per::none;
    bool holds_on = false;  ///< 每年
    bool is_total = false;  ///< 累计: of no single year
    bool is_other = false;  ///< 每周, behind 每月: as often as none of the terms says
};

/// 年度|投资9亿元的项目, 年度|完成投资9亿元: of the noun, or of the plan's year.
bool is_of_one_year(const CleanText& text, Words behind) {
    return text.starts_with(behind, u"完成") || !lexicon::match_verb(text, behind);
}

/// 三年|新增储能9万千瓦: in so many years together.
bool begins_with_years(const CleanText& text, Words words) {
    constexpr std::size_t longest = 2;  // characters of the number
    const std::u16string_view whole = text.characters(words);
    const std::size_t size = text::match_numeral(whole).size;
    return size > 0 && size <= longest && size + 2 < whole.size() && whole[size] == u'年' && whole[size + 1] != u'均';
}

/// 国家级奖项三年|不少于2项: likewise, right before the number.
bool ends_with_years(const CleanText& text, const Mention& mention) {
    const Words years = years_before(text, mention);
    return !years.empty() && years.end == mention.quantity().before;
}

/// 多年平均, 较前三年平均水平: of years that have been.
bool is_in_base(const CleanText& text, const CueAt& cue) {
    const std::uint32_t years = cue.words.begin - 1;
    return text[years] == u'多' || (text::is(text[years], text::numeral) && years > 0 && text[years - 1] == u'前');
}

/// 2023|年度|新建5所: that year.
bool is_of_named_year(const CleanText& text, const CueAt& cue) {
    const std::uint32_t begin = cue.words.begin;
    return text.characters(cue.words) == u"年度" && begin > 0 && text::is(text[begin - 1], text::digit);
}

/// Within a noun only 年均 says how often, and only of a rate: 年均增速, but 年度收入增幅.
CuedPer read_cues(const CleanText& text, const Mention& mention, Words before, Words noun) {
    CuedPer cued;
    for (const CueAt& cue : cues_between(mention.cues, before)) {
        const bool is_average = lexicon::begins_with_sign(text, cue.words, lexicon::YearSign::average);
        const bool is_of_noun = noun.contains(cue.words) && !is_time_inside(text, noun, cue);
        if (is_of_noun && !(is_average && measures_change(text, noun))) continue;
        const bool is_of_budget = text.starts_with(cue.words, u"年度") && text.characters(mention.quantity().unit) != u"次";
        if (is_of_budget && is_of_one_year(text, {cue.words.end, before.end})) continue;
        if (cue.cue == Cue::yearly && (is_in_base(text, cue) || is_of_named_year(text, cue))) continue;
        if (cue.cue == Cue::yearly || (cue.cue == Cue::rate && is_average)) cued.per = Per::year;
        if (cue.cue == Cue::quarterly) cued.per = Per::quarter;
        if (cue.cue == Cue::monthly) cued.per = Per::month;
        if (cue.cue == Cue::repeated && cued.per != Per::none) {  // 县级河长每月、乡级河长|每周|巡河1次
            cued.per = Per::none;
            cued.is_other = true;
        }
        cued.holds_on |= says_every_year(text, cue);
        cued.is_total |= text.ends_with(cue.words, u"累计");  // 三年累计
    }
    cued.is_total |= begins_with_years(text, before) || ends_with_years(text, mention);
    const bool is_of_that_year = text.starts_with(before, u"其中年内");  // 每年新增120家，其中年内投产100家
    // 每年新建20所，三年内新增60所
    cued.is_total |= (text.contains(before, u"年内") && !is_of_that_year) || text.contains(before, u"年共");
    return cued;
}

/// 在甲县、乙县分别|新建园区1处; but 甲县、乙县分别|新建园区1处、公园2处 and “十四五”、“十五五”期间分别|
bool is_of_each_named(const CleanText& text, const Mention& mention, const Commitment& commitment, Words before) {
    const bool is_last = mention.behind.empty() || mention.behind.front().words.begin >= mention.clause.end;
    return lexicon::ends_with_sign(text, before, ListSign::respectively) && text.contains(before, u"、") &&
           !text.contains(before, u"期间") && commitment.is_make && is_last;
}

/// So few that each of several may have as many.
bool is_few(const Quantity& quantity) {
    constexpr int most = 100;
    return quantity.unit_kind == lexicon::UnitKind::thing && quantity.value < text::Decimal(most);
}

/// 重点县(市、区)均|建有1所, 乡镇均至少|建有1处
bool is_of_all_alike(const CleanText& text, const Mention& mention, const Commitment& commitment, Words before) {
    constexpr std::uint32_t least = 2;  // characters of 至少
    if (text.ends_with(before, u"至少")) before.end -= least;
    if (!commitment.is_make || !is_few(mention.quantity()) || !text.ends_with(before, u"均")) return false;
    const std::u16string_view places = text.characters({before.begin, before.end - 1});
    return lexicon::ends_with_sign(places, PlaceSign::each_of_places) || lexicon::ends_with_sign(places, PlaceSign::each_place);
}

/// Characters of the verb at the head of `words` that causes somebody to act: 支持|各县发展; 0: none.
std::uint32_t match_cause(const CleanText& text, Words words) {
    const lexicon::Verb verb = lexicon::match_verb(text, words);
    return verb.cause ? verb.size : lexicon::match_sign(text, words, lexicon::VerbSign::encourages);
}

/// 基地各1000亩, 各新建2处, 各区分别建成2处
bool follows_each(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    const std::uint32_t number = mention.quantity().before;
    const std::uint32_t verb = commitment.action.empty() ? number : commitment.action.begin;
    const bool is_given_out = text.characters(commitment.action) == u"占" && is_followed_by_number(text, mention);
    if (text[verb - 1] == u'各') return !is_given_out;  // but 甲市、乙市各占60%和40%
    const Words before{mention.segment, verb};
    if (is_of_each_named(text, mention, commitment, before) || is_of_all_alike(text, mention, commitment, before)) return true;
    const std::uint32_t each = text.find(before, u"各");
    if (each >= before.end || !lexicon::begins_with_sign(text, {each + 1, before.end}, PlaceSign::each_place)) return false;
    if (lexicon::ends_with_sign(text, before, ListSign::respectively) || text.ends_with(before, u"至少")) return true;
    // 各县(市、区)建成3处, 支持各县发展1-3个; but 各县实施6000项 is what they do together
    const Words where = without_lead(text, {before.begin, each}, mention.own_place);
    constexpr std::uint32_t longest = 2;  // characters of 沿海
    return is_few(mention.quantity()) &&
           (where.empty() || (mention.quantity().value_to && match_cause(text, where) == where.size()) ||
            (where.size() <= longest && lexicon::begins_with_sign(text, where, PlaceSign::beside_head)));
}

/// 酒店各|1家: of this number alone; but 各约20万千瓦、40万千瓦: one for each.
bool is_each_of_number(const CleanText& text, const Mention& mention) {
    return text[mention.quantity().before - 1] == u'各' && !is_followed_by_number(text, mention);
}

/// 各镇(街道)结合实际，|打造2个示范点: in a clause without a subject of its own. Where they are caused to do it, only between so
/// few and so many says that each does: 支持各地立足实际，|打造1-2个示范点; but 支持各地补短板，|创建园林县城3个.
bool is_done_by_each(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    const Words sentence = mention.sentence;
    if (!commitment.is_make || commitment.action.empty() || mention.clause.begin <= sentence.begin + 1) return false;
    if (!is_few(mention.quantity())) return false;
    const Words head = without_lead(text, mention.lead(), {});
    const bool is_range = mention.quantity().value_to.has_value();
    const bool does_first = is_range && lexicon::match_verb(text, head).size > 1;  // |集中资源|打造1-2个
    if (commitment.action.begin != head.begin && !does_first) return false;
    const std::uint32_t comma = mention.clause.begin - 1;
    const Words earlier = text[comma] == u',' ? clause_before(text, mention) : Words{};
    const auto is_of_each = [&](std::uint32_t begin) {
        const std::u16string_view said = text.characters({begin, mention.clause.begin});
        const bool has_figure = text::holds(said, text::digit);
        return !has_figure && text[begin] == u'各' &&
               lexicon::begins_with_sign(text, {begin + 1, mention.clause.begin}, PlaceSign::each_place);
    };
    return is_of_each(sentence.begin) ||
           (!earlier.empty() && is_of_each(earlier.begin + (is_range ? match_cause(text, earlier) : 0)));
}

/// 2025年、2026年各|新建2处, 2025年和2026年分别|新建2处; but 比2020年各
bool is_of_each_year(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    constexpr std::uint32_t year = 5;  // characters of 2025年
    Words before{mention.clause.begin, commitment.action.empty() ? mention.quantity().before : commitment.action.begin};
    if (text.ends_with(before, u"年各")) --before.end;
    else if (text.ends_with(before, u"年分别") && !is_followed_by_number(text, mention)) before.end -= 2;
    else return false;
    return before.size() > year + 1 && text::is_one_of(text[before.end - year - 1], list_joints) &&
           text::is(text[before.end - year], text::digit);
}

/// What stands behind 每 and a number in `before`, outside of the noun: 个社区建成, 周播出, 年完成 of 每5年完成; empty: no 每.
Words behind_each(const CleanText& text, Words before, Words noun) {
    const std::uint32_t each = text.find(before, u"每");
    if (each + 1 >= before.end || noun.contains(each)) return {};
    std::uint32_t index = each + 1;
    while (index < before.end &&
           (text::is(text[index], text::digit | text::numeral) || text::is_one_of(text[index], range_signs)))
        ++index;
    return {index, before.end};
}

/// 每个社区建成2处; but 每周, 每5年 and 每2小时 are times, 每千人 of the noun.
bool names_each(const CleanText& text, Words before, Words noun) {
    const Words each = behind_each(text, before, noun);
    if (each.empty() || lexicon::begins_with_sign(text, each, MeasureSign::per_volume)) return false;  // 浓度降至每立方米30微克
    const bool is_counted = !each.empty() && text[each.begin - 1] != u'每';                            // but 每秒
    return !lexicon::begins_with_sign(text, each, MeasureSign::time_unit) &&
           !(is_counted && lexicon::begins_with_sign(text, each, MeasureSign::short_time));
}

/// 单个|中心面积, 每次|参加人数, 每次|不少于1小时
bool is_of_single_piece(const CleanText& text, const Mention& mention, Words noun) {
    constexpr std::uint32_t size = 2;  // characters of 单个
    const std::uint32_t end = mention.clause.contains(noun) ? noun.begin : mention.quantity().before;
    return end >= mention.segment + size && lexicon::is_sign(text, {end - size, end}, MeasureSign::single_piece);
}

/// 企业负担|户均|减轻2万元: behind the noun, or at the head of a clause that has none: 培训200人次，|人均|不少于2次.
bool follows_average(const CleanText& text, const Mention& mention, Words noun) {
    const std::uint32_t average = mention.clause.contains(noun) ? noun.end : mention.clause.begin;
    return !noun.empty() && average + 2 <= mention.quantity().before && text::is_one_of(text[average], u"人户亩") &&
           text[average + 1] == u'均';
}

/// 每半年完成1次, 每5年开展1次: as often as none of the terms says.
bool names_other_time(const CleanText& text, Words before, Words noun) {
    return lexicon::begins_with_sign(text, behind_each(text, before, noun), MeasureSign::time_unit);
}

/// 每村至少有1处，到2025年|不少于2处: nothing but a time tells it apart from the number before.
bool goes_on_for_each(const CleanText& text, const Mention& mention, const Commitment& commitment, const Target& target,
                      const Carried& carried) {
    constexpr int most = 10;  // of what each may have; more may be the sum of all
    const Quantity& quantity = mention.quantity();
    const Words lead = mention.lead();
    return carried.last == Per::each && commitment.action.empty() && !commitment.has_own_noun && quantity.relation_before &&
           target.indicator_words == carried.indicator_words && quantity.unit_kind == lexicon::UnitKind::thing &&
           quantity.value <= text::Decimal(most) && text.characters(quantity.unit) == text.characters(carried.unit) &&
           !lead.empty() && match_leading_time(text, lead) == lead.size();
}

/// 每年组织演练1次，|市级|不少于2次: nothing but a rank, or the places of one, tells it apart from the number before.
bool goes_on_for_rank(const CleanText& text, const Mention& mention, const Commitment& commitment, const Carried& carried) {
    const Quantity& quantity = mention.quantity();
    const std::u16string_view who = text.characters({std::max(mention.clause.begin, carried.target_end), quantity.before});
    const bool is_rank = lexicon::is_sign(who, PlaceSign::rank) || lexicon::is_sign(who, PlaceSign::each_place);
    return is_rank && !who.empty() && commitment.action.empty() && carried.last != Per::each &&
           quantity.unit_kind == lexicon::UnitKind::thing && text.characters(quantity.unit) == text.characters(carried.unit);
}

/// 年均送戏600场、|送书5万册: the next of a list begins with the verb of the last, which no table knows.
bool repeats_deed(const CleanText& text, const Mention& mention, Words noun, const Carried& carried) {
    const Words last = carried.indicator_words;
    return mention.quantity().unit_kind == lexicon::UnitKind::thing && !noun.empty() && !last.empty() && noun != last &&
           text[noun.begin] == text[last.begin];
}

/// 每年安排资金，设立10亿元的基金: what is set up once.
bool is_set_up_once(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    return mention.quantity().unit_dimension == "money" &&
           lexicon::ends_with_sign(text, commitment.action, lexicon::VerbSign::founding);
}

/// 每年培训200名，新建厂房50万平方米，|其中2023年20万平方米: what is parted by years is not of each year.
bool is_parted_by_years(const CleanText& text, const Mention& mention) {
    constexpr std::uint32_t size = 5;  // characters of 2023年
    const std::uint32_t comma = mention.clause.end, year = comma + 1 + static_cast<std::uint32_t>(of_these.size());
    if (comma >= mention.sentence.end || text[comma] != u',' || year + size > mention.sentence.end) return false;
    const bool has_year = text::is(text[year], text::digit) && text[year + size - 1] == u'年';
    return has_year && text.starts_with({comma + 1, mention.sentence.end}, of_these);
}

/// 年均改造1万户；|其中2021年|改造6000户: in that year, with whatever verb; but 每年新增9家，其中2021年每季度3家.
bool is_part_of_one_year(const CleanText& text, const Mention& mention) {
    constexpr std::uint32_t size = 5;  // characters of 2021年
    const std::uint32_t year = mention.clause.begin + static_cast<std::uint32_t>(of_these.size());
    return mention.tells_part(text) && year + size <= mention.quantity().before && text::is(text[year], text::digit) &&
           text[year + size - 1] == u'年';
}

/// A subject of its own ends what 每年 holds for, unless it has the same head as the one before.
bool continues_subject(const CleanText& text, const Mention& mention, const Commitment& commitment, bool takes_verb, Words noun,
                       Words subject) {
    // 每年培训5000人，70%以上的县|建成示范区
    const bool is_share_of_doers = mention.is_share() && commitment.noun_is_behind && commitment.action.empty() && !takes_verb;
    constexpr std::uint32_t head = 2;  // characters
    if (is_share_of_doers) return false;
    const bool stands_before_verb = !commitment.action.empty() && noun.end <= commitment.action.begin;  // “上云”企业|新增2000家
    const bool has_subject = !commitment.is_make || (stands_before_verb && mention.clause.contains(noun));
    if (!commitment.has_own_noun || !has_subject || commitment.noun_is_behind || takes_verb) return true;
    return subject.size() >= head && noun.size() >= head &&
           text.characters(subject).substr(0, head) == text.characters(noun).substr(0, head);
}

Per per_by_itself(const CleanText& text, const Mention& mention, const Commitment& commitment, const Target& target,
                  Carried& carried) {
    const Quantity& quantity = mention.quantity();
    if (quantity.per != Per::none) return quantity.per;
    const Words noun = target.indicator_words;
    const Words before{std::max(mention.clause.begin, carried.target_end), quantity.words.begin};
    const Per standing = standing_per(text, mention, carried);
    const CuedPer cued = read_cues(text, mention, before, noun);
    carried.per = cued.holds_on ? Per::year : Per::none;
    // 每年新建食堂15个、站点4个; but 人才占三分之一
    const bool takes_verb = commitment.action.empty() && !target.action.empty() && !text.ends_with(target.action, u"占");
    if (!takes_verb) carried.acts_yearly = commitment.is_yearly;
    if (carried.acts_yearly) return Per::year;
    if (cued.per != Per::none || cued.is_other) return cued.per;
    const bool is_rest = lexicon::ends_with_sign(text, mention.own_lead(), lexicon::CountSign::left_over);  // 余下|1万亩
    if (is_set_up_once(text, mention, commitment) || is_parted_by_years(text, mention) || is_rest) return carried.per = Per::none;
    if (is_part_of_one_year(text, mention)) return Per::none;
    const bool goes_on = standing == Per::each && commitment.action.empty();
    if (is_of_each_year(text, mention, commitment)) return Per::year;
    if (is_each_of_number(text, mention)) return Per::each;
    if (goes_on || follows_each(text, mention, commitment)) return carried.per = Per::each;
    if (is_done_by_each(text, mention, commitment)) return Per::each;
    if (names_each(text, before, noun)) return carried.per = Per::each;
    if (!mention.is_share() && is_of_single_piece(text, mention, noun)) return Per::each;
    if (follows_average(text, mention, noun)) return Per::each;
    if (cued.is_total || names_other_time(text, before, noun)) return Per::none;
    // 年均完成造林3万亩、抚育8万亩; 每年安排甲资金2亿元、乙资金不少于1亿元
    const bool is_bounded = commitment.action.empty() && target.action.empty() && quantity.relation_before;
    const bool repeats = commitment.action.empty() && target.action.empty() && repeats_deed(text, mention, noun, carried);
    // 每年推广技术覆盖率稳定在90%以上、|新型肥料2万亩以上
    const bool is_listed = commitment.action.empty() && target.action.empty() && standing == Per::year && quantity.relation_after;
    const bool is_next = (takes_verb || is_bounded || repeats || is_listed) && mention.clause.begin == carried.clause &&
                         text::is_one_of(text[carried.end], list_joints);
    if (is_next && carried.last != Per::none && carried.last != Per::each) {
        if (standing == Per::year) carried.per = standing;  // 每年新增A 8家、B 6家，|新增C 2家
        return carried.last;
    }
    if (goes_on_for_each(text, mention, commitment, target, carried)) return Per::each;
    if (goes_on_for_rank(text, mention, commitment, carried)) return carried.last;
    if (takes_verb && changes_likewise(text, mention, commitment, noun, carried)) return carried.last;
    const bool is_part = mention.tells_part(text) && !mention.is_share() && quantity.unit_dimension == carried.dimension;
    if (is_part && carried.last == Per::year && commitment.action.empty())
        return Per::year;  // 年培育苗木9万株，其中油茶不少于5万株
    if (!continues_subject(text, mention, commitment, takes_verb, noun, carried.subject)) return Per::none;
    return carried.per = standing;
}

}  // namespace

Per per_of(const CleanText& text, const Mention& mention, const Commitment& commitment, const Target& target, Carried& carried) {
    const Per per = per_by_itself(text, mention, commitment, target, carried);
    carried.last = mention.quantity().per == Per::none ? per : Per::none;  // 产能5万吨/年、|电池片10GW
    if (!commitment.has_own_noun) return per == Per::none && commitment.action.empty() ? carried.listed : per;
    const bool is_listed = !carried.members.empty() || lexicon::holds_sign(text, mention.lead(), ListSign::respectively);
    carried.listed = is_listed ? per : Per::none;
    return per;
}

bool begins_with_own_subject(const CleanText& text, const Mention& mention, const Commitment& commitment,
                             const Carried& carried) {
    if (!carried.has_target || mention.clause.begin == carried.clause || mention.segment > mention.clause.begin) return false;
    const bool is_each = text[mention.clause.begin] == u'每' && !text.starts_with(mention.clause, u"每年");
    const bool is_of_each = is_each || text[mention.clause.begin] == u'单';
    const bool is_measured =
        commitment.has_own_noun && !commitment.noun_is_behind && !commitment.is_make && measure_at_end(text, commitment.noun) > 0;
    return is_of_each || is_measured;
}

}  // namespace plandoc::record
