#include "record/role/plain_count.hpp"

#include <algorithm>

#include "lexicon/count_sign.hpp"
#include "lexicon/cues.hpp"
#include "lexicon/doer_sign.hpp"
#include "lexicon/lead_sign.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/money_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/number_sign.hpp"
#include "lexicon/predicate_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/mention/counted_noun.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/pointer.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::CountSign;
using lexicon::Cue;
using lexicon::is_sign;
using lexicon::UnitKind;
using text::is_one_of;

namespace {

/// 推进五个新城建设, 落实三条控制线, 划定三条控制线: all there are.
bool pushes_members(const CommitmentDraft& draft) {
    if (!draft.quantity.is_chinese || !draft.commitment.noun_is_behind ||
        is_one_of(draft.text[draft.quantity.words.begin], u"一两"))
        return false;
    const std::u16string_view unit = draft.view(draft.quantity.unit), action = draft.view(draft.commitment.action);
    return is_sign(unit, CountSign::member_counter) &&
           (lexicon::match_verb(action).cause || is_sign(action, CountSign::lays_down));
}

/// 建成四个园区，分别为甲园、乙园…, 办好三件事：一是…, 抓好十件大事：⏎1.…: those that are named behind.
bool is_listed_behind(const CommitmentDraft& draft) {
    constexpr std::uint32_t longest_lead = 4;  // characters of 一是, 第一，
    const std::uint32_t end = draft.mention.clause.end, last = std::min(draft.text.size(), end + 1 + longest_lead);
    if (draft.commitment.has_bound || end + 1 >= last) return false;
    std::u16string_view next = draft.view({end + 1, last});
    if (draft.text[end] == u':' && next.front() == u'\n' && !draft.quantity.unit.empty()) next.remove_prefix(1);
    const bool is_itemized = next.starts_with(u"一是") || next.starts_with(u"一要") || next.starts_with(u'①');
    if (draft.text[end] == u'。') return is_itemized;  // 办好10件实事。①…
    if (draft.text[end] == u':') return lexicon::begins_with_sign(next, lexicon::ListSign::first_item);
    return draft.text[end] == u',' && lexicon::begins_with_sign(next, CountSign::listed_behind);
}

/// 规划的10项任务, but 投资9亿元的10个项目.
bool is_owned(const CommitmentDraft& draft) {
    if (draft.verb.left == draft.mention.segment || draft.text[draft.verb.left - 1] != u'的') return false;
    return draft.mention.before.empty() || draft.mention.before.back().words.end + 1 != draft.verb.left;
}

/// 分为生产和配送2个部分
bool is_divided_into(const CommitmentDraft& draft) {
    return lexicon::holds_sign(draft.view(draft.mention.lead()), CountSign::divides);
}

/// 落实支持个体户发展30条措施
bool is_carried_out(const CommitmentDraft& draft) {
    const Words head = without_lead(draft.text, draft.mention.lead(), {});
    return lexicon::begins_with_sign(draft.view(head), CountSign::implements);
}

/// 落实|人才新政|28条, 实施支持|民营经济发展|31条: a paper that is called by how many measures it holds; but 实施|管网改造|31条.
bool names_measures(const CommitmentDraft& draft) {
    const Commitment& commitment = draft.commitment;
    if (draft.view(draft.quantity.unit) != u"条" || draft.mention.is_background) return false;
    if (commitment.noun_is_behind || !commitment.has_own_noun) return false;
    return lexicon::ends_with_sign(draft.view(commitment.action), CountSign::implements) ||
           lexicon::ends_with_sign(draft.view(commitment.action), lexicon::VerbSign::supports);
}

/// 由2名副县长任副组长: who they are, not how many.
bool are_appointed(const CommitmentDraft& draft) {
    return draft.quantity.unit_dimension == "person" && lexicon::holds_sign(draft.behind(), lexicon::PredicateSign::appoints);
}

/// 巩固26条水体治理成效, 提升39个县帮扶质效: of those that are there.
bool betters_effect(const CommitmentDraft& draft) {
    return draft.commitment.noun_is_behind && lexicon::ends_with_sign(draft.view(draft.commitment.noun), CountSign::effect);
}

/// 60个重点村|完成治理, 9个县|创成示范县, 2艘清扫船(50吨)|完成建造: what those that are counted are to have done stands behind
/// them.
bool is_to_accomplish(const CommitmentDraft& draft) {
    return !draft.quantity.is_chinese && draft.commitment.noun_is_behind && draft.commitment.action.empty() &&
           accomplishes(words_behind(draft.text, draft.mention.clause, draft.commitment.noun));
}

/// 设置9项|指标, 设置重点|指标|9项, 规划|指标包括|质量、保护等5类23项
bool counts_indicators(const CommitmentDraft& draft) {
    const std::u16string_view noun = draft.view(draft.commitment.noun), behind = draft.behind();
    if (points_back(noun)) return false;  // 上述指标分别达到9项、6项
    if (draft.commitment.noun_is_behind && lexicon::begins_with_sign(behind, CountSign::indicator))
        return true;  // 4项|指标按年度监测
    return lexicon::ends_with_sign(draft.commitment.noun_is_behind ? behind : noun, CountSign::indicator) ||
           lexicon::holds_sign(noun, CountSign::of_indicators);
}

/// 围绕甲类保护和能力建设|5个|领域: a verb in the list governs nothing.
bool is_of_fields(const CommitmentDraft& draft) {
    const Words head = without_lead(draft.text, draft.mention.lead(), {});
    return lexicon::begins_with_sign(draft.view(head), lexicon::LeadSign::field_head);
}

/// 依托园区建设基地5个、|中心3个: the number before in the clause is a target, whatever framed it.
bool goes_on_from_target(const CommitmentDraft& draft) {
    if (draft.mention.before.empty() || draft.mention.segment == draft.mention.clause.begin) return false;
    const Expression& last = draft.mention.before.back();
    return last.role == Role::target && last.words.begin >= draft.mention.clause.begin;
}

/// 形成|七个|供电分区, 创建|两个|国家级示范区: places and works that are made; but 打造|五大|集群, 建立|三个|体系
bool makes_things(const CommitmentDraft& draft) {
    const Commitment& commitment = draft.commitment;
    const Quantity& quantity = draft.quantity;
    if (!is_sign(draft.view(quantity.unit), CountSign::member_counter) || quantity.value == text::Decimal(1)) return false;
    const bool is_made =
        commitment.action.end == quantity.before && is_sign(draft.view(commitment.action), CountSign::brings_forth);
    const bool goes_on = commitment.action.empty() && goes_on_from_target(draft);  // 创建两个国家级示范区、|三个省级示范区
    const std::u16string_view noun = draft.view(commitment.noun);
    return (is_made || goes_on) && commitment.noun_is_behind && noun.size() > 1 && !noun.starts_with(u"重点") &&
           noun.find_first_of(u"、和与及") == noun.npos && draft.text[draft.mention.clause.end] != u':' &&
           lexicon::ends_with_sign(noun, CountSign::made);
}

/// 三个|阶段, 10个|方面; but 20个市级、区域性中心, 试点由3个县扩大到8个县
bool counts_noun_of_structure(const CommitmentDraft& draft) {
    if (draft.verb.reaches && !draft.commitment.noun_is_behind) return false;
    const bool is_chinese = draft.quantity.is_chinese;
    if (is_chinese && makes_things(draft)) return false;
    std::u16string_view behind = draft.behind();
    constexpr std::u16string_view chief = u"重点";  // 10个重点|任务; but 10家重点企业
    if (!is_chinese && behind.starts_with(chief) && behind.size() > chief.size()) behind.remove_prefix(chief.size());
    const lexicon::CueMatch cue = lexicon::match_cue(behind);
    const bool is_rank = cue.size == 1 && lexicon::begins_with_sign(behind.substr(1), lexicon::NumberSign::of_rank);
    if (cue.cue != Cue::structure || is_rank || lexicon::begins_with_sign(behind.substr(cue.size), CountSign::kind_end)) {
        const Cue last = lexicon::match_cue_before(draft.view(draft.commitment.noun)).cue;
        return is_chinese && draft.commitment.noun_is_behind && last == Cue::structure;
    }
    if (!is_chinese && draft.mention.has_been) return false;
    const bool is_made = draft.commitment.is_make || goes_on_from_target(draft);  // 建设甲等5个项目和|乙等8个工程
    return is_chinese || !is_made || is_owned(draft) || is_carried_out(draft) || is_divided_into(draft) || is_of_fields(draft);
}

/// The number may count what the text itself is made of, or things that are all there.
bool may_count_structure(const CommitmentDraft& draft) {
    const Quantity& quantity = draft.quantity;
    if (quantity.unit_kind != UnitKind::thing || draft.commitment.has_bound || quantity.is_bare_scale) return false;
    if (draft.commitment.is_promised) return false;       // 将30家乡镇敬老院转型为护理院
    if (quantity.value_to) return false;                  // 1-2个重点镇
    if (!draft.commitment.subject.empty()) return false;  // 国家级2个、省级|5个重点实验室
    return !is_to_accomplish(draft) && !draft.text.contains(draft.mention.lead(), u"每");
}

/// 三个阶段, 10个方面: the text's own structure; 完成全部13条: all there are.
bool counts_structure(const CommitmentDraft& draft) {
    if (!may_count_structure(draft)) return false;
    const Quantity& quantity = draft.quantity;
    if (quantity.is_chinese && is_sign(draft.view(quantity.unit), CountSign::kind_counter)) return true;
    if (draft.text.ends_with(draft.mention.lead(), u"全部")) return true;
    return are_appointed(draft) || names_measures(draft) || betters_effect(draft) || pushes_members(draft) ||
           is_listed_behind(draft) || counts_indicators(draft) || counts_noun_of_structure(draft);
}

/// 实施|甲河治理、乙厂扩建|2个|项目: what is done to each is part of its name.
bool follows_named_works(const CommitmentDraft& draft) {
    const Commitment& commitment = draft.commitment;
    const Words names{draft.mention.segment, commitment.action.begin};
    if (!commitment.noun_is_behind || !draft.text.contains(names, u"、")) return false;
    const std::u16string_view noun = draft.view(commitment.noun);
    const bool are_works =
        lexicon::match_cue_before(noun).cue == Cue::generic || lexicon::ends_with_sign(noun, lexicon::NounSign::works);
    return are_works && lexicon::ends_with_sign(draft.view(commitment.action), lexicon::VerbSign::deed) &&
           lexicon::match_verb(draft.view(without_lead(draft.text, names, {}))).size > 1;
}

/// Members of a list that one name at least stands in: 甲、乙和丙 -> 3.
std::int64_t count_members(std::u16string_view names) {
    return 1 + std::count_if(names.begin(), names.end(), [](char16_t c) { return is_one_of(c, list_joints); });
}

/// 打赢重污染天气消除、臭氧污染防治、柴油货车污染治理|三场|战役: as many, the last of which ends in a verb.
bool follows_named_deeds(const CommitmentDraft& draft) {
    constexpr std::int64_t fewest = 3;
    const Words names = draft.mention.own_lead();
    if (!draft.quantity.is_chinese || !draft.quantity.value || draft.commitment.action.end != names.end) return false;
    const std::int64_t count = count_members(draft.view(names));
    return count >= fewest && *draft.quantity.value == text::Decimal(count);
}

/// 筑牢住房安全和|兜底|保障|两条防线, 推动交通减灾、|“交邮”融合|发展|2个试点: as many behind the clause's own verb, the last of
/// which ends in a verb; but 支持甲公司、|乙公司|改造|2条产线, 推进甲路改造和|乙区|新建|2座桥
bool follows_named_kinds(const CommitmentDraft& draft) {
    constexpr std::uint32_t shortest = 2;  // characters of a member before its verb
    const Words action = draft.commitment.action, lead = without_lead(draft.text, draft.mention.own_lead(), {});
    const lexicon::CueMatch cue = lexicon::match_cue(draft.view(lead));
    const std::uint32_t frame = cue.cue == Cue::frame ? cue.size : 0;  // 围绕
    const Words names{lead.begin + std::max(lexicon::match_verb(draft.view(lead)).size, frame), lead.end};
    if (!draft.commitment.noun_is_behind || draft.commitment.has_bound || !draft.quantity.value) return false;
    if (action.empty() || action.end != names.end || names.begin == lead.begin || action.begin <= names.begin) return false;
    const bool may_bring_forth = lexicon::begins_with_sign(draft.view(action), CountSign::brings_forth) ||
                                 lexicon::begins_with_sign(draft.view(lead), lexicon::VerbSign::supports);
    if (draft.quantity.unit_kind != UnitKind::thing || may_bring_forth) return false;
    const std::u16string_view members = draft.view({names.begin, action.begin});
    const std::size_t joint = members.find_last_of(list_joints);
    if (joint == members.npos || joint + shortest >= members.size()) return false;
    const std::u16string_view last = members.substr(joint + 1);
    const bool may_act =
        lexicon::ends_with_sign(last, lexicon::DoerSign::actor_end) || lexicon::ends_with_sign(last, lexicon::DoerSign::doer_end);
    return !may_act && *draft.quantity.value == text::Decimal(count_members(members));
}

/// 新北洋、哈工大2处中心: as many names as the number says, directly before it.
bool follows_named_members(const CommitmentDraft& draft) {
    if (!draft.noun_follows || draft.commitment.noun_is_behind || draft.quantity.unit_kind != UnitKind::thing) return false;
    return draft.text.contains(draft.commitment.noun, u"、");
}

/// 围绕37条产业链, 建筑执行75%标准: the clause's head or the verb beside the number frames, it promises nothing.
bool is_framed(const CommitmentDraft& draft) {
    const Commitment& commitment = draft.commitment;
    if (commitment.is_promised) return false;  // 将符合条件的30名老年人纳入照护
    const bool is_described_part = draft.mention.tells_part(draft.text) &&
                                   lexicon::begins_with_sign(draft.text, commitment.noun, lexicon::NounSign::tells_which);
    if (is_described_part) return false;  // 其中具有甲级资质的企业20家
    const bool is_measured =
        commitment.has_bound && !commitment.noun_is_behind && measure_at_end(draft.text, commitment.noun) > 0;
    if (draft.mention.is_share() && is_measured) return false;  // 依托企业建设比重不低于80%
    if (lexicon::match_cue_before(draft.view({draft.mention.segment, draft.verb.left})).cue == Cue::frame) return true;
    const std::uint32_t action = commitment.action.begin;
    if (!commitment.action.empty() && action > draft.mention.clause.begin && draft.text[action - 1] == u'未')
        return true;  // 未完成2个
    if (draft.verb.reaches && !commitment.action.empty()) return false;
    Words head = without_lead(draft.text, {draft.mention.clause.begin, draft.quantity.words.begin}, {});
    head.begin += lexicon::match_sign(draft.view(head), lexicon::LeadSign::verb_lead);  // 重点针对60万千瓦机组
    const lexicon::CueMatch cue = lexicon::match_cue(draft.view(head));
    if (cue.cue != Cue::frame || goes_on_from_target(draft)) return false;
    if (draft.text[draft.quantity.before - 1] == u'等') return true;  // 围绕装备制造、食品加工等5条产业链
    return commitment.action.empty() || commitment.action.begin < head.begin + cue.size;
}

/// 重点单位|共886家, 纳入调度的项目|共126个: how many there are; but 新建学校共25所, 河堤修复共15公里
bool are_counted_up(const CommitmentDraft& draft) {
    const Commitment& commitment = draft.commitment;
    const Words before = draft.mention.own_lead();
    const bool does_nothing = commitment.action.empty() || lexicon::is_sign(draft.view(commitment.action), CountSign::enlists);
    return does_nothing && !commitment.has_bound && draft.quantity.unit_kind == UnitKind::thing &&
           lexicon::ends_with_sign(draft.view(before), CountSign::in_all) && !draft.mention.is_among_aims &&
           !lexicon::ends_with_sign(draft.view(commitment.noun), lexicon::VerbSign::deed);
}

/// 支持甲、乙等6所高校|增设专业: some are named, and what all of them do follows.
bool are_named_doers(const CommitmentDraft& draft) {
    const Commitment& commitment = draft.commitment;
    if (!commitment.noun_is_behind || commitment.has_bound || draft.quantity.unit_kind != UnitKind::thing) return false;
    if (draft.text[draft.quantity.before - 1] != u'等' ||
        !lexicon::is_sign(draft.view(commitment.action), lexicon::VerbSign::supports))
        return false;
    const std::u16string_view whole = draft.view(commitment.noun), noun = whole.substr(0, whole.find(u'('));  // 县(市、区)
    const bool may_act =
        lexicon::ends_with_sign(noun, lexicon::DoerSign::actor_end) || lexicon::ends_with_sign(noun, lexicon::DoerSign::doer_end);
    return may_act && lexicon::match_verb(draft.view({commitment.noun.end, draft.mention.clause.end})).size > 1;
}

/// 做到四个“不”: what they are called follows.
bool is_slogan(const CommitmentDraft& draft) {
    constexpr std::size_t longest = 2;  // characters in the quotes: 打造六个“前沿站” builds them
    const std::u16string_view behind = draft.behind();
    return draft.quantity.is_chinese && behind.starts_with(u'“') && behind.find(u'”') <= longest + 1;
}

/// 统筹6个园区产业发展
bool is_coordinated(const CommitmentDraft& draft) {
    return draft.quantity.unit_dimension != "money" && is_sign(draft.view(draft.commitment.action), lexicon::MoneySign::pools);
}

}  // namespace

bool is_plain_count(const CommitmentDraft& draft) {
    if (lexicon::begins_with_sign(draft.behind(), CountSign::combined)) return true;         // 集甲、乙等6项功能于一体
    if (draft.quantity.is_chinese && draft.quantity.unit_dimension == "score") return true;  // 三分闸
    return counts_structure(draft) || follows_named_members(draft) || follows_named_deeds(draft) || follows_named_kinds(draft) ||
           follows_named_works(draft) || is_framed(draft) || is_coordinated(draft) || are_named_doers(draft) ||
           are_counted_up(draft) || is_slogan(draft);
}

}  // namespace plandoc::record
