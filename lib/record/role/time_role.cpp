#include "record/role/time_role.hpp"

#include "lexicon/role_sign.hpp"
#include "lexicon/year_sign.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_tail.hpp"

namespace plandoc::record {

using lexicon::RoleSign;
using lexicon::UnitKind;
using text::is_one_of;

namespace {

/// 体育活动时间不少于2小时, 平均反应时间缩短至15分钟以内
bool is_length_of_time(const CommitmentDraft& draft) {
    const Commitment& commitment = draft.commitment;
    const Words noun = without_tail(draft.text, commitment.noun);
    if (draft.noun_follows || !commitment.has_own_noun || !lexicon::ends_with_sign(draft.view(noun), RoleSign::duration))
        return false;
    const Words unit = draft.quantity.unit;
    const bool is_short = lexicon::match_sign(draft.view(unit), RoleSign::short_time) == unit.size();
    const bool lasts = lexicon::ends_with_sign(draft.view(noun), RoleSign::length);
    const bool arrives = commitment.action.size() > 1 && is_one_of(draft.text[commitment.action.end - 1], u"至到在");
    return arrives || ((is_short || lasts) && commitment.has_bound);
}

/// 停留天数由20天|延长至30天, 停电时间压缩至15小时，|比2020年减少6小时: of the noun before.
bool changes_time_before(const CommitmentDraft& draft) {
    const Commitment& commitment = draft.commitment;
    if (commitment.action.size() < 2 || draft.noun_follows) return false;
    const std::span<const Expression> others = draft.mention.before;
    const bool goes_on = !others.empty() && others.back().quantity && others.back().quantity->after == commitment.action.begin;
    if (goes_on) return is_one_of(draft.text[commitment.action.end - 1], u"至到");
    return commitment.change != lexicon::VerbChange::level && is_one_of(draft.text[draft.mention.clause.begin], u"比较");
}

/// 15分钟养老服务圈
bool names_circle(const CommitmentDraft& draft) {
    constexpr std::uint32_t longest_name = 16;  // characters
    return lexicon::ends_with_sign(draft.view(draft.quantity.unit), RoleSign::short_time) &&
           draft.behind().substr(0, longest_name).find(u'圈') != std::u16string_view::npos;
}

}  // namespace

std::optional<Role> role_of_time(const CommitmentDraft& draft) {
    const Quantity& quantity = draft.quantity;
    const Commitment& commitment = draft.commitment;
    if (quantity.unit_kind != UnitKind::time || quantity.unit.empty()) return std::nullopt;
    if (names_circle(draft)) return Role::name;
    if (commitment.is_promised) return std::nullopt;
    const bool compares =
        commitment.action.end == draft.mention.expression->words.begin && commitment.action.begin == quantity.before;
    if (is_length_of_time(draft) || changes_time_before(draft)) return std::nullopt;
    // 建设期超过两年; but 服务时长超过90小时
    const bool is_period =
        compares && quantity.relation_before && !lexicon::ends_with_sign(draft.view(commitment.noun), RoleSign::length);
    const bool is_term = lexicon::ends_with_sign(draft.view(commitment.noun), RoleSign::term) &&
                         draft.view(commitment.action) == u"为";  // 创建年限为4年
    if (draft.verb.reaches && !is_period && !is_term && commitment.has_own_noun && !draft.noun_follows &&
        quantity.relation_after != Relation::at_most && measure_at_end(draft.text, without_tail(draft.text, commitment.noun)) > 0)
        return std::nullopt;
    const bool is_ahead =
        lexicon::ends_with_sign(draft.view({draft.mention.clause.begin, quantity.before}), lexicon::YearSign::ahead);
    if (is_ahead || lexicon::begins_with_sign(draft.behind(), RoleSign::time_used))
        return Role::date;  // 未来5年的方向, 用5年左右的时间
    const bool bounds = quantity.relation_after || draft.behind().starts_with(u"内") || draft.behind().starts_with(u"的");
    return bounds ? Role::provision : Role::date;
}

}  // namespace plandoc::record
