#include "record/role/qualification.hpp"

#include <span>

#include "lexicon/bounds.hpp"
#include "lexicon/count_sign.hpp"
#include "lexicon/cues.hpp"
#include "lexicon/doer_sign.hpp"
#include "lexicon/money_sign.hpp"
#include "lexicon/rule_sign.hpp"
#include "lexicon/size_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::RuleSign;
using lexicon::SizeSign;
using lexicon::UnitKind;
using text::is;

namespace {

/// 同一企业|最多|申报|2个项目
bool caps_deed(const CommitmentDraft& draft) {
    const Words action = draft.commitment.action;
    if (!lexicon::is_sign(draft.view(action), RuleSign::quota)) return false;
    const lexicon::Bound bound = lexicon::match_bound_before(draft.view({draft.mention.clause.begin, action.begin}));
    return bound.size > 0 && lexicon::is_upper_bound(bound.relation);
}

/// 可利用不超过5%的面积, 各省推荐项目不超过10个: a rule.
bool is_allowance(const CommitmentDraft& draft) {
    const Words before = draft.mention.lead();
    if (caps_deed(draft)) return true;
    if (!draft.commitment.has_bound) return lexicon::holds_sign(draft.view(before), RuleSign::permits);
    if (!lexicon::is_upper_bound(draft.quantity.relation())) return false;
    if (lexicon::holds_sign(draft.view(before), RuleSign::quota)) return true;
    const std::u16string_view head = draft.view(without_lead(draft.text, before, {}));
    const std::uint32_t allows = lexicon::match_sign(head, RuleSign::allowance);
    return allows > 0 && lexicon::match_verb(head.substr(allows)).size > 1;
}

/// 实施65%节能标准, 开展节能率75%设计标准研究
bool names_standard(const CommitmentDraft& draft) {
    if (!draft.mention.is_share()) return false;
    if (draft.commitment.noun_is_behind) return lexicon::ends_with_sign(draft.text, draft.commitment.noun, RuleSign::standard);
    return draft.commitment.action.empty() && lexicon::begins_with_sign(draft.behind(), RuleSign::standard);
}

/// 落实公共建筑节能|65%|和居住建筑节能75%的设计标准: the last of a list of such shares says what all of them are names of.
bool names_listed_standard(const CommitmentDraft& draft) {
    const std::uint32_t end = draft.quantity.after;
    if (!draft.mention.is_share() || !draft.commitment.action.empty() || !text::is_one_of(draft.text[end], list_joints))
        return false;
    const std::span<const Expression> shares = parallel_numbers(draft.text, draft.mention);
    const Quantity& last = *shares.back().quantity;
    return shares.size() > 1 && last.unit_kind == UnitKind::share && last.after < draft.mention.clause.end &&
           lexicon::ends_with_sign(draft.text, {last.after, draft.mention.clause.end}, RuleSign::standard);
}

/// 企业（能耗6000吨标煤以上）: nothing but a short noun and the amount stands in the bracket.
bool is_amount_in_bracket(const CommitmentDraft& draft) {
    constexpr std::uint32_t short_noun = 4, bounded_noun = 10;  // characters: 装机规模; 单体建筑面积, where a bound stands behind
    const Words clause = draft.mention.clause;
    const bool is_bounded = draft.quantity.relation_after && draft.quantity.relation_after != Relation::about;
    const std::uint32_t longest_noun = is_bounded && !draft.mention.is_dated ? bounded_noun : short_noun;
    return draft.quantity.unit_kind == UnitKind::amount && draft.quantity.after == clause.end && draft.text[clause.end] == u')' &&
           (draft.commitment.action.empty() || draft.verb.compares) && draft.quantity.before <= clause.begin + longest_noun &&
           !draft.text.starts_with(clause, of_these);
}

/// 湖泊（水面大于1平方公里）: which of them are meant.
bool is_size_in_bracket(const CommitmentDraft& draft) {
    if (draft.mention.clause.begin == 0 || draft.text[draft.mention.clause.begin - 1] != u'(') return false;
    if (is_amount_in_bracket(draft)) return true;
    return lexicon::is_sign(draft.view({draft.quantity.before, draft.quantity.words.begin}), SizeSign::size_bound);
}

/// 建设一批10万吨处理中心, 若干亿元以上项目: how big each of them is; but a 千亿级 one may be promised.
bool is_size_of_several(const CommitmentDraft& draft) {
    const Words before = draft.mention.lead();
    return !before.empty() && !is_size_class(draft.text, draft.quantity) &&
           lexicon::ends_with_sign(draft.text, before, SizeSign::several) &&
           !lexicon::ends_with_sign(draft.text, before, SizeSign::first_batch);
}

/// 能耗1万吨以上或排放量2万吨以上|企业: the bounds choose whom the noun behind them means.
bool is_one_of_two_bounds(const CommitmentDraft& draft) {
    const std::u16string_view behind = draft.behind();
    if (!draft.quantity.relation_after || !behind.starts_with(u"或")) return false;
    const std::size_t bound = behind.rfind(u"以上");
    return bound != std::u16string_view::npos && bound + 2 < behind.size() && is(behind[bound + 2], text::han);
}

/// 推动用地|在50亩以下|、税收低于5万元|的企业退出: the first of two bounds up to 的; but 保持在50亩以上.
bool opens_conditions(const CommitmentDraft& draft) {
    const std::uint32_t begin = draft.quantity.before;
    if (!draft.quantity.relation_after || draft.mention.behind.empty() || draft.text[begin - 1] != u'在') return false;
    const bool is_reached = lexicon::match_verb_before(draft.view({draft.mention.clause.begin, begin})).size > 1;
    const std::optional<Quantity>& next = draft.mention.behind.front().quantity;
    return !is_reached && draft.behind().starts_with(u"、") && next && next->relation_before &&
           draft.text[next->after] == u'的' && next->after < draft.mention.clause.end;
}

/// The bound chooses whom the noun behind 的 means: 对规模超过100个|机架的数据中心逐一登记.
bool is_of_described_noun(const CommitmentDraft& draft) {
    const std::u16string_view behind = draft.behind();
    if (behind.find(u'的') == behind.npos) return false;
    if (opens_conditions(draft)) return true;
    // 关停利用率低于30%、条件不足的养老院
    if (draft.quantity.relation() == Relation::less_than && behind.starts_with(u"、")) return true;
    if (!draft.commitment.has_bound) return false;
    // 灰分高于40%、硫分高于3%的煤炭不得销售, 面积30亩以上、积极性高的村优先安排
    if (lexicon::holds_sign(behind.substr(behind.find(u'的')), RuleSign::rules_on)) return true;
    // 面积大于10公顷或长度大于10公里的海湾
    if (behind.starts_with(u"或") || behind.starts_with(u"且")) return true;
    const Words before = draft.mention.lead();
    const bool are_treated =  // 对80%以上的企业开展诊断
        draft.mention.is_share() && draft.commitment.is_promised && draft.commitment.noun_is_behind;
    return (draft.text.starts_with(draft.mention.clause, u"对") && !are_treated) ||
           (draft.text.starts_with(draft.mention.clause, u"以") &&
            behind.find(u'为') != behind.npos) ||                       // 以大于9公顷的海湾为重点
           lexicon::holds_sign(draft.view(before), SizeSign::several);  // 建设一批消纳电量不低于2亿千瓦时的园区
}

/// 年排放2万吨（或能耗1万吨标准煤）及以上的企业: the bound stands behind the bracket.
bool is_bounded_behind_bracket(const CommitmentDraft& draft) {
    constexpr std::uint32_t longest_bracket = 40;  // characters
    if (draft.quantity.relation_after || draft.quantity.relation_before) return false;
    const std::uint32_t after = draft.quantity.after, last = std::min(draft.text.size(), after + longest_bracket);
    const std::uint32_t close = draft.text.find({after, last}, u')');
    const bool is_inside = close < last && draft.text.find({after, close}, u'(') == close;
    if (close >= last || (draft.text[after] != u'(' && !is_inside)) return false;
    constexpr std::uint32_t longest_bound = 4;  // characters
    const std::uint32_t behind = close + 1;
    return lexicon::begins_with_sign(draft.view({behind, std::min(draft.text.size(), behind + longest_bound)}),
                                     SizeSign::bound_behind);
}

/// 20户以上的|自然村
bool is_size_of_settlement(const CommitmentDraft& draft) {
    std::u16string_view behind = draft.behind();
    if (behind.starts_with(u"的")) behind.remove_prefix(1);
    return draft.quantity.relation_after && lexicon::is_sign(draft.view(draft.quantity.unit), SizeSign::inhabitants) &&
           lexicon::begins_with_sign(behind, SizeSign::settlement);
}

/// 建立亿元以上|项目库: what it is worth; but 完成亿元以上|项目投资, 安排1亿元以上|项目经费
bool is_worth_of_noun_behind(const CommitmentDraft& draft) {
    const Words noun = draft.commitment.noun;
    return draft.quantity.relation_after && draft.quantity.unit_dimension == "money" && draft.commitment.noun_is_behind &&
           lexicon::holds_sign(draft.view(noun), SizeSign::worth) && measure_at_end(draft.text, noun) == 0 &&
           !lexicon::ends_with_sign(draft.text, noun, lexicon::MoneySign::purse);
}

/// 同意率达到80%以上|方可实施: what must be reached first. 支出占比超过20%，|视为虚报: or what something comes of.
bool is_prerequisite(const CommitmentDraft& draft) {
    const std::u16string_view behind = draft.behind();
    if (!draft.commitment.has_bound) return false;
    if (!behind.empty()) return lexicon::begins_with_sign(behind, RuleSign::rules_on);
    const std::uint32_t end = draft.mention.clause.end;
    return end + 1 < draft.mention.sentence.end && draft.text[end] == u',' &&
           lexicon::begins_with_sign(draft.view({end + 1, draft.mention.sentence.end}), RuleSign::consequence);
}

/// 自筹资金不低于|项目总投资的|50%: what a rule asks of every project.
bool is_share_of_project(const CommitmentDraft& draft) {
    if (!draft.mention.is_share()) return false;
    const std::u16string_view before = draft.view(draft.mention.lead());
    const std::uint32_t whole = lexicon::match_sign_at_end(before, RuleSign::of_project);
    return whole > 0 && lexicon::match_bound_before(before.substr(0, before.size() - whole)).size > 1;
}

/// The bound chooses whom the noun directly behind it means: 30万千瓦以下|机组, 65岁以上|老人.
bool is_of_noun_behind(const CommitmentDraft& draft) {
    const Quantity& quantity = draft.quantity;
    if (!draft.noun_follows) return false;
    if (lexicon::holds_sign(draft.behind(), RuleSign::outside)) return true;  // 73类行业以外的
    const std::u16string_view bound = draft.view({quantity.words.end, quantity.after});
    const bool counts_made = draft.verb.makes && quantity.unit_kind == UnitKind::thing && quantity.unit_dimension != "person" &&
                             !is_size_class(draft.text, quantity);  // 培育3家及以上龙头企业
    if (bound.find(u"以下") != bound.npos || (bound.find(u"及以") != bound.npos && !counts_made)) return true;
    // 千人以上集中供水工程
    if (quantity.relation_after && quantity.is_bare_scale && quantity.unit_dimension == "person") return true;
    if (is_worth_of_noun_behind(draft)) return true;
    // 对落地50亿元以上项目激励
    if (quantity.relation_after && quantity.unit_dimension == "money" && draft.text.starts_with(draft.mention.clause, u"对"))
        return true;
    // 支持1000张床位以上的医院: how large it is
    if (quantity.relation_after && lexicon::begins_with_sign(bound, SizeSign::place_for_one) &&
        text::is(draft.text[quantity.after], text::han))
        return true;
    if (is_size_of_settlement(draft)) return true;
    if (!quantity.relation_after || quantity.unit_kind == UnitKind::thing || draft.mention.is_share()) return false;
    const bool is_made = draft.verb.makes || draft.commitment.is_make;
    return !is_made || lexicon::holds_sign(draft.behind(), SizeSign::rated);  // 淘汰30万千瓦以上燃煤机组
}

/// 年收入首次突破10亿元的|，…
bool is_of_those_before_particle(const CommitmentDraft& draft) {
    const std::uint32_t end = draft.mention.clause.end;
    return end > draft.quantity.after && draft.text[end - 1] == u'的';
}

/// 20%<燃气占比≤50%: between two bounds.
bool is_between_bounds(const CommitmentDraft& draft) {
    constexpr std::u16string_view signs = u"<≤";
    const Words noun = draft.commitment.noun;
    return text::is_one_of(draft.text[draft.quantity.after], signs) ||
           (!draft.commitment.noun_is_behind && draft.view(noun).find_first_of(signs) != std::u16string_view::npos);
}

/// 不得|新建500米以上超高层建筑
bool is_forbidden(const CommitmentDraft& draft) {
    const Words action = draft.commitment.action;
    return draft.commitment.noun_is_behind && !action.empty() &&
           lexicon::ends_with_sign(draft.text, {draft.mention.clause.begin, std::max(draft.mention.clause.begin, action.begin)},
                                   RuleSign::forbids);
}

/// 年收入500万元以上、|从业人员20人以上的|企业达到30家, 每周锻炼3次以上、每次不少于30分钟的人数达到9万人: the first of two bounds
/// of those that are counted.
bool opens_description(const CommitmentDraft& draft) {
    const Mention& mention = draft.mention;
    const std::uint32_t end = draft.quantity.after;
    const bool is_first = mention.segment == mention.clause.begin && draft.quantity.relation_after && draft.text[end] == u'、';
    if (!is_first || mention.behind.size() < 2 || !mention.behind[0].quantity || !mention.behind[1].quantity) return false;
    const Quantity &bound = *mention.behind[0].quantity, &count = *mention.behind[1].quantity;
    const bool is_bound = bound.relation_before || bound.relation_after;
    const Words between{bound.after, std::max(bound.after, count.before)};
    const lexicon::Verb verb = lexicon::match_verb_before(draft.view(between));
    return is_bound && count.words.end <= mention.clause.end && draft.text.starts_with(between, u"的") && verb.reach &&
           verb.size > 1 && !draft.text.contains(between, u"、");
}

/// The number tells which of them are meant, or when.
bool is_condition(const CommitmentDraft& draft) {
    return draft.mention.opens_bounds || opens_description(draft) || is_of_those_before_particle(draft) ||
           is_of_described_noun(draft) || is_size_of_several(draft) || is_one_of_two_bounds(draft) || is_between_bounds(draft) ||
           is_size_in_bracket(draft) || draft.behind().starts_with(u"时") ||  // 水深超过10米时
           is_of_noun_behind(draft) || is_bounded_behind_bracket(draft) || draft.mention.is_size_of_counted(draft.text);
}

/// 可一证多批使用，但最多不超过六批: limits what the clause before allows. 单个项目面积不小于500亩, 每班原则上不超过20人: or each
/// case.
bool is_limit(const CommitmentDraft& draft) {
    const Words clause = draft.mention.clause;
    const bool is_of_case = lexicon::holds_sign(draft.view(draft.commitment.noun), RuleSign::each_case);
    const bool is_density = draft.quantity.unit_dimension != "money" && draft.text.contains(draft.quantity.unit, u"/");
    // 每年巡查原则上不少于4次: the least there is to be is promised; but a sum or a time that a rule asks for is not
    const bool is_least = draft.quantity.relation_before == Relation::at_least && draft.quantity.unit_kind == UnitKind::thing &&
                          !draft.quantity.is_to_one && draft.text.contains({clause.begin, draft.quantity.words.begin}, u"原则上");
    const bool is_in_principle =  // but a total is promised, and so is a density: 总量原则上控制在500万吨以内
        draft.commitment.action.empty() && !is_density && !is_least &&
        lexicon::holds_sign(draft.view({clause.begin, draft.quantity.words.begin}), RuleSign::in_principle);
    const bool is_bound = draft.commitment.has_bound || draft.text.contains(draft.commitment.noun, u"最高");
    if (is_bound && (is_of_case || is_in_principle) && !draft.mention.is_share()) return true;
    return draft.commitment.has_bound && draft.text.starts_with(clause, u"但") && draft.quantity.before == clause.begin + 1 &&
           draft.quantity.after == clause.end;
}

/// 利用闲置校舍1万平方米，|建成…: the ground that is used for what the next clause says.
bool is_used(const CommitmentDraft& draft) {
    const Words clause = draft.mention.clause;
    return draft.view(draft.commitment.action) == u"利用" && draft.quantity.unit_dimension == "area" &&
           draft.quantity.after == clause.end && !draft.commitment.has_bound && !draft.mention.is_dated &&
           draft.text[clause.end] == u',' && clause.end + 1 < draft.mention.sentence.end;
}

/// 明确1名分管领导负责, 明确1个部门牵头: who is to see to it.
bool is_assignment(const CommitmentDraft& draft) {
    return draft.quantity.unit_kind == UnitKind::thing && draft.commitment.noun_is_behind &&
           lexicon::ends_with_sign(draft.view(draft.commitment.action), lexicon::VerbSign::assigns) &&
           lexicon::holds_sign(draft.behind(), lexicon::DoerSign::in_charge);
}

/// 研发|15兆瓦|风电机组, 加快|400马力|拖拉机研发: how large what is developed is to be, which nobody measures out.
bool is_size_of_developed(const CommitmentDraft& draft) {
    if (draft.quantity.unit_kind != UnitKind::amount || draft.quantity.unit_dimension == "money") return false;
    return !draft.mention.has_been && draft.commitment.noun_is_behind && draft.quantity.after == draft.commitment.noun.begin &&
           (lexicon::ends_with_sign(draft.text, draft.commitment.action, lexicon::VerbSign::develops) ||
            lexicon::ends_with_sign(draft.text, draft.commitment.noun, lexicon::VerbSign::develops));
}

/// 加快甲产业园等|百亿级项目|落地, 支持甲公司等百亿级企业做大做强: how great those are that are there; but 打造千亿级产业集群.
bool is_class_of_named(const CommitmentDraft& draft) {
    const lexicon::Verb verb = lexicon::match_verb(draft.view(draft.commitment.action));
    return is_size_class(draft.text, draft.quantity) && draft.text[draft.quantity.words.begin - 1] == u'等' && verb.cause &&
           draft.noun_follows && lexicon::match_cue(draft.behind()).cue == lexicon::Cue::generic;
}

/// 近三年|累计完成投资不少于5亿元: what somebody must have done to be chosen.
bool is_record(const CommitmentDraft& draft) {
    const std::u16string_view clause = draft.view(draft.mention.lead());
    constexpr std::size_t longest = 4;  // characters before 年 of 近三年
    const std::size_t years = clause.find(u'年');
    return draft.quantity.relation_before == Relation::at_least && clause.starts_with(u'近') && years > 1 && years < longest &&
           clause.substr(years + 1).starts_with(u"累计");
}

/// 采取甲模式的，收益占比|不得低于|15%; 组件高出屋面|不得超过|2.8米: a rule for a case, or how something is to be built.
bool is_ordered(const CommitmentDraft& draft) {
    if (!draft.text.contains({draft.quantity.before, draft.quantity.words.begin}, u"不得")) return false;
    const std::uint32_t begin = draft.mention.clause.begin;
    const bool is_for_case = begin > draft.mention.sentence.begin + 1 && draft.text.ends_with({0, begin}, u"的,");
    const bool is_of_make = draft.quantity.unit_dimension == "length" && draft.quantity.relation() == Relation::at_most;
    return is_for_case || is_of_make;
}

/// 贷款利率不超过LPR|加|50个基点: a limit beside another.
bool is_margin_on_rate(const CommitmentDraft& draft) {
    return draft.view(draft.quantity.unit).ends_with(u"基点") && !draft.commitment.noun_is_behind &&
           draft.text[draft.quantity.before - 1] == u'加';
}

/// 考核权重15分, 排放限值分别为10、35毫克/立方米; 如果采用水冷，则系数为1; 结果占考核权重的20%; 租金按不高于市价的90%确定:
/// what a rule sets.
bool is_set_by_rule(const CommitmentDraft& draft) {
    if (draft.commitment.noun_is_behind || draft.commitment.action.size() > 1) return false;
    if (draft.text.starts_with(draft.mention.clause, u"则") && !draft.commitment.action.empty()) return true;
    Words whole = draft.mention.lead();
    if (draft.text.ends_with(whole, u"的")) --whole.end;
    const Words noun = without_tail(draft.text, draft.commitment.noun);
    if (draft.quantity.relation() == Relation::at_least && lexicon::ends_with_sign(draft.text, noun, RuleSign::weight))
        return false;
    return lexicon::ends_with_sign(draft.text, noun, RuleSign::rule_value) ||
           lexicon::ends_with_sign(draft.text, noun, RuleSign::rule_lead) ||
           lexicon::ends_with_sign(draft.text, whole, RuleSign::rule_value);
}

/// 连续2年排名末位的，|核减下年度资金20%: what is taken away from those who fail.
bool is_cut_by_rule(const CommitmentDraft& draft) {
    const Words clause = draft.mention.clause, before{draft.mention.sentence.begin, clause.begin};
    return draft.text.ends_with(before, u"的,") && lexicon::begins_with_sign(draft.view(clause), RuleSign::cuts);
}

/// 得4分, 扣2分, 未开展的0分: what a rule of scoring gives or takes.
bool is_scored(const CommitmentDraft& draft) {
    const Words before = draft.mention.lead();
    if (draft.quantity.unit_dimension != "score") return false;
    // 组织活动10分: nobody makes points
    const bool is_given = !draft.commitment.action.empty() && draft.commitment.is_make && !draft.commitment.has_bound;
    return is_given || lexicon::ends_with_sign(draft.text, before, RuleSign::scores);
}

/// 消除|56人以上|大班额: which are to be no more.
bool is_of_what_ends(const CommitmentDraft& draft) {
    return draft.quantity.relation_after && draft.commitment.noun_is_behind && draft.quantity.unit_dimension == "person" &&
           lexicon::ends_with_sign(draft.text, draft.commitment.action, RuleSign::does_away);
}

/// 每增加1人，…: the step by which something else grows.
bool is_step(const CommitmentDraft& draft) {
    const Mention& mention = draft.mention;
    const std::uint32_t end = mention.clause.end;
    return end < mention.sentence.end && draft.text[end] == u',' && names_step(draft.text, mention.clause);
}

/// 30万千瓦级机组, 8兆瓦等级机组, 百亿级企业零的突破: how big each is; a 百MW级, 百万千瓦级 or 千亿级 one may be promised.
bool is_class(const CommitmentDraft& draft) {
    const Quantity& quantity = draft.quantity;
    if (lexicon::ends_with_sign(draft.behind(), lexicon::CountSign::first_of_kind)) return true;
    if (quantity.unit_kind != UnitKind::amount) return false;
    if (lexicon::begins_with_sign(draft.behind(), SizeSign::grade)) return true;
    if (!is_size_class(draft.text, quantity)) return false;
    const bool is_reached = draft.verb.reaches && (!draft.noun_follows || draft.behind() == u"标准");
    if (is_reached && draft.commitment.action.size() > 1) return false;  // 航道|达到|2000吨级标准
    const bool is_of_scale = lexicon::ends_with_sign(draft.view(draft.commitment.noun), SizeSign::of_scale);
    if (draft.commitment.noun_is_behind && is_of_scale) return false;  // 打造1000万千瓦级基地
    return !quantity.is_bare_scale;
}

/// 开展10万亩坡地利用研究: how large what is looked into is
bool is_size_of_topic(const CommitmentDraft& draft) {
    return draft.quantity.unit_kind == UnitKind::amount && draft.commitment.noun_is_behind &&
           draft.text.ends_with(draft.commitment.noun, u"研究");
}

/// 推进10万吨电解液项目建设, 培育300万吨煤焦化集群, 关停4.3米焦炉: how big each is
bool is_capacity(const CommitmentDraft& draft) {
    if (!draft.commitment.noun_is_behind) return false;
    if (draft.quantity.unit_kind == UnitKind::amount &&
        lexicon::ends_with_sign(draft.text, draft.commitment.noun, SizeSign::furnace))
        return true;
    if (draft.quantity.unit_dimension != "mass") return false;
    return (draft.verb.causes && lexicon::holds_sign(draft.behind(), SizeSign::sized_work)) ||
           lexicon::ends_with_sign(draft.text, draft.commitment.noun, SizeSign::sized);
}

}  // namespace

bool names_step(const text::CleanText& text, Words clause) {
    return !clause.empty() && text[clause.begin] == u'每' && lexicon::match_verb(text, {clause.begin + 1, clause.end}).size > 1;
}

bool is_qualification(const CommitmentDraft& draft) {
    return is_allowance(draft) || names_standard(draft) || names_listed_standard(draft) || is_condition(draft) ||
           is_limit(draft) || is_step(draft) || is_class(draft) || is_capacity(draft) || is_size_of_topic(draft) ||
           is_of_what_ends(draft) || is_share_of_project(draft) || is_assignment(draft) || is_forbidden(draft) ||
           is_set_by_rule(draft) || is_scored(draft) || is_used(draft) || is_prerequisite(draft) || is_class_of_named(draft) ||
           is_size_of_developed(draft) || is_cut_by_rule(draft) || is_record(draft) || is_ordered(draft) ||
           is_margin_on_rate(draft);
}

}  // namespace plandoc::record
