#include "record/role/time_role.hpp"

#include <algorithm>

#include "lexicon/cues.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/number_sign.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/rule_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/year_sign.hpp"
#include "record/noun/leading_time.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_before.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::MeasureSign;
using lexicon::UnitKind;
using text::is_one_of;

namespace {

/// 办理时间 of 办理时间(不含施工): without the bracket at the end.
Words without_bracket_at_end(const CommitmentDraft& draft, Words noun) {
    const std::uint32_t note = draft.text.ends_with(noun, u")") ? draft.text.find(noun, u'(') : noun.end;
    return {noun.begin, std::max(note, noun.begin)};
}

/// 处理时限 of 处理时限市区, 停电时间 of 停电时间户均, 审批时限 of 审批时限投资类: without the place, the average or the class
/// that ends it.
Words without_holder(const CommitmentDraft& draft, Words noun) {
    const std::uint32_t place = lexicon::match_sign_at_end(draft.view(noun), lexicon::PlaceSign::whereabouts);
    const std::uint32_t average = lexicon::match_sign_at_end(draft.view(noun), lexicon::MeasureSign::average);
    return {noun.begin, noun.end - std::max({place, average, class_behind_time(draft.text, noun)})};
}

/// 等候时间控制在15分钟|内, 储气能力达到3天|需求量, 储备达到90天|用量: what stands behind the time names nothing else.
bool is_followed_by_noun(const CommitmentDraft& draft) {
    return draft.noun_follows && draft.behind() != u"内" && !lexicon::is_sign(draft.behind(), MeasureSign::used_in_time);
}

/// 体育活动时间不少于2小时, 平均反应时间缩短至15分钟以内, 处理时限市区不超过12小时
bool is_length_of_time(const CommitmentDraft& draft) {
    const Commitment& commitment = draft.commitment;
    const Words noun = without_holder(draft, without_bracket_at_end(draft, without_tail(draft.text, commitment.noun)));
    const bool is_followed = is_followed_by_noun(draft);
    if (is_followed || !commitment.has_own_noun || !lexicon::ends_with_sign(draft.view(noun), MeasureSign::duration))
        return false;
    const Words unit = draft.quantity.unit;
    const bool is_short = lexicon::match_sign(draft.view(unit), MeasureSign::short_time) == unit.size();
    const bool lasts = lexicon::ends_with_sign(draft.view(noun), MeasureSign::length);
    const bool arrives = commitment.action.size() > 1 && is_one_of(draft.text[commitment.action.end - 1], u"至到在");
    return arrives || ((is_short || lasts) && commitment.has_bound);
}

/// 办理全流程|压缩至3天: what is aimed at by whatever takes time.
bool is_shortened(const CommitmentDraft& draft) {
    const Words action = draft.commitment.action;
    const bool is_followed = draft.noun_follows && draft.behind() != u"内";
    return draft.commitment.has_own_noun && !is_followed && action.size() > 2 &&
           lexicon::begins_with_sign(draft.view(action), lexicon::VerbSign::shortens) &&
           is_one_of(draft.text[action.end - 1], arrivals);
}

/// 2028年, 2028年、2029年分别
bool is_nothing_but_times(const text::CleanText& text, Words words) {
    while (!words.empty()) {
        std::uint32_t size = match_leading_time(text, words);
        if (size == 0 && is_one_of(text[words.begin], list_joints)) size = 1;
        if (size == 0) size = lexicon::match_sign(text, words, lexicon::ListSign::respectively);
        if (size == 0) return false;
        words.begin += size;
    }
    return true;
}

/// 2028年|提高到20天, 度夏期间|不低于20天: nothing but a time stands before a verb of arriving, or before a bound.
bool arrives_without_noun(const CommitmentDraft& draft) {
    const Commitment& commitment = draft.commitment;
    const Words noun = commitment.noun;
    const lexicon::CueMatch wish = lexicon::match_cue_before(draft.view(draft.mention.own_lead()));
    const bool arrives = commitment.action.empty() ? commitment.has_bound || wish.cue == lexicon::Cue::strive
                                                   : is_one_of(draft.text[commitment.action.end - 1], u"至到在");
    const bool is_time = is_nothing_but_times(draft.text, noun) || draft.text.ends_with(noun, u"期间");
    return arrives && (!commitment.has_own_noun || is_time);
}

/// 平均用时，|2028年压缩至120天: of what the clauses before speak of.
bool arrives_at_time(const CommitmentDraft& draft) {
    if (!arrives_without_noun(draft)) return false;
    const Words noun = noun_of_clauses_before(draft.text, draft.mention.sentence, draft.mention.clause);
    return lexicon::ends_with_sign(draft.view(noun), MeasureSign::duration);
}

/// 天数保持在15天以上，2028年|提高到20天: the number of a clause before is a target, too.
bool goes_further(const CommitmentDraft& draft) {
    if (!arrives_without_noun(draft)) return false;
    const auto others = draft.mention.before;
    const auto last =
        std::find_if(others.rbegin(), others.rend(), [](const Expression& other) { return other.role != Role::date; });
    return last != others.rend() && last->role == Role::target && last->quantity && last->quantity->unit_kind == UnitKind::time;
}

/// 停留天数由20天|延长至30天, 停电时间压缩至15小时，|比2020年减少6小时: of the noun before.
bool changes_time_before(const CommitmentDraft& draft) {
    const Commitment& commitment = draft.commitment;
    if (!draft.noun_follows && goes_further(draft)) return true;
    if (commitment.action.size() < 2 || draft.noun_follows) return false;
    const auto others = draft.mention.before;
    const auto start =  // 由2020年的78岁|提高到2025年的79岁
        std::find_if(others.rbegin(), others.rend(), [](const Expression& other) { return other.quantity.has_value(); });
    const bool goes_on = start != others.rend() && start->quantity->after == commitment.action.begin;
    if (goes_on) return is_one_of(draft.text[commitment.action.end - 1], arrivals);
    if (arrives_at_time(draft)) return true;
    const bool is_compared =
        is_one_of(draft.text[draft.mention.clause.begin], comparisons) || draft.text.starts_with(draft.mention.clause, u"同比");
    return commitment.change != lexicon::VerbChange::level && is_compared;
}

/// 分别缩短到2小时和|8小时: the next of a list whose number before is a target.
bool joins_time(const CommitmentDraft& draft) {
    const Expression* const other = draft.target_joined_before();
    return other != nullptr && other->quantity->unit_kind == UnitKind::time;
}

/// 到达时间60分钟(|45分钟|)以内: a second value, right behind a target.
bool is_second_time(const CommitmentDraft& draft) {
    const Quantity* const last = draft.mention.last_quantity();
    return last != nullptr && last->unit_kind == UnitKind::time && draft.mention.before.back().role == Role::target &&
           last->after + 1 == draft.quantity.before && draft.text[last->after] == u'(' &&
           draft.text[draft.quantity.after] == u')';
}

/// 分别为2028小时和|902小时: the next of a list whose number before is a fact.
bool joins_fact(const CommitmentDraft& draft) {
    const Quantity* const last = draft.mention.last_quantity();
    return last != nullptr && last->unit_kind == UnitKind::time && draft.mention.before.back().role == Role::fact &&
           last->after + 1 == draft.quantity.before && is_one_of(draft.text[last->after], list_joints);
}

/// 15分钟养老服务圈
bool is_reach_of_circle(const CommitmentDraft& draft) {
    return lexicon::ends_with_sign(draft.view(draft.quantity.unit), MeasureSign::short_time) && draft.names_circle();
}

/// 建设期|超过|两年; but 服务时长超过90小时
bool is_period(const CommitmentDraft& draft) {
    const Words action = draft.commitment.action;
    const bool compares = action.end == draft.mention.expression->words.begin && action.begin == draft.quantity.before;
    return compares && draft.quantity.relation_before &&
           !lexicon::ends_with_sign(draft.view(draft.commitment.noun), MeasureSign::length);
}

/// 创建年限|为|4年
bool is_term(const CommitmentDraft& draft) {
    return lexicon::ends_with_sign(draft.view(draft.commitment.noun), MeasureSign::term) &&
           draft.view(draft.commitment.action) == u"为";
}

/// 采伐年龄|下调为|20年, 使用期限|为|50年: how long, or how old, a rule wants something to be; but 工期|为|3年.
bool is_set_limit(const CommitmentDraft& draft) {
    const Words action = draft.commitment.action;
    return !action.empty() && draft.text[action.end - 1] == u'为' && !draft.noun_follows &&
           lexicon::ends_with_sign(draft.view(draft.commitment.noun), MeasureSign::limit_of_time);
}

/// 预期寿命|达到|79岁: a measure that reaches a time.
bool is_measure_of_time(const CommitmentDraft& draft) {
    const Commitment& commitment = draft.commitment;
    if (!draft.verb.reaches || !commitment.has_own_noun || draft.noun_follows) return false;
    const Words noun = without_tail(draft.text, commitment.noun);
    const bool changes = commitment.change != lexicon::VerbChange::level &&
                         lexicon::ends_with_sign(draft.view(noun),
                                                 lexicon::MeasureSign::duration);  // 预见期|延长|3小时, 周期|缩短|20天
    const bool is_great = draft.text.contains(draft.quantity.words, u"万");        // 飞行|达到|160万小时
    return draft.quantity.relation_after != Relation::at_most && !is_period(draft) && !is_term(draft) &&
           (changes || is_great || measure_at_end(draft.text, noun) > 0);
}

/// 三年|内; but 建成后三年|内, which the plan does not count, and 两年|内|不得再次申报, 应当在一年|内|完成, which are rules
bool counts_from_plan(const CommitmentDraft& draft) {
    const std::u16string_view before = draft.view(draft.mention.lead());
    const std::u16string_view behind = draft.behind();
    const bool forbids = behind.size() > 1 && is_one_of(behind[1], u"不未免");
    return draft.view(draft.quantity.unit) == u"年" && behind.starts_with(u"内") && !forbids && !before.ends_with(u"后") &&
           !lexicon::holds_sign(before, lexicon::RuleSign::demands);
}

/// 未来|5年|的方向, 用|5年左右|的时间, 用|5年左右|时间
bool says_when(const CommitmentDraft& draft) {
    const std::u16string_view before = draft.view(draft.mention.lead());
    const bool is_about = draft.quantity.relation() == Relation::about;
    return lexicon::ends_with_sign(before, lexicon::YearSign::ahead) || before.ends_with(u'每') ||  // 每|10年|的降水量
           lexicon::begins_with_sign(draft.behind(), MeasureSign::time_used) ||
           (is_about && lexicon::begins_with_sign(draft.behind(), MeasureSign::time_about));
}

/// 承诺件|不超过|3个工作日, 审批时限|180个工作日; but 争取用|不超过|三年 of a plan's own time
bool is_bounded(const CommitmentDraft& draft) {
    const auto bound = draft.quantity.relation_before;
    const std::u16string_view unit = draft.view(draft.quantity.unit);
    const bool is_own_time = unit == u"年" && draft.view(draft.mention.lead()).ends_with(u"用");
    return ((bound == Relation::at_least || bound == Relation::at_most) && !is_own_time) || unit.ends_with(u"工作日");
}

/// 审批时间压缩至3小时以内，|复杂事项|不超过8小时: likewise bounded, for others.
bool is_time_of_others(const CommitmentDraft& draft, Words others) {
    const std::optional<Relation> bound =
        draft.quantity.relation_before ? draft.quantity.relation_before : draft.quantity.relation_after;
    const Quantity& last = *draft.mention.before.back().quantity;
    const bool is_alike = last.relation() == bound || draft.text[last.after] == u')';  // 60分钟(45分钟)以内
    return bound && is_alike && draft.commitment.action.empty() && names_holder(draft.text, others);
}

/// 审批时间不超过70天，其中|小型项目|不超过15个工作日, 处理时限城区不超过6小时、|乡村|不超过9小时: a part of what was said
/// before, or another place, is to take less or more.
bool is_time_of_part(const CommitmentDraft& draft) {
    const auto others = draft.mention.before;
    const Words place = without_bracket_at_end(draft, draft.commitment.noun);  // 非中心城区(内环外)
    return !others.empty() && !draft.noun_follows && draft.commitment.has_bound && others.back().role == Role::target &&
           others.back().quantity->unit_kind == UnitKind::time &&
           (draft.mention.tells_part(draft.text) || is_season(draft.text, draft.commitment.noun) ||
            is_time_of_others(draft, place) || lexicon::is_sign(draft.view(place), lexicon::PlaceSign::whereabouts));
}

/// 教师|每年|到企业实践不少于1个月, 每周|坐诊不少于2天: so long, again and again.
bool is_time_of_each(const CommitmentDraft& draft) {
    const Words before = draft.mention.lead();
    const bool is_short = lexicon::begins_with_sign(draft.view(draft.quantity.unit), MeasureSign::short_time) ||
                          draft.view(draft.quantity.unit) == u"个月";
    const bool is_at_least = draft.quantity.relation_before == Relation::at_least &&
                             !draft.text.contains({draft.quantity.before, draft.quantity.words.begin}, u"不得");
    const auto cues = cues_between(draft.mention.cues, before);
    return is_short && is_at_least && !draft.noun_follows &&
           (draft.text.starts_with(before, u"全年") ||
            std::any_of(cues.begin(), cues.end(), [](const CueAt& cue) { return lexicon::says_how_often(cue.cue); }));
}

/// 天, 小时, 岁; 年 where it is an average: 平均受教育年限|11年
bool is_unit_of_measure(const CommitmentDraft& draft, Words noun) {
    const std::u16string_view unit = draft.view(draft.quantity.unit);
    if (unit == u"年") return lexicon::holds_sign(draft.view(noun), MeasureSign::average);
    return unit == u"天" || lexicon::is_sign(unit, MeasureSign::short_time) ||
           lexicon::ends_with_sign(unit, lexicon::NumberSign::age);
}

/// 优良天数|300天, 预期寿命|79岁: no verb stands between what is measured in time and its value. It is told of what has been,
/// or aimed at; but 公示时间|5天.
bool is_value_of_time(const CommitmentDraft& draft) {
    const Commitment& commitment = draft.commitment;
    if (!commitment.action.empty() || !commitment.has_own_noun || draft.noun_follows) return false;
    const Words noun = without_tail(draft.text, commitment.noun);
    const std::u16string_view measured = draft.view(noun);
    const bool lasts = lexicon::ends_with_sign(measured, MeasureSign::length);
    const bool is_measured =
        lexicon::ends_with_sign(measured, MeasureSign::duration) || lexicon::ends_with_sign(measured, MeasureSign::term);
    const bool is_told = draft.mention.has_been || draft.mention.is_among_aims || (draft.mention.is_dated && lasts);
    return is_told && is_measured && is_unit_of_measure(draft, noun);
}

/// 志愿服务时长|20万小时: so much of what lasts.
bool is_great_length(const CommitmentDraft& draft) {
    return draft.text.contains(draft.quantity.words, u"万") && !draft.noun_follows &&
           lexicon::ends_with_sign(draft.view(without_tail(draft.text, draft.commitment.noun)), MeasureSign::length);
}

}  // namespace

std::optional<Role> role_of_time(const CommitmentDraft& draft) {
    const Quantity& quantity = draft.quantity;
    if (quantity.unit_kind != UnitKind::time || quantity.unit.empty()) return std::nullopt;
    if (is_reach_of_circle(draft)) return Role::name;
    if (joins_fact(draft)) return Role::fact;
    const bool may_be_reached = draft.commitment.is_promised || is_length_of_time(draft) || is_shortened(draft) ||
                                changes_time_before(draft) || is_measure_of_time(draft) || joins_time(draft) ||
                                is_time_of_part(draft) || is_second_time(draft) || is_time_of_each(draft) ||
                                is_great_length(draft) || is_value_of_time(draft);
    if (may_be_reached) return std::nullopt;
    if (says_when(draft) || counts_from_plan(draft)) return Role::date;
    const bool is_age = lexicon::ends_with_sign(draft.view(quantity.unit), lexicon::NumberSign::age);
    const bool bounds = is_age || is_set_limit(draft) || quantity.relation_after || is_bounded(draft) ||
                        draft.behind().starts_with(u"内") || draft.behind().starts_with(u"的");
    return bounds ? Role::provision : Role::date;
}

}  // namespace plandoc::record
