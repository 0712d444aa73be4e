#include "record/indicator/nameless_noun.hpp"

#include <algorithm>

#include "lexicon/cues.hpp"
#include "lexicon/doer_sign.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/money_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/place_level.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/units.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/brackets.hpp"
#include "record/indicator/counted_deed.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_before.hpp"
#include "record/noun/place_name.hpp"
#include "record/noun/pointer.hpp"
#include "record/number/clause.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using lexicon::Cue;
using text::CleanText;

namespace {

/// 省、市两级, 市县两级: who does what is told elsewhere.
bool names_levels(const CleanText& text, Words noun) {
    constexpr text::CharacterSet levels = u"省市州县区乡镇村两三四级、和";
    if (!text.ends_with(noun, u"两级") && !text.ends_with(noun, u"三级") && !text.ends_with(noun, u"四级")) return false;
    const std::u16string_view name = text.characters(noun);
    return std::all_of(name.begin(), name.end(), [&](char16_t c) { return levels.contains(c); });
}

/// 500人, 千户 of 每500人
bool counts_people(std::u16string_view piece) {
    const text::Numeral number = text::match_numeral(piece);
    const std::u16string_view unit = piece.substr(number.size);
    return number.size > 0 && (unit == u"人" || unit == u"户" || unit == u"名");
}

/// 500亩, 公里 of 每500亩: so much of what has them.
bool is_amount_alone(std::u16string_view piece) {
    const std::u16string_view unit = piece.substr(text::match_numeral(piece).size);
    const auto match = lexicon::match_unit(unit);
    return match && match->size == unit.size() && match->kind == lexicon::UnitKind::amount;
}

/// 其他县区, 其余单位: those that are left who do what `counted` tells, or have it; but 骨干企业10家，其他企业30家 are counted.
bool names_others(const CleanText& text, Words noun, Words counted) {
    const std::u16string_view name = without_bracket(text.characters(noun)), thing = text.characters(counted);
    if (!lexicon::begins_with_sign(name, lexicon::PlaceSign::others) || measure_at_end(text, counted) > 0) return false;
    const bool are_places =
        lexicon::match_place_level_at_end(name) > 0 && lexicon::match_place_level_at_end(without_bracket(thing)) == 0;
    const bool are_doers =
        lexicon::ends_with_sign(name, lexicon::DoerSign::doer_end) && lexicon::ends_with_sign(thing, lexicon::VerbSign::deed);
    return are_places || are_doers;
}

/// 村, 项目村, 试点县区, 县(市、区)
bool is_kind_of_place(std::u16string_view piece) {
    constexpr std::size_t longest_kind = 4;  // characters
    piece = without_bracket(piece);
    return piece.size() <= longest_kind && lexicon::ends_with_sign(piece, lexicon::PlaceSign::each_of_places);
}

}  // namespace

bool names_batch(const CleanText& text, Words noun) {
    if (text.starts_with(noun, u"第")) ++noun.begin;
    const std::u16string_view name = text.characters(noun), behind = name.substr(text::match_numeral(name).size);
    return behind.size() < name.size() && (behind == u"批" || behind == u"期");
}

Words without_size_before(const Mention& mention, Words noun) {
    if (noun.empty() || mention.before.empty()) return noun;
    for (auto other = mention.before.rbegin(); other != mention.before.rend() && other->words.end > noun.begin; ++other)
        if (other->quantity && noun.contains(other->words) && other->quantity->after < noun.end)
            return {other->quantity->after, noun.end};
    return noun;
}

namespace {

/// 2023、2024 of |2023、2024|、2025年分别下降4%、3%、3%
bool are_years(std::u16string_view noun) { return text::all_are(noun, text::digit, u"、"); }

}  // namespace

bool names_nothing(const CleanText& text, Words noun) {
    if (noun.empty() || text.ends_with(noun, u"期间") || names_batch(text, noun) || are_years(text.characters(noun))) return true;
    if (lexicon::is_sign(text, noun, lexicon::MeasureSign::single_piece)) return true;  // 上门服务2次、|每次|1小时
    const bool is_in_bracket = noun.begin > 0 && text[noun.begin - 1] == u'(';
    if (is_in_bracket && lexicon::begins_with_sign(text, noun, lexicon::ListSign::excludes)) return true;
    if (text.starts_with(noun, u"平均每")) noun.begin += 2;
    std::u16string_view piece = text.characters({noun.begin + 1, noun.end});
    if (piece.starts_with(u'个') && piece.size() > 1) piece.remove_prefix(1);
    const bool is_each = lexicon::is_sign(piece, lexicon::MeasureSign::of_piece) || is_kind_of_place(piece);
    if (text[noun.begin] == u'每' && (is_each || counts_people(piece) || is_amount_alone(piece))) return true;
    // 家庭医生人数增加，每万人口达到4名: of how many
    constexpr std::uint32_t longest = 8;  // characters: 每万名常住人口
    const bool is_of_many = is_each_of_many(text, noun) && !names_of_many(text, noun) &&
                            lexicon::ends_with_sign(text, noun, lexicon::MeasureSign::people);
    if (is_of_many && measure_at_end(text, noun) == 0 && noun.size() <= longest) return true;
    if (closing_bracket(text.characters(noun)) == noun.size()) return true;
    if (points_back(text.characters(noun))) return true;
    return lexicon::match_sign(text, noun, lexicon::NounSign::bare_count) == noun.size();
}

bool is_each_place(const CleanText& text, Words noun) {
    constexpr std::u16string_view each = u"每各";
    if (noun.begin < 2 || noun.empty()) return false;
    const char16_t before = text[noun.begin - 1];
    return (text::is_one_of(before, each) || (before == u'个' && text::is_one_of(text[noun.begin - 2], each))) &&
           (lexicon::is_sign(text, noun, lexicon::PlaceSign::whereabouts) || is_kind_of_place(text.characters(noun)));
}

bool names_every_place(const CleanText& text, Words noun) {
    return noun.size() > 1 && text[noun.begin] == u'各' && is_kind_of_place(text.characters({noun.begin + 1, noun.end}));
}

bool names_whole_place(const CleanText& text, Words noun) {
    const lexicon::CueMatch cue = lexicon::match_cue(text, noun);
    return cue && cue.cue == Cue::place && cue.size == noun.size();
}

bool tells_only_where(const CleanText& text, const Commitment& commitment, Words noun, const Carried& carried) {
    if (commitment.noun_is_behind || carried.has_target) return false;
    return names_levels(text, noun);
}

bool has_same_things(const CleanText& text, const Mention& mention, const Commitment& commitment, Words noun,
                     const Carried& carried) {
    constexpr std::uint32_t longest_level = 3;  // characters: 国家级
    const Quantity& quantity = mention.quantity();
    const bool is_level = text.ends_with(noun, u"级") && noun.size() > 1 && noun.size() <= longest_level &&
                          !mention.tells_part(text) && carried.indicator.find("级") == std::string::npos;
    const bool is_each = is_each_place(text, noun) || (text.starts_with(noun, u"每") && !is_each_of_many(text, noun));
    const bool counts_times = text.characters(quantity.unit) == u"次";
    const bool does_it_too = counts_times && names_doer(without_bracket(text.characters(noun)));
    const bool is_whole = names_whole_place(text, noun);
    const bool is_bare = commitment.action.empty() && commitment.has_bound;
    const bool is_rest = is_bare && names_others(text, noun, carried.indicator_words);
    // 县级林长巡林每年不少于4次，乡级|每月1次, 村级林长|每周1次
    const bool is_often = (is_level || does_it_too) && counts_times && commitment.action.empty() && text[noun.end] == u'每';
    // 每年组织2次检查，各县每季度|开展|1次
    const bool is_repeated = counts_times && lexicon::is_sign(text, commitment.action, lexicon::VerbSign::carries_out);
    const bool is_reached = is_whole && !commitment.action.empty() && !commitment.is_make;
    const bool tells_who = is_level || is_each || does_it_too || is_whole || is_rest;
    // 每县打造农村路50公里，全省达到2万公里
    const bool is_count = quantity.unit_kind == lexicon::UnitKind::thing ||
                          ((is_reached || is_rest) && quantity.unit_kind == lexicon::UnitKind::amount);
    return (((is_bare || is_repeated || is_often) && tells_who) || is_reached) && carried.has_target &&
           !commitment.noun_is_behind && is_count && text.characters(quantity.unit) == text.characters(carried.unit);
}

bool gives_from_budget(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    const Words before{mention.clause.begin, commitment.action.begin};
    return mention.quantity().unit_dimension == "money" && !commitment.noun_is_behind && !before.empty() &&
           lexicon::ends_with_sign(text, commitment.action, lexicon::MoneySign::sets_aside) && text.contains(before, u"财政");
}

Words behind_body(const CleanText& text, Words measured) {
    constexpr std::uint32_t shortest = 2, shortest_rest = 3;  // characters
    for (std::uint32_t index = measured.begin + shortest; index + shortest_rest <= measured.end; ++index) {
        if (text.ends_with({measured.begin, index}, u"集体")) break;  // 村|集体经济收入
        const Words rest{index, measured.end};
        const auto ends_body = [&](std::uint32_t end) {
            const std::u16string_view body = without_bracket(text.characters({measured.begin, end}));
            return lexicon::ends_with_sign(body, lexicon::DoerSign::doer_end) ||
                   lexicon::ends_with_sign(body, lexicon::PlaceSign::each_of_places);
        };
        if (ends_body(index) && !ends_body(index + 1) &&  // but 乡|镇
            measure_at_end(text, rest) > 0 && !text::is_one_of(text[index], u"和及与、的("))
            return rest;
    }
    return {};
}

namespace {

/// 甲建筑占乙建筑|比例|, 技术人员|比例: no share of one thing in another is cut, and none is left alone.
bool is_whole_share(const CleanText& text, Words measured, Words behind) {
    const std::uint32_t ratio = lexicon::match_sign_at_end(text, behind, lexicon::MeasureSign::ratio);
    return text.contains(measured, u"占") || ratio == behind.size();
}

/// 国省道可绿化路段|绿化率, or all of 优良路率, where the number before it was of 国道, or this one of some of them: what is
/// measured of roads or waters; empty: `measured` names none.
Words behind_way(const CleanText& text, Words clause, Words measured, const Carried& carried) {
    const Words behind{measured.end, std::max(measured.end, carried.target_end)};
    if (lexicon::begins_with_sign(text, behind, lexicon::PlaceSign::way)) return measured;
    if (text.starts_with(clause, of_these) && measure_at_end(text, measured) > 0) return measured;  // 其中国道达到95%
    constexpr std::uint32_t shortest = 2, shortest_rest = 3;                                        // characters
    for (std::uint32_t index = measured.end - std::min(measured.size(), shortest_rest); index >= measured.begin + shortest;
         --index)
        if (lexicon::ends_with_sign(text, {measured.begin, index}, lexicon::PlaceSign::way) &&
            !text::is_one_of(text[index], u"和及与、的") && measure_at_end(text, {index, measured.end}) > 0)
            return {index, measured.end};
    return {};
}

/// 签约率达到60%，|其中老年人达到85%|: the rate of some of those whose rate the number before is; of shares only that of bodies,
/// as 其中水电达到10% is another share.
bool is_part_of_rate(const CleanText& text, const Mention& mention, Words measured, Words noun) {
    if (!mention.is_share() || !mention.tells_part(text)) return false;
    const bool is_share_of_body = lexicon::ends_with_sign(text, noun, lexicon::DoerSign::doer_end) &&
                                  lexicon::ends_with_sign(text, measured, lexicon::MeasureSign::ratio);
    return text.ends_with(measured, u"率") || is_share_of_body;
}

/// 机关屋顶可安装比例不低于50%，|学校、医院等|不低于40%，|厂房|不低于30%: nothing but others that have what is measured; but
/// 水电不低于10% is another share.
bool are_other_holders(const CleanText& text, const Mention& mention, const Commitment& commitment, Words noun,
                       const Carried& carried) {
    constexpr std::uint32_t shortest = 2;  // characters
    const bool repeats =
        commitment.action.empty() ? commitment.has_bound : text.characters(commitment.action) == text.characters(carried.action);
    if (!mention.is_share() || commitment.noun_is_behind || !repeats || !carried.has_target || carried.is_make ||
        mention.clause.begin != carried.end + 1)
        return false;
    if (!lexicon::ends_with_sign(text, carried.indicator_words, lexicon::MeasureSign::ratio)) return false;
    const Words those{noun.begin, text.ends_with(noun, u"等") ? noun.end - 1 : noun.end};
    const bool are_holders = lexicon::ends_with_sign(text, those, lexicon::ListSign::holder) || text.ends_with(those, u"屋顶");
    return those.size() >= shortest && are_holders && names_holder(text, those);
}

/// 机关|屋顶可安装比例: `measured` without the first that have it.
Words behind_holder(const CleanText& text, Words measured) {
    constexpr std::uint32_t shortest = 2, longest = 10, shortest_rest = 4;  // characters
    for (std::uint32_t size = shortest; size <= longest && size + shortest_rest <= measured.size(); ++size) {
        const Words rest{measured.begin + size, measured.end};
        const bool is_holder = lexicon::ends_with_sign(text, {measured.begin, rest.begin}, lexicon::ListSign::holder);
        if (is_holder && !text::is_one_of(text[rest.begin], u"和及与、的(")) return rest;
    }
    return measured;
}

/// 能耗下降14%，|重点企业|不低于18%: others for whom what the number before measures changes as well; an industry only as a part,
/// as it has figures of its own: 收入增长5%，工业不低于6%.
bool are_others(const CleanText& text, const Mention& mention, const Commitment& commitment, Words noun, const Carried& carried) {
    const bool is_part = mention.tells_part(text) || carried.is_elsewhere;
    const bool is_bare = commitment.action.empty() && (commitment.has_bound || is_part);
    const bool is_group = lexicon::ends_with_sign(text, noun, lexicon::DoerSign::doer_end) ||
                          lexicon::ends_with_sign(text, noun, lexicon::MeasureSign::people) || ends_with_place(text, noun);
    const bool is_industry = text.ends_with(noun, u"业") && !text.ends_with(noun, u"企业");
    return is_bare && is_group && (is_part || !is_industry) && measure_at_end(text, carried.indicator_words) > 0;
}

}  // namespace

Words measured_of_kin(const CleanText& text, const Mention& mention, const Commitment& commitment, Words noun,
                      const Carried& carried) {
    constexpr std::uint32_t shortest = 2, longest = 8, longest_part = 20;  // characters of 水库, of 小型水库, of a list
    const Words measured = carried.indicator_words;
    const bool changes = changes_likewise(text, mention, commitment, measured, carried);
    const bool are_apart = changes && are_others(text, mention, commitment, noun, carried);
    // 百公里油耗轿车降至5升、货车|降至|20升, 财政投入省级占50%、市级|占|30%
    const bool repeats = carried.is_elsewhere && mention.clause.begin == carried.clause &&
                         text.characters(commitment.action) == text.characters(carried.action);
    const bool is_share_of_whole = text.contains(commitment.action, u"占");
    const bool arrives = changes || (commitment.change == lexicon::VerbChange::level &&
                                     (!is_share_of_whole || (repeats && text[carried.end] == u'、')));
    const bool is_time = mention.quantity().unit_kind == lexicon::UnitKind::time;
    const bool is_measured = mention.quantity().unit_kind == lexicon::UnitKind::amount || mention.quantity().unit.empty();
    const bool is_alike = is_measured && text.characters(mention.quantity().unit) == text.characters(carried.unit);
    const bool is_bounded = commitment.has_bound ? is_time || is_alike : repeats && is_alike;
    const bool is_way = lexicon::ends_with_sign(text, noun, lexicon::PlaceSign::way);
    const bool is_part = is_part_of_rate(text, mention, measured, noun);
    const bool may_be =
        arrives && (mention.is_share() || is_bounded) && carried.has_target && !carried.is_make && !commitment.noun_is_behind &&
        mention.quantity().unit_dimension == carried.dimension &&
        (noun.size() > shortest || is_way || (noun.size() == shortest && (is_part || are_apart || carried.is_elsewhere))) &&
        noun.size() <= (is_part ? longest_part : longest) && measure_at_end(text, noun) == 0 &&
        text.written(measured) == carried.indicator;
    if (!may_be) return {};
    if (are_other_holders(text, mention, commitment, noun, carried)) return behind_holder(text, measured);
    const bool lasts = is_time && lexicon::ends_with_sign(text, measured, lexicon::MeasureSign::duration);
    if (lasts && names_holder(text, noun)) return measured;  // 审批时间压缩至3天以内，|复杂事项|不超过8天
    const bool has_holder = lexicon::ends_with_sign(text, measured, lexicon::MeasureSign::of_holders);
    if (carried.is_elsewhere && (measure_at_end(text, measured) > 0 || has_holder))
        return measured;  // 甲级医院…，乙级医院…，|丙级医院|达到60%
    if (is_way)
        if (const Words behind = behind_way(text, mention.clause, measured, carried); !behind.empty()) return behind;
    for (std::uint32_t size = noun.size() - 1; size >= shortest; --size) {
        const std::u16string_view kind = text.characters({noun.end - size, noun.end});
        const std::size_t at = text.characters(measured).rfind(kind);
        if (at == std::u16string_view::npos) continue;
        if (at == 0) return {};  // 技术人员占编制的比例: all of whom it is
        const Words behind{measured.begin + static_cast<std::uint32_t>(at) + size, measured.end};
        const bool is_measure = changes || measure_at_end(text, behind) > 0;  // 沿海港口|引航费标准|下调15%，内河港口不低于20%
        if (behind.size() < shortest || text::is_one_of(text[behind.begin], u"和及与、的") || !is_measure) return {};
        return is_whole_share(text, measured, behind) ? measured : behind;
    }
    if (changes && !commitment.action.empty()) return {};  // 生产总值增长7%，三次产业分别增长5%、9%、6%
    if (!lexicon::ends_with_sign(text, noun, lexicon::DoerSign::doer_end)) return is_part || are_apart ? measured : Words{};
    const Words behind = behind_body(text, measured);
    if (behind.empty() && (is_part || are_apart)) return measured;
    return !behind.empty() && is_whole_share(text, measured, behind) ? measured : behind;
}

Words done_between(const CleanText& text, const Mention& mention, const Carried& carried) {
    const std::uint32_t comma = mention.clause.begin - 1;
    const bool may_be = carried.has_target && carried.starts.empty() && carried.target_end < comma && text[comma] == u',' &&
                        text.characters(mention.quantity().unit) != text.characters(carried.unit);
    if (!may_be) return {};
    const Words between = clause_before(text, mention);
    const lexicon::Verb verb = lexicon::match_verb(text, between);
    if (between.begin < carried.target_end || verb.size < 2 || !verb.make || verb.reach) return {};
    Words noun = noun_of_clauses_before(text, mention.sentence, mention.clause);
    if (mention.last_quantity() == nullptr) return noun;
    const Quantity& paid = *mention.last_quantity();  // 发放补贴|2亿元，惠及3万人
    if (noun.contains(paid.words)) noun.end = std::max(noun.begin, paid.before);
    return noun;
}

Words changed_before(const CleanText& text, const Mention& mention, const Commitment& commitment, const Carried& carried) {
    const std::uint32_t comma = mention.clause.begin - 1;
    const bool may_be_between = carried.has_target && carried.starts.empty() && carried.target_end < comma && text[comma] == u',';
    if (!may_be_between || !lexicon::match_verb(text, commitment.action).reach) return {};
    const Words between = clause_before(text, mention);
    if (between.begin < carried.target_end || lexicon::match_verb(text, between).size > 1) return {};
    if (text::is_one_of(text[between.begin], comparisons)) return {};  // 比预计数增加
    const Words noun = noun_of_clauses_before(text, mention.sentence, mention.clause);
    return between.contains(noun) && noun.end < between.end && measure_at_end(text, noun) > 0 ? noun : Words{};
}

}  // namespace plandoc::record
