#include "record/field/change.hpp"

#include "lexicon/measure_sign.hpp"
#include "lexicon/money_sign.hpp"
#include "lexicon/size_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::Cue;
using lexicon::MoneySign;
using lexicon::VerbChange;
using text::CleanText;

namespace {

/// 户均增收600元, 亩均增产30公斤
bool is_gain(const CleanText& text, const Quantity& quantity, Words noun) {
    return quantity.unit_kind == lexicon::UnitKind::amount && lexicon::ends_with_sign(text, noun, MoneySign::gain);
}

/// 光伏新增装机, 城镇新增就业, 户均增收: the noun itself is an amount added.
bool adds_measure(const CleanText& text, const Mention& mention, Words noun) {
    if (is_gain(text, mention.quantity(), noun)) return true;
    if (mention.is_share() || text.contains(noun, u"的")) return false;
    const lexicon::FoundSign addition = lexicon::find_sign(text, noun, lexicon::VerbSign::addition);
    return addition && addition.begin > 0 && addition.begin + addition.size < noun.size();
}

/// 新增装机9万千瓦，累计达到20万千瓦: how much there is then, with the noun of another clause.
bool is_total(const CleanText& text, const Mention& mention, const Target& target) {
    return !mention.clause.contains(target.indicator_words) && text.contains(mention.lead(), u"累计达");
}

/// 实现覆盖率100%、处理率98%, 达到400家企业和30个园区: a sign of a list stands between the two, of which both are shares or
/// neither is; but a comparator is the first number's alone (人数超12万人、项目10个).
bool is_next_in_list(const CleanText& text, const Mention& mention, const Carried& carried) {
    if (mention.clause.begin != carried.clause || !text::is_one_of(text[carried.end], list_joints)) return false;
    if (carried.change != VerbChange::level || mention.is_share() != (carried.dimension == "share")) return false;
    return lexicon::match_bound_before(text, carried.action).size != carried.action.size();
}

/// 增加值增长8%，固定资产投资|10%: of a sum the share can only be its growth.
bool goes_on_growing(const CleanText& text, const Mention& mention, const Commitment& commitment, const Carried& carried) {
    return mention.is_share() && carried.dimension == "share" && carried.change == VerbChange::growth &&
           !mention.quantity().relation_before && commitment.has_own_noun && !commitment.noun_is_behind &&
           lexicon::ends_with_sign(text, commitment.noun, MoneySign::grown_sum);
}

/// 出台标准5个，30家企业|完成认证; 建成工厂600家，其中50家工厂|达到卓越级: they do something of their own.
bool is_doer(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    const lexicon::Verb own = lexicon::match_verb(text, {commitment.noun.end, mention.clause.end});
    const bool is_part = mention.tells_part(text);
    if (is_part && commitment.noun_is_behind && own.reach && own.size > 1) return true;
    const bool opens_clause = mention.segment == mention.clause.begin && mention.quantity().before == mention.clause.begin;
    const char16_t behind = commitment.noun.end < mention.clause.end ? text[commitment.noun.end] : u'。';
    const bool goes_on = text::is(behind, text::han) && !text::is_one_of(behind, list_joints);  // 10家企业|入选, but 10家企业|和
    return opens_clause && commitment.noun_is_behind && (own.act || goes_on);
}

/// 培育企业2家，工厂数字化改造75家; 整治岸滩3千米，岸线修复长度1千米; 新建牧场5处，生猪出栏9万头: what is to be done is not made.
bool is_deed(const CleanText& text, const Commitment& commitment, const Carried& carried) {
    if (!commitment.has_own_noun || commitment.noun_is_behind) return false;
    const Words noun = commitment.noun;
    const std::uint32_t measure = measure_at_end(text, noun);
    const Words deed{noun.begin, measure < noun.size() ? noun.end - measure : noun.end};
    const lexicon::Verb own = lexicon::match_verb_before(text, deed);
    const bool is_done = lexicon::ends_with_sign(text, deed, lexicon::VerbSign::deed) ||
                         (own.size > 1 && own.make && own.size < deed.size() &&
                          !lexicon::ends_with_sign(text, deed, lexicon::VerbSign::thing_end));
    return is_done && !lexicon::match_verb_before(text, carried.action).act && !text.ends_with(carried.action, u"实施");
}

/// 停车场8处，|泊位|3000个: for how many there is room; but 泊位20000个，其中|公共泊位|2700个.
bool is_room(const CleanText& text, const Mention& mention, const Commitment& commitment, const Carried& carried) {
    return !commitment.noun_is_behind && text.characters(mention.quantity().unit) != text.characters(carried.unit) &&
           lexicon::ends_with_sign(text, commitment.noun, lexicon::SizeSign::room);
}

/// 建设节点3个，|注册量|50亿个: how many of something else there are; but 新增商标10件，专利授权量5件.
bool counts_otherwise(const CleanText& text, const Mention& mention, const Commitment& commitment, const Carried& carried) {
    return mention.quantity().unit_kind == lexicon::UnitKind::thing && measure_at_end(text, commitment.noun) > 0 &&
           measure_at_end(text, carried.indicator_words) == 0 && carried.change == VerbChange::level;
}

/// 接待游客2500万人次、|收入150亿元|: what is earned is not what they do.
bool is_earned(const CleanText& text, const Mention& mention, Words noun, const Carried& carried) {
    return carried.is_make && mention.quantity().unit_dimension == "money" && carried.dimension != "money" &&
           carried.change == VerbChange::level && !lexicon::is_sign(text, carried.action, lexicon::VerbSign::achieves) &&
           (lexicon::ends_with_sign(text, noun, MoneySign::yield) || text.ends_with(noun, u"收入"));
}

/// What a verb that stands before another number does not do, for all that it may be carried.
bool is_apart(const CleanText& text, const Mention& mention, const Commitment& commitment, const Carried& carried) {
    // 新建项目60个、装机规模500万千瓦: how large they will be; but what they cover is as new as they are
    const std::string_view dimension = mention.quantity().unit_dimension;
    if (dimension != "area" && lexicon::is_sign(text, commitment.noun, lexicon::SizeSign::size_of_work)) return true;
    // 年产苗木3000万株，|苗圃11处: what is done each year is done to its own
    const bool is_other_unit = text.characters(mention.quantity().unit) != text.characters(carried.unit);
    if (carried.acts_yearly && mention.clause.begin != carried.clause && is_other_unit) return true;
    const Words noun = without_lead(text, commitment.noun, mention.own_place);
    if (is_earned(text, mention, noun, carried)) return true;
    // 惠及群众20万人；|碳票签发|100万吨: no verb passes ； to a deed, but 实施项目5个；造林3万亩
    const bool is_of_deeds = text.ends_with(carried.action, u"实施") || text.ends_with(carried.action, u"完成");
    if (carried.is_parted && !is_of_deeds && lexicon::ends_with_sign(text, commitment.noun, lexicon::VerbSign::deed)) return true;
    if (carried.is_make && lexicon::is_sign(text, noun, lexicon::SizeSign::outcome_of_work)) return true;
    if (mention.clause.begin == carried.clause) {
        // 新增床位100张、床位|改造|50张; but 新增绿地5亩、立体绿化3亩, 新增造林5万亩、湿地修复2万亩: a deed before it
        const bool is_bettered = text.ends_with(commitment.noun, u"改造") || text.ends_with(commitment.noun, u"修复");
        return carried.change == VerbChange::increase && is_bettered && !commitment.noun_is_behind &&
               !lexicon::ends_with_sign(text, carried.indicator_words, lexicon::VerbSign::deed);
    }
    // 压减取水量1亿立方米，生态补水2亿立方米: a cut is none of what another clause speaks of
    if (carried.change == VerbChange::reduction && commitment.has_own_noun) return true;
    // 新建服务站20个，从业人员5000人: people are not built, though they may be 培育 or 新增
    const std::u16string_view verb = text.characters(carried.action);
    const bool builds = lexicon::begins_with_sign(verb, lexicon::VerbSign::builds) &&
                        lexicon::begins_with_sign(verb, lexicon::VerbSign::works_on);
    if (dimension == "person" && carried.dimension != dimension && builds) return true;
    constexpr std::u16string_view business = u"企业";  // 新建基站800个，上云企业200家: nor are they
    const bool is_business = text.ends_with(commitment.noun, business) && !text.ends_with(carried.indicator_words, business);
    if (builds && is_business && !commitment.noun_is_behind) return true;
    const bool is_work = text.ends_with(commitment.noun, u"项目") || is_business;  // 编制规划5个，入库项目30个
    if (is_work && !commitment.noun_is_behind && lexicon::is_sign(verb, lexicon::VerbSign::writes)) return true;
    if (counts_otherwise(text, mention, commitment, carried)) return true;
    if (builds && is_room(text, mention, commitment, carried)) return true;
    // 新建基地5处，面积100亩: another measure is not made by the verb
    const bool is_of_year = text::is_one_of(text[commitment.noun.begin], u"年日总");  // 新增储能20万千瓦，年充放电量3亿千瓦时
    const bool is_output = carried.acts_yearly;                                       // 年新增甲量8吨，乙交易量9吨
    // but 新增光伏装机8万千瓦，地热应用面积3万平方米: a measure as well, of something else
    const std::uint32_t measure = measure_at_end(text, commitment.noun);
    const bool is_parallel = dimension != "money" && !carried.is_of_aside && measure + 2 <= commitment.noun.size() &&
                             measure_at_end(text, carried.indicator_words) > 0;
    if ((is_of_year || is_output || (dimension != carried.dimension && !is_parallel)) && measure > 0) return true;
    // 组建队伍5支，每周巡诊1次
    const Words unit = mention.quantity().unit;
    const bool is_times = text.characters(unit) == u"次" && text.characters(carried.unit) != u"次";
    return is_times || is_deed(text, commitment, carried);
}

/// 高新技术|企业, 中小|企业
bool ends_alike(const CleanText& text, Words one, Words other) {
    constexpr std::uint32_t size = 2;  // characters
    return one.size() >= size && other.size() >= size &&
           text.characters({one.end - size, one.end}) == text.characters({other.end - size, other.end});
}

/// 完成锅炉淘汰14台: what is done takes away.
bool takes_away(const CleanText& text, const Target& target) {
    const lexicon::Verb deed = lexicon::match_verb_before(text, without_task(text, target.indicator_words));
    return deed.size > 1 && deed.make_change == VerbChange::reduction && text.ends_with(target.action, u"完成");
}

/// 绿地新增5公顷，其中主城区|完成4公顷: so much of what is added.
bool adds_part(const CleanText& text, const Commitment& commitment, const Target& target, const Carried& carried) {
    return carried.has_target && carried.change == VerbChange::increase && text.characters(commitment.action) == u"完成" &&
           !target.indicator_words.empty() && target.indicator_words == carried.indicator_words;
}

/// 新增装机110万千瓦以上，力争|达到200万千瓦: as much as that of what the number before adds.
bool strives_for_more(const CleanText& text, const Mention& mention, const Commitment& commitment, const Carried& carried) {
    const lexicon::CueMatch cue = lexicon::match_cue(text, mention.lead());
    return carried.has_target && carried.change == VerbChange::increase && !commitment.has_own_noun &&
           mention.quantity().unit_dimension == carried.dimension && cue.cue == Cue::strive &&
           mention.clause.begin + cue.size == commitment.action.begin && lexicon::match_verb(text, commitment.action).reach;
}

/// 试点|建设园区2个: as a trial.
Words without_trial(const CleanText& text, Words action) {
    constexpr std::u16string_view as_trial = u"试点";
    if (!text.starts_with(action, as_trial)) return action;
    const Words deed{action.begin + std::uint32_t{as_trial.size()}, action.end};
    return deed.empty() ? action : deed;
}

}  // namespace

Words action_of(const CleanText& text, const Mention& mention, const Commitment& commitment, const Carried& carried) {
    if (!commitment.action.empty()) return without_trial(text, commitment.action);
    if (commitment.is_promised || !carried.has_target) return {};
    const bool may_carry =
        (carried.is_make && !mention.is_share()) || !commitment.has_own_noun || is_next_in_list(text, mention, carried);
    if (goes_on_growing(text, mention, commitment, carried)) return carried.action;
    const Quantity& quantity = mention.quantity();
    if (quantity.is_multiple && mention.clause.begin != carried.clause) return {};  // 2025年达到5万吨，2027年翻一番
    // 新建电站3座，总规模40万千瓦|/160万千瓦时: a second measure of what is only measured
    if (text[quantity.before - 1] == u'/' && carried.unit.end + 1 != quantity.before) return {};
    const bool compares = commitment.relation || (quantity.relation_before && *quantity.relation_before != Relation::about);
    // 新建9所，其中今年不少于5所; 新增床位4500张，每年不少于1500张
    const bool is_each = text[mention.clause.begin] == u'每' && text.characters(quantity.unit) == text.characters(carried.unit);
    const bool is_part = is_each || mention.tells_part(text);
    const bool is_made = is_part && carried.is_make && !commitment.has_own_noun && !mention.is_share();
    // 新增国家级企业8家、省级企业|不少于60家; 新签约项目600个，10亿元以上项目|不少于45个
    const bool is_alike = text.characters(quantity.unit) == text.characters(carried.unit) &&
                          ends_alike(text, commitment.noun, carried.indicator_words);
    const bool is_listed = mention.clause.begin == carried.clause && text[carried.end] == u'、';
    if (goes_on_aside(text, mention, carried)) return {};
    const bool is_dated_anew = carried.dated_from > carried.target_end;  // 每年培育企业5家，|到2025年|省级企业不少于10家
    const bool is_thing = quantity.unit_kind == lexicon::UnitKind::thing && !quantity.unit.empty();  // but 容积率不低于1.5
    // 修复岸线20公里、矿山|不少于600公顷: so much of another thing
    const std::string_view dimension = quantity.unit_dimension;
    const bool is_extent =
        is_listed && (dimension == "area" || dimension == "length") && measure_at_end(text, commitment.noun) == 0;
    const bool is_next_thing =
        carried.is_make && ((is_listed && (is_thing || is_extent)) || (is_alike && !is_dated_anew && is_thing));
    if (!may_carry || (compares && !is_made && !is_next_thing)) return {};
    if (text::is_one_of(text[quantity.before - 1], arrivals)) return {};  // 提升3个百分点至95%
    // 创建试点12个，其中一半以上|建设成为园区
    const bool acts = mention.is_share() && lexicon::match_verb(text, mention.tail()).size > 1;
    if (acts && !commitment.has_own_noun) return {};
    if (lexicon::begins_with_sign(text, commitment.noun, MoneySign::actual)) return {};  // 招引企业5家，实际使用外资7亿元
    if (is_gain(text, quantity, commitment.noun)) return {};  // 带动农户300户，户均增收600元
    if (is_doer(text, mention, commitment) || is_apart(text, mention, commitment, carried)) return {};
    return carried.action;
}

Change change_in_unit(VerbChange change, std::string_view unit) {
    switch (change) {
        case VerbChange::increase: return Change::increase;
        case VerbChange::growth: return Change::growth;
        case VerbChange::reduction: return Change::reduction;
        case VerbChange::raise: return unit == "%" || unit == "倍" ? Change::growth : Change::increase;
        case VerbChange::level: break;
    }
    return Change::level;
}

Change change_of_verb(const CleanText& text, const Mention& mention, const Commitment& commitment, const Target& target,
                      Carried& carried) {
    if (mention.quantity().is_multiple) return Change::growth;
    // 压减消费总量|至|500万吨
    const std::uint32_t before = mention.quantity().before;
    if (text::is_one_of(text[before - 1], arrivals) && commitment.action.end < before - 1) return Change::level;
    const bool is_carried = commitment.action.empty() && !target.action.empty() && target.action == carried.action;
    // 新增站点90个，其中乡镇站点不少于30个
    const bool is_part = mention.tells_part(text) && commitment.action.empty() && carried.is_make &&
                         mention.quantity().unit_kind == lexicon::UnitKind::thing;
    if (is_carried || is_part || adds_part(text, commitment, target, carried) ||
        strives_for_more(text, mention, commitment, carried))
        return change_in_unit(carried.change, target.unit);
    if (!is_aside(commitment, target, carried)) carried.change = commitment.change;
    return change_in_unit(commitment.change, target.unit);
}

Change change_of_noun(const CleanText& text, Words noun) {
    const Cue measure = lexicon::match_cue_before(text, noun).cue;
    if (measure == Cue::rate) return Change::growth;
    return measure == Cue::fall ? Change::reduction : Change::level;
}

Change change_of_indicator(const CleanText& text, const Mention& mention, const Target& target, bool adds) {
    if (const VerbChange named = change_named_behind(text, mention); named != VerbChange::level)
        return change_in_unit(named, target.unit);
    const Words noun = target.indicator_words;
    if (takes_away(text, target)) return Change::reduction;
    if (lexicon::ends_with_sign(text, noun, MoneySign::gain))  // 户均增收10%
        return mention.is_share() ? Change::growth : Change::increase;
    if (lexicon::ends_with_sign(text, noun, MoneySign::saving)) return Change::reduction;  // 亩均减肥2公斤
    if (adds_measure(text, mention, noun) && !is_total(text, mention, target)) return Change::increase;
    // 新增劳动力平均受教育年限: of whom something is measured
    const bool is_average = lexicon::holds_sign(text, noun, lexicon::MeasureSign::average);
    const std::optional<Relation> bound = mention.quantity().relation_before;
    const bool is_limit = bound && lexicon::is_upper_bound(*bound);  // 新建厂房废水排放量不高于3吨
    const bool is_amount = !mention.is_share() && !target.unit.empty();
    return adds && is_amount && !is_average && !is_limit ? Change::increase : change_of_noun(text, noun);
}

}  // namespace plandoc::record
