#include "record/commitment/between_nouns.hpp"

#include <algorithm>

#include "lexicon/lead_sign.hpp"
#include "lexicon/money_sign.hpp"
#include "lexicon/place_level.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/region.hpp"
#include "lexicon/size_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/commitment/named_in_part.hpp"
#include "record/mention/counted_noun.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/noun/place_name.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::UnitKind;
using lexicon::Verb;
using text::is_one_of;

namespace {

/// A length or an area, which may say how much of the noun behind it is meant.
bool may_be_extent(const CommitmentDraft& draft) {
    const std::string_view dimension = draft.quantity.unit_dimension;
    return (dimension == "length" || dimension == "area") && !draft.starts_with_particle() && !draft.quantity.relation_after;
}

/// 农村3公里生活圈, 周边3公里范围: how far something reaches, not how much of it is meant.
bool says_how_far(const CommitmentDraft& draft) {
    return draft.names_circle() || lexicon::begins_with_sign(draft.behind(), lexicon::SizeSign::range);
}

/// 建设环湖|50公里绿道, 恢复湖泊周边|5000亩湿地: how much of it, beside what.
bool is_extent_beside(const CommitmentDraft& draft) {
    constexpr std::size_t longest_place = 5;   // characters: 环甲湖, 沿江
    constexpr std::uint32_t longest_line = 8;  // characters: 生态廊道, but 沿岸3公里化工企业搬迁改造
    if (!may_be_extent(draft) || says_how_far(draft)) return false;
    if (draft.quantity.unit_dimension == "length" && draft.counted_noun().size() > longest_line) return false;
    const std::u16string_view place = draft.view(draft.commitment.noun);
    if (place.size() < 2) return false;
    return (place.size() <= longest_place && lexicon::begins_with_sign(place, lexicon::PlaceSign::beside_head)) ||
           lexicon::ends_with_sign(place, lexicon::PlaceSign::beside_tail);
}

/// 宁河, 东湖, 南山港, and of things 人民路沿线: the name of a river, a bay, a port or a road.
bool names_water_or_road(const CommitmentDraft& draft, Words name) {
    constexpr std::size_t shortest = 2, longest = 7;  // characters
    std::u16string_view whole = draft.view(name);
    const bool counts = draft.quantity.unit_kind == UnitKind::thing;
    if (counts && (whole.ends_with(u"沿线") || whole.ends_with(u"沿岸"))) whole.remove_suffix(2);
    return whole.size() >= shortest && whole.size() <= longest && lexicon::ends_with_sign(whole, lexicon::PlaceSign::named_end) &&
           !lexicon::ends_with_sign(whole, lexicon::PlaceSign::way) &&
           !lexicon::begins_with_sign(whole, lexicon::PlaceSign::beside_head) &&
           std::all_of(whole.begin(), whole.end(),
                       [](char16_t c) { return text::is(c, text::han) && !is_one_of(c, u"的等各每"); }) &&
           !lexicon::match_verb(whole) && !lexicon::match_cue(whole);
}

/// 全市, 城区, 甲县, 甲镇历史遗留: nothing but a place, and that it is there already.
bool says_where(const CommitmentDraft& draft) {
    Words rest = without_lead(draft.text, draft.commitment.noun, draft.mention.own_place);
    rest.end -= lexicon::match_sign_at_end(draft.view(rest), lexicon::PlaceSign::left_over);  // 完成现有60处河塘治理
    const bool is_named = !rest.empty() && lexicon::match_place(draft.view(rest)).size == rest.size();  // 建设甲县1个电站
    return is_named || rest.empty() || draft.is_place(rest) || names_water_or_road(draft, rest) ||
           lexicon::ends_with_sign(draft.view(rest), lexicon::PlaceSign::whereabouts);
}

/// 完成全市|90公里管网改造, 建设甲县|20万亩农田: how much of it, in a place.
bool is_extent_of_place(const CommitmentDraft& draft) {
    return may_be_extent(draft) && !says_how_far(draft) && says_where(draft);
}

/// 5万亩, 200公里; but 500米 says how near or how thick.
bool is_great_extent(const CommitmentDraft& draft) {
    return may_be_extent(draft) && (draft.quantity.unit_dimension == "area" || draft.view(draft.quantity.unit) == u"公里");
}

/// 实施森林保护工程及|1万公顷湿地修复工程: how much of the next item.
bool is_extent_of_item(const CommitmentDraft& draft) { return is_great_extent(draft) && draft.opens_item(); }

/// 建设甲区、乙区|5个监测站: places, and not as many as the number says.
bool names_other_number(const CommitmentDraft& draft) {
    const Words places = draft.commitment.noun;
    if (!draft.quantity.value || !lists_places(draft.text, places)) return false;
    const std::u16string_view names = draft.view(places);
    const auto joints = std::count_if(names.begin(), names.end(), [](char16_t c) { return text::is_one_of(c, list_joints); });
    return joints > 0 && *draft.quantity.value != text::Decimal(joints + 1);
}

/// 完成全市60条沟渠治理, 启动郊区14座厂扩建, 推进城区18个公园建设, but 完成全市6个区县调查: as many as there are.
bool counts_of_place(const CommitmentDraft& draft, const Verb& verb) {
    const bool does = verb.act || (verb.make && !verb.cause) ||
                      (verb.cause && lexicon::ends_with_sign(draft.view(draft.counted_noun()), lexicon::VerbSign::deed));
    if (draft.mention.follows_places) return does;  // 开展8个县100个样地监测
    const bool is_where = says_where(draft) || is_place_without_level(draft.view(draft.commitment.noun)) ||  // 打造海口3个基地
                          names_other_number(draft);
    return does && is_where && lexicon::match_place_level(draft.behind()) == 0;
}

/// 建设全市|3个以上|平台; but 引导全市|50家以上企业|的人员
bool is_bounded_count_of_place(const CommitmentDraft& draft) {
    return draft.quantity.relation_after && draft.quantity.unit_kind == UnitKind::thing &&
           draft.behind().find(u'的') == std::u16string_view::npos && says_where(draft);
}

/// 8家企业|的改造, 12家企业、3个园区的整治: nothing but what is done to those that are counted stands behind 的.
bool names_deed_on_counted(std::u16string_view behind) {
    const std::size_t particle = behind.rfind(u'的');
    return particle != behind.npos && behind.find(u'的') == particle &&
           lexicon::ends_with_sign(behind.substr(particle + 1), lexicon::VerbSign::deed);
}

/// 建成东沂电厂2座储罐, 关停东沂电厂2台机组: of one that owns them; but 新北洋、哈工大2处中心, as many as are named, and
/// 完成省级4项试点, all there are.
bool counts_of_owner(const CommitmentDraft& draft, Words verb) {
    constexpr text::CharacterSet levels = u"国家省市县区州自治级";
    const Words owner = draft.commitment.noun;
    const std::u16string_view name = draft.view(owner);
    if (name == u"年产") return false;  // 实施年产|400万套玻璃等项目
    if (std::all_of(name.begin(), name.end(), [&](char16_t c) { return levels.contains(c); })) return false;  // 完成省级|4项试点
    const bool is_one = std::none_of(list_joints.begin(), list_joints.end(),
                                     [&](char16_t joint) { return draft.text.find(owner, joint) < owner.end; });
    const bool works_on_them = lexicon::begins_with_sign(draft.view(verb), lexicon::VerbSign::works_on);
    const bool is_whole = draft.behind().find(u'的') == std::u16string_view::npos || names_deed_on_counted(draft.behind());
    return is_one && works_on_them && is_whole && draft.quantity.value && text::Decimal(1) < *draft.quantity.value &&
           !draft.quantity.is_chinese;
}

/// 设立总规模不少于100亿元的产业基金; but 用好规模10亿元的基金
bool sets_up_fund(const CommitmentDraft& draft, Words verb) {
    const bool founds = lexicon::ends_with_sign(draft.view(verb), lexicon::VerbSign::founding);
    return founds && draft.quantity.unit_dimension == "money" && draft.starts_with_particle() &&
           lexicon::ends_with_sign(draft.view(draft.counted_noun()), lexicon::MoneySign::fund);
}

/// 形成年产|8万吨电解液生产能力, 新增年产|30万辆汽车的产能
bool is_output_capacity(const CommitmentDraft& draft) {
    const std::u16string_view noun = draft.view(draft.counted_noun());
    return draft.view(draft.commitment.noun) == u"年产" && (noun.ends_with(u"能力") || noun.ends_with(u"产能"));
}

/// 形成年产|机床|1500台|的能力, 形成年产|机床|1500台|能力: how much of what stands before.
bool is_output_before(const CommitmentDraft& draft) {
    constexpr std::uint32_t output = 2;  // characters
    constexpr std::size_t ability_alone = 4;
    const Words noun = draft.commitment.noun;
    const std::u16string_view ability = draft.view(draft.counted_noun());
    return noun.size() > output && draft.text.starts_with(noun, u"年产") &&
           (draft.starts_with_particle() || ability.size() <= ability_alone) &&
           (ability.ends_with(u"能力") || ability.ends_with(u"产能"));
}

/// 形成产值|50亿元|规模, 形成年产值|50亿元|的产业规模: how much, as what stands before measures it.
bool forms_scale(const CommitmentDraft& draft, Words verb) {
    const std::u16string_view scale = draft.view(draft.counted_noun());
    return draft.view(verb) == u"形成" && draft.quantity.unit_kind == UnitKind::amount && scale.ends_with(u"规模") &&
           measure_at_end(draft.text, draft.commitment.noun) > 0;
}

/// 带动上下游|50家企业, 组织省内外|30家企业: who they are to those that are meant.
bool is_count_around(const CommitmentDraft& draft) {
    return draft.quantity.unit_kind == UnitKind::thing && !draft.starts_with_particle() &&
           lexicon::is_sign(draft.view(draft.commitment.noun), lexicon::PlaceSign::around);
}

/// 推动钢铁、化工等行业|50家企业|实施改造, 组织重点行业|20余家企业: of what trades those are that are to do something.
bool is_count_in_trade(const CommitmentDraft& draft, const Verb& verb) {
    return draft.quantity.unit_kind == UnitKind::thing && verb.cause && !draft.starts_with_particle() &&
           lexicon::ends_with_sign(draft.view(draft.commitment.noun), lexicon::LeadSign::field) &&
           ends_in_actor(draft.text, up_to_verb(draft.text, draft.counted_noun()));
}

/// 整治甲塘、乙河等|50公里河道, 打造甲县、乙县等县|9万亩基地: how much, of places some of which are named.
bool is_extent_of_some(const CommitmentDraft& draft) {
    constexpr std::uint32_t longest_kind = 2;  // characters behind 等: 地, 县, 地区
    const Words names = draft.commitment.noun;
    if (!may_be_extent(draft)) return false;
    if (draft.text.ends_with(names, u"等")) return true;  // 滨湖路等|20公里绿道
    if (!draft.text.contains(names, u"、")) return false;
    const Words tail{names.end - std::min(names.size(), longest_kind + 1), names.end};
    const std::uint32_t and_others = draft.text.find(tail, u'等');
    return and_others < tail.end &&
           (and_others + 1 == tail.end || lexicon::ends_with_sign(draft.view(tail), lexicon::PlaceSign::some_kind));
}

/// 完成钢铁行业|900万吨产能超低排放改造: how much of a trade's capacity is reworked.
bool is_capacity_reworked(const CommitmentDraft& draft) {
    const std::u16string_view noun = draft.view(draft.counted_noun());
    return draft.quantity.unit_kind == UnitKind::amount && !draft.starts_with_particle() && !draft.quantity.relation_after &&
           lexicon::ends_with_sign(noun, lexicon::VerbSign::deed) && lexicon::holds_sign(noun, lexicon::SizeSign::capacity);
}

/// 完成甲河乙县段|36公里堤防加固, 推进甲中心二期|400个机架建设: how much is done in a part of works, or in a place.
bool is_extent_of_works(const CommitmentDraft& draft) {
    const std::u16string_view place = draft.view(draft.commitment.noun);
    const bool is_part = lexicon::ends_with_sign(place, lexicon::PlaceSign::part_of_works);
    const bool counts = draft.quantity.unit_kind == UnitKind::thing && !draft.quantity.is_chinese && is_part;
    if (!counts && !(is_great_extent(draft) && !says_how_far(draft) && (is_part || is_named_like_place(place)))) return false;
    if (draft.starts_with_particle() || draft.quantity.relation_after || draft.text.contains(draft.commitment.noun, u"、"))
        return false;
    const std::u16string_view noun = draft.view(draft.counted_noun());
    const std::uint32_t deed = lexicon::match_sign_at_end(noun, lexicon::VerbSign::deed);
    return deed > 0 && deed < noun.size() && !is_size_class(draft.text, draft.quantity);
}

/// 完成老旧小区|120个|改造, 推进农村公路|275公里|建设, 完成老旧小区|20个|的改造任务: to how much of them something is done.
bool is_split_deed(const CommitmentDraft& draft) {
    const std::u16string_view deed = draft.view(without_task(draft.text, draft.counted_noun()));
    const bool counts = draft.quantity.unit_kind == UnitKind::thing || is_great_extent(draft);
    return counts && !draft.text.contains(draft.commitment.noun, u"、") &&
           lexicon::ends_with_sign(deed, lexicon::VerbSign::deed) && lexicon::match_verb(deed).size == deed.size();
}

/// 完成改造老旧小区20个|的任务
bool is_task_alone(const CommitmentDraft& draft) {
    return draft.quantity.unit_kind == UnitKind::thing && draft.behind() == u"的任务" &&
           !draft.text.contains(draft.commitment.noun, u"、");
}

/// 建设甲园、乙园等|10个以上|体育公园; but 在采购、销售等三类以上领域开展应用
bool is_bounded_count_of_some(const CommitmentDraft& draft) {
    return draft.quantity.relation_after && draft.quantity.unit_kind == UnitKind::thing && !draft.starts_with_particle() &&
           !draft.text.starts_with(draft.mention.clause, u"在") && names_some(draft, draft.commitment.noun);
}

/// 等30余条: more than that many
bool says_more(const CommitmentDraft& draft) {
    return draft.quantity.relation_after == Relation::more_than && draft.quantity.after == draft.quantity.words.end;
}

/// 装备制造|千亿级|集群, 航空、医药等|千亿级|集群: of which trade it is; but 沿河|百万千瓦级|基地, 示范区和|千亿级|园区,
/// 三大|千亿级|产业.
bool is_class_of_trade(const CommitmentDraft& draft) {
    const bool is_class = draft.quantity.is_bare_scale && draft.view(draft.quantity.unit) == u"级";
    const Words noun = draft.commitment.noun;
    const std::u16string_view trade = draft.view(noun);
    if (!is_class || says_where(draft) || lexicon::begins_with_sign(trade, lexicon::PlaceSign::beside_head)) return false;
    const bool is_list = draft.text.contains(noun, u"、") || draft.text.contains(noun, u"和");
    if (is_list && !draft.text.ends_with(noun, u"等")) return false;
    return !text::is_one_of(trade.back(), u"级大") && !lexicon::match_cue(trade) && !trade.starts_with(u"更多") &&
           lexicon::match_place_level_at_end(trade) == 0;
}

/// 实施|甲县|3个治理工程, 治理|甲河流域、乙河流域|9公顷稻田: where that is done which is counted.
void take_place_between(CommitmentDraft& draft, Words between) {
    Commitment& commitment = draft.commitment;
    const bool is_left_out = commitment.noun_is_behind && commitment.subject.empty() && !commitment.role;
    if (!is_left_out || between.empty()) return;
    const Words places = without_lead(draft.text, between, draft.mention.own_place);
    if (places.empty() || draft.is_place(places)) return;
    if (draft.mention.own_place.starts_with(draft.view(places))) return;
    const bool are_listed =
        draft.text.contains(places, u"、") && lexicon::ends_with_sign(draft.view(places), lexicon::PlaceSign::whereabouts);
    if (are_listed || lists_places(draft.text, places) || names_water_or_road(draft, places)) commitment.place = places;
}

}  // namespace

void choose_noun(CommitmentDraft& draft, Words verb) {
    const Quantity& quantity = draft.quantity;
    const Words between = draft.commitment.noun;
    const Verb first = lexicon::match_verb(draft.view(verb));
    // 打造沿河百万千瓦级基地, 装备制造千亿级集群, 打造沿河1000万千瓦级基地
    const bool is_level =
        is_size_class(draft.text, quantity) &&
        (quantity.is_bare_scale || lexicon::ends_with_sign(draft.view(draft.counted_noun()), lexicon::SizeSign::of_scale));
    if (is_output_capacity(draft)) {
        draft.take_counted_noun();
        draft.commitment.is_yearly = true;
    } else if (is_output_before(draft)) {
        draft.take_noun_before({draft.commitment.noun.begin + 2, draft.commitment.noun.end});
        draft.commitment.is_yearly = true;
    } else if (is_count_around(draft) || is_count_in_trade(draft, first)) draft.take_counted_actors(first.cause);
    else if (is_class_of_trade(draft)) {
        draft.commitment.subject = draft.commitment.noun;
        draft.take_counted_noun();
    } else if (sets_up_fund(draft, verb) || is_level || is_extent_beside(draft) || is_capacity_reworked(draft) ||
               is_extent_of_place(draft) || is_extent_of_item(draft) || is_extent_of_works(draft))
        draft.take_counted_noun();
    else if (is_split_deed(draft)) {
        draft.commitment.subject = draft.commitment.noun;
        draft.take_noun_behind(without_task(draft.text, draft.counted_noun()));
    } else if (is_task_alone(draft)) draft.take_noun_before(draft.commitment.noun);
    else if (is_extent_of_some(draft) || is_bounded_count_of_some(draft) || is_bounded_count_of_place(draft))
        draft.take_counted_actors(first.cause);
    else if (draft.measures_capacity() || forms_scale(draft, verb)) draft.take_noun_before(draft.commitment.noun);
    else if (draft.starts_with_particle() || (quantity.relation_after && !says_more(draft)) ||
             quantity.unit_kind == UnitKind::amount)
        draft.commitment.role = Role::provision;
    else if (names_some(draft, draft.commitment.noun) || draft.opens_item() || counts_of_place(draft, first) ||
             counts_of_owner(draft, verb))
        draft.take_counted_actors(first.cause);
    else draft.commitment.role = Role::count;  // 实施新北洋、哈工大2处中心建设
    take_place_between(draft, between);
}

}  // namespace plandoc::record
