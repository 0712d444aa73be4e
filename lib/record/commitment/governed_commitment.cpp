#include "record/commitment/governed_commitment.hpp"

#include "lexicon/doer_sign.hpp"
#include "lexicon/lead_sign.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "lexicon/year_sign.hpp"
#include "record/commitment/between_nouns.hpp"
#include "record/commitment/verbless_commitment.hpp"
#include "record/mention/counted_noun.hpp"
#include "record/mention/governing_verb.hpp"
#include "record/noun/area_of_deeds.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::UnitKind;
using lexicon::Verb;
using text::is_one_of;

namespace {

/// 争取|专项资金5亿元: nothing but a noun stands between.
Words with_obtaining(const CommitmentDraft& draft, Words before, Words bare) {
    constexpr std::uint32_t size = 2;  // characters of 争取
    const bool is_measured = draft.quantity.unit_dimension != "money" && measure_at_end(draft.text, bare) > 0;
    if (draft.noun_follows || draft.is_ratio() || bare.empty() || draft.quantity.relation_before || is_measured) return bare;
    for (std::uint32_t index = bare.begin; index >= before.begin + size; --index)
        if (draft.text.ends_with({before.begin, index}, u"争取"))
            return governing_verb(draft.text, bare).empty() ? Words{index - size, bare.end} : bare;
    return bare;
}

/// 实现|城镇新增就业: what is added is not what is achieved.
Words without_achieving(const CommitmentDraft& draft, Words words) {
    constexpr std::uint32_t longest_subject = 6;  // characters
    const std::uint32_t achieving = lexicon::match_sign(draft.view(words), lexicon::VerbSign::achieves);
    if (achieving == 0) return words;
    const std::u16string_view behind = draft.view(words).substr(achieving, longest_subject);
    const lexicon::FoundSign adds = lexicon::find_sign(behind, lexicon::VerbSign::addition);
    return adds && adds.begin > 0 ? Words{words.begin + achieving, words.end} : words;
}

/// 秸秆1万吨的项目, 1000吨的冷库: a number stands before the 的 that leads to what is counted.
bool is_sized(const CommitmentDraft& draft, Words noun) {
    const std::u16string_view words = draft.view(noun), description = words.substr(0, words.find(u'的'));
    return description.size() < words.size() && text::holds(description, text::digit);
}

/// 年|利用|秸秆1万吨的项目不少于5个, 年|出栏|100只的牧场6个, |存栏|500只的羊场10个: what those do each year, or have.
bool is_habit(const CommitmentDraft& draft, Words verb) {
    const bool is_yearly = verb.begin > draft.mention.clause.begin && says_yearly(draft.text, verb.begin - 1);
    return (is_yearly || lexicon::is_sign(draft.view(verb), lexicon::VerbSign::stock)) &&
           is_sized(draft, {verb.end, draft.verb.left});
}

/// Of a measure with a comparator the verb says which, not what is done: 新建厂房废水排放量不高于3吨,
/// 纳入监测的建筑面积不少于5万平方米, 改培面积不少于5万亩, 新建电站平均时长不低于5小时.
bool describes_measure(const CommitmentDraft& draft, Words verb) {
    const Quantity& quantity = draft.quantity;
    if (verb.empty()) return false;
    if (is_habit(draft, verb)) return true;
    if (!quantity.relation_before || *quantity.relation_before == Relation::about) return false;
    const Words noun = without_tail(draft.text, {verb.end, draft.verb.left});
    const std::uint32_t measure = measure_at_end(draft.text, noun);
    if (measure == 0) return draft.text.contains({verb.end, quantity.words.begin}, u"最高");  // 新建住宅最高不超过18层
    const bool is_limit = lexicon::is_upper_bound(*quantity.relation_before);
    const Verb deed = lexicon::match_verb(draft.view(verb));
    const bool adds = deed.make_change == lexicon::VerbChange::increase;
    const bool is_bare = measure == noun.size() && !draft.noun_follows && !adds && !deed.reach && !deed.cause;
    const bool averages = lexicon::holds_sign(draft.view(noun), lexicon::MeasureSign::average);
    return (is_limit && adds) || is_bare || averages || draft.text.find(noun, u'的') < noun.end;
}

/// 提升处理能力60万吨: a measure is raised by so much; but 提升20个园区, 改善灌溉面积30万亩.
bool raises_measure(const CommitmentDraft& draft, Words verb, const Verb& last) {
    return last.reach_change == lexicon::VerbChange::raise && draft.quantity.unit_kind == UnitKind::amount &&
           draft.quantity.unit_dimension != "area" && measure_at_end(draft.text, {verb.end, draft.verb.left}) > 0;
}

/// 年产|砖, 年处理|秸秆, 每天|处理|污水: characters of what is done so often at the head of `bare`; 0: nothing (年产值,
/// 年处理能力).
std::uint32_t match_yearly_deed(const CommitmentDraft& draft, Words bare) {
    const std::uint32_t year = draft.text[bare.begin] == u'年' ? 1 : 0;
    const Words behind{bare.begin + year, bare.end};
    if (year == 1 && draft.text.starts_with(behind, u"产")) {
        const bool names_output = lexicon::begins_with_sign(draft.view(behind), lexicon::YearSign::output) &&
                                  !draft.text.starts_with(behind, u"产生物");  // 年产|生物天然气
        return names_output ? 0 : 2;
    }
    const std::uint32_t deed = lexicon::match_sign(draft.view(behind), lexicon::YearSign::yearly_deed);
    const Words noun{behind.begin + deed, behind.end};
    const bool is_often = year == 1 || draft.text.contains({draft.mention.segment, bare.begin}, u"每");
    const bool is_measure = measure_at_end(draft.text, noun) == noun.size();
    return deed > 0 && is_often && !is_measure ? year + deed : 0;
}

/// 年处理|污水 of 甲污水处理厂|年处理污水: behind what does so each year; but 设计年处理能力. Else `bare`.
Words behind_operator(const CommitmentDraft& draft, Words bare) {
    constexpr std::uint32_t shortest = 2, longest = 14, shortest_noun = 2;  // characters
    if (lexicon::match_verb(draft.view(bare)).size > 1 || draft.text.contains(bare, u"的")) return bare;
    for (std::uint32_t index = bare.begin + shortest; index < bare.end && index - bare.begin <= longest; ++index) {
        if (draft.text[index] != u'年' || !says_yearly(draft.text, index)) continue;
        const Words deed{index, bare.end};
        const std::uint32_t size = match_yearly_deed(draft, deed);
        return size > 2 && deed.size() >= size + shortest_noun ? deed : bare;  // more than 年产
    }
    return bare;
}

/// 修复保护面积|80万亩: both deeds name the area. False, and nothing is changed, where something stands between.
bool attach_to_area_of_deeds(CommitmentDraft& draft, Words verb) {
    const Words whole{verb.begin, draft.verb.left};
    const std::uint32_t deeds = draft.noun_follows ? whole.end : find_area_of_deeds(draft.text, whole);
    if (deeds == whole.end) return false;
    if (deeds == whole.begin) {
        attach_to_measure(draft, whole);
        return true;
    }
    draft.commitment.action = {verb.begin, deeds};
    draft.commitment.is_make = true;
    draft.commitment.change = lexicon::match_verb(draft.view(whole)).make_change;
    draft.take_noun_before({deeds, whole.end});
    return true;
}

/// Those who act, or a trade, stand before `end`: 医院|, 县领导|, 水泥行业|.
bool names_those_who_act(const CommitmentDraft& draft, Words who) {
    constexpr std::uint32_t shortest = 2;  // characters
    const std::u16string_view name = draft.view(who);
    const bool acts = lexicon::ends_with_sign(name, lexicon::DoerSign::actor_end) ||
                      lexicon::ends_with_sign(name, lexicon::DoerSign::doer_end) ||
                      lexicon::ends_with_sign(name, lexicon::DoerSign::officer_end) ||
                      lexicon::ends_with_sign(name, lexicon::LeadSign::field);
    const bool is_slogan = name.starts_with(u'“') && name.find(u'”') + 1 == name.size();  // “国球进社区”|
    if (is_slogan) return true;
    return acts && who.size() >= shortest && lexicon::match_verb(name).size < 2 && !draft.text.contains(who, u"的");
}

/// 安装 of 医院|安装|设备100台, 水泥行业|建设|示范线3条: what those do who stand at the head; but 学校建设项目3个. Empty:
/// nothing.
Words verb_of_doer(const CommitmentDraft& draft, Words bare) {
    constexpr std::uint32_t longest_doer = 16, shortest_object = 2;  // characters
    if (draft.noun_follows || draft.quantity.unit_kind != UnitKind::thing || draft.mention.is_share()) return {};
    if (draft.quantity.after != draft.mention.clause.end && draft.text[draft.quantity.after] != u'、') return {};
    for (std::uint32_t index = bare.begin + 2; index + shortest_object < bare.end && index - bare.begin <= longest_doer;
         ++index) {
        const std::uint32_t size = lexicon::match_sign(draft.view({index, bare.end}), lexicon::VerbSign::done_by);
        const Words object{index + size, bare.end};
        if (size == 0 || object.size() < shortest_object || !names_those_who_act(draft, {bare.begin, index})) continue;
        const std::u16string_view thing = draft.view(object);
        const std::u16string_view verb = draft.view({index, object.begin});
        const bool is_slogan = draft.text[index - 1] == u'”';  // “平安乡村”建设示范点
        if (is_slogan && lexicon::is_sign(verb, lexicon::VerbSign::deed)) return {};
        const bool is_used =
            lexicon::is_sign(verb, lexicon::NounSign::tells_use) && !ends_in_actor(draft.text, object);  // 社区服务窗口
        const bool is_name = is_used || lexicon::match_verb_like_noun(draft.view({index, bare.end})) > 0 ||
                             thing.ends_with(u"项目") || thing.ends_with(u"工程") || measure_at_end(draft.text, object) > 0 ||
                             lexicon::begins_with_sign(thing, lexicon::NounSign::makes_noun) ||
                             lexicon::is_sign(thing, lexicon::MeasureSign::brought_about) ||  // 创业带动就业
                             draft.text.contains(object, u"的") || item_separators.contains(thing.front());
        return is_name ? Words{} : Words{index, index + size};
    }
    return {};
}

/// 农村|新增公路200公里, 中小学|新增|学位3万个, 石化产业|新增|投资300亿元: where so much is added; but 城镇新增就业, 企业新增投资
/// 5亿元.
bool is_added_there(const CommitmentDraft& draft, Words where, Words verb) {
    const std::string_view dimension = draft.quantity.unit_dimension;
    const std::u16string_view name = draft.view(where);
    const bool is_added =
        !draft.noun_follows && !draft.mention.is_share() && lexicon::is_sign(draft.view(verb), lexicon::VerbSign::addition);
    if (is_added && lexicon::ends_with_sign(name, lexicon::DoerSign::owner_end)) return true;
    return is_added && dimension != "person" && dimension != "money" &&
           (lexicon::ends_with_sign(name, lexicon::PlaceSign::whereabouts) ||
            lexicon::ends_with_sign(name, lexicon::DoerSign::actor_end) ||
            lexicon::ends_with_sign(name, lexicon::DoerSign::doer_end));
}

}  // namespace

Words governed_words(const CommitmentDraft& draft, Words before) {
    return with_obtaining(draft, before, without_achieving(draft, without_lead(draft.text, before, {})));
}

Words verb_in(const CommitmentDraft& draft, Words bare, bool owns) {
    // 完成废弃矿山修复60%
    const bool completes =
        draft.text.starts_with(bare, u"完成") && lexicon::ends_with_sign(draft.view(bare), lexicon::VerbSign::deed);
    if (draft.is_ratio() && !owns && !completes) return {};
    const Words verb = governing_verb(draft.text, bare);
    if (verb.empty()) return verb_of_doer(draft, bare);
    return describes_measure(draft, verb) ? Words{} : verb;
}

void attach_to_governing_verb(CommitmentDraft& draft, Words bare, Words verb) {
    if (attach_to_area_of_deeds(draft, verb)) return;
    Commitment& commitment = draft.commitment;
    const bool is_inside = is_inside_name(draft.text, bare, verb);
    const Verb first = lexicon::match_verb(draft.view(verb)), last = lexicon::match_verb_before(draft.view(verb));
    const bool adds = first.make_change == lexicon::VerbChange::increase;  // 新增创建
    const bool is_again = draft.text[verb.begin] == u'再';                 // 再|新增苗圃5亩, 再|建苗圃5亩
    commitment.action = {is_again ? verb.begin + 1 : verb.begin, verb.end};
    commitment.change = adds ? first.make_change : last.make_change;
    const bool is_more = draft.text[verb.begin - 1] == u'再' && commitment.change == lexicon::VerbChange::level;
    if (is_more) commitment.change = lexicon::VerbChange::increase;  // 再完成4万亩, but 再压减产能4万吨
    if (raises_measure(draft, verb, last)) commitment.change = last.reach_change;
    commitment.is_make = true;
    commitment.is_yearly = says_yearly(draft.text, verb.begin - 1);
    Words before = without_tail(draft.text, {bare.begin, verb.begin});
    if (!is_inside && !before.empty() && is_one_of(draft.text[before.begin], u"在向")) ++before.begin;  // 在|山区|新增
    const bool is_there = is_added_there(draft, before, verb) || (is_inside && verb == verb_of_doer(draft, bare));
    const Verb causes = is_there ? lexicon::match_verb(draft.view(before)) : Verb{};  // 支持|高校|新增
    if (causes.cause && causes.size < before.size()) before.begin += causes.size;
    if (is_there) commitment.place = before;
    else if (is_inside) commitment.subject = before;
    else commitment.lead.end = verb.begin;
    const std::uint32_t end = draft.mention.follows_places ? draft.mention.before.back().quantity->before : draft.verb.left;
    // 新增 is part of 城镇新增就业, but not of 光伏|新增|装机容量
    const bool is_measured = draft.quantity.unit_kind == UnitKind::amount && draft.quantity.unit_dimension != "money" &&
                             lexicon::is_sign(draft.view(verb), lexicon::VerbSign::addition) &&
                             measure_at_end(draft.text, {verb.end, end}) > 0;
    const bool names = is_inside && !is_there && !is_measured && !is_striven_for(draft.text, bare, verb.begin);
    draft.take_noun_before({names ? verb.begin : verb.end, end});
    if (draft.noun_follows) choose_noun(draft, verb);
}

bool attach_to_output(CommitmentDraft& draft, Words bare) {
    constexpr std::uint32_t shortest_noun = 2;  // characters
    const bool is_made = draft.quantity.unit_kind == UnitKind::amount || draft.quantity.unit_kind == UnitKind::thing;
    if (!is_made || draft.noun_follows) return false;
    const Words whole = bare;
    bare = behind_operator(draft, bare);
    const std::uint32_t size = match_yearly_deed(draft, bare);
    const Words noun{bare.begin + size, bare.end};
    if (size == 0 || bare.size() < size + shortest_noun || is_sized(draft, noun)) return false;
    Commitment& commitment = draft.commitment;
    const bool is_yearly = draft.text[bare.begin] == u'年';
    if (bare.begin > whole.begin) commitment.lead.end = bare.begin;
    commitment.action = {bare.begin + (is_yearly ? 1 : 0), noun.begin};
    commitment.is_make = true;
    commitment.is_yearly = is_yearly;
    draft.take_noun_before(noun);
    return true;
}

bool attach_to_achieving_verb(CommitmentDraft& draft, Words bare) {
    Commitment& commitment = draft.commitment;
    if (draft.noun_follows || !(draft.mention.is_share() || (draft.is_ratio() && commitment.has_bound))) return false;
    const Verb verb = lexicon::match_verb(draft.view(bare));
    const bool completes = draft.text.starts_with(bare, u"完成") && verb.size == 2;  // 完成投资60%
    const bool achieves = completes || (verb.reach && (verb.make || verb.reach_change != lexicon::VerbChange::level));
    if (!achieves || verb.size + 1 >= bare.size()) return false;
    commitment.action = {bare.begin, bare.begin + verb.size};
    const bool arrives = is_one_of(draft.text[draft.quantity.before - 1], arrivals);  // 提高节能标准至72%
    commitment.change = arrives ? lexicon::VerbChange::level : verb.reach_change;
    draft.take_noun_before({commitment.action.end, draft.verb.left});
    return true;
}

bool attach_to_curbing_verb(CommitmentDraft& draft, Words bare) {
    constexpr std::uint32_t size = 2;  // characters of 控制 and 严控, without 合理
    const std::optional<Relation> bound = draft.quantity.relation_before;
    const std::uint32_t end = bare.begin + lexicon::match_sign(draft.view(bare), lexicon::VerbSign::curbs);
    const bool is_limit = bound && lexicon::is_upper_bound(*bound);
    if (end == bare.begin || !is_limit || draft.noun_follows) return false;
    if (measure_at_end(draft.text, without_tail(draft.text, {end, draft.verb.left})) == 0) return false;
    if (lexicon::match_verb_like_noun(draft.view({end - size, bare.end})) > 0) return false;  // 控制器
    draft.commitment.action = {end - size, end};
    draft.take_noun_before({end, draft.verb.left});
    return true;
}

void attach_to_owned_noun(CommitmentDraft& draft, Words verb) {
    // 到2025年，列入名单的|20座水库|完成除险加固: what is to be done to those stands behind them
    const Words whole = draft.counted_noun(), noun = up_to_done(draft.text, whole);
    if (draft.mention.is_dated && draft.quantity.unit_kind == UnitKind::thing && noun.end < whole.end) {
        draft.commitment.action = {};
        draft.take_noun_behind(noun);
        draft.commitment.is_promised = true;
        return;
    }
    draft.commitment.action = verb;
    draft.commitment.is_make = !verb.empty() && draft.quantity.unit_kind == UnitKind::thing;
    if (draft.quantity.unit_kind == UnitKind::amount) draft.commitment.role = Role::provision;  // 坚强的500千伏电网
    // 对|排查出的|20处隐患逐一整改, 对|列入计划的|30个项目: those that were found or listed
    const bool is_found = draft.text.ends_with({verb.end, draft.verb.left}, u"出的") ||
                          (!verb.empty() && draft.text[draft.mention.clause.begin] == u'对');
    if (is_found) draft.commitment.role = Role::count;
    draft.take_counted_actors(lexicon::match_verb(draft.view(verb)).cause);
}

}  // namespace plandoc::record
