#include "record/role/clause_role.hpp"

#include "lexicon/count_sign.hpp"
#include "lexicon/size_sign.hpp"
#include "record/role/next_number.hpp"
#include "record/role/ordinal.hpp"
#include "record/role/payment.hpp"
#include "record/role/plain_count.hpp"
#include "record/role/qualification.hpp"
#include "record/role/set_form.hpp"
#include "record/role/time_role.hpp"

namespace plandoc::record {

namespace {

/// 打造|三大|千亿级产业集群: those are counted that are all there, so that how great each is to be is what is promised.
bool is_aimed_size(const CommitmentDraft& draft) {
    const bool is_class = draft.quantity.is_bare_scale && is_size_class(draft.text, draft.quantity);
    return is_class && draft.mention.before.back().role == Role::count && !draft.commitment.action.empty() &&
           lexicon::ends_with_sign(draft.view(draft.commitment.noun), lexicon::SizeSign::of_scale);
}

/// 实施9条|115公里|河流治理工程: how long they are together.
bool is_extent_of_counted(const CommitmentDraft& draft) {
    const std::u16string_view unit = draft.view(draft.quantity.unit);
    const Expression& count = draft.mention.before.back();
    return (unit == u"公里" || unit == u"千米") && !draft.quantity.relation_after && count.role == Role::target &&
           count.quantity->after == draft.quantity.before;
}

/// 关停|面积300亩|的养殖场, in a section on what has been: how large those were, which is no rule; but 300亩以上的.
bool tells_size_of_what_has_been(const CommitmentDraft& draft) {
    return draft.mention.is_background && draft.starts_with_particle() && !draft.quantity.relation_after &&
           !draft.quantity.relation_before && draft.quantity.unit_kind == lexicon::UnitKind::amount &&
           draft.quantity.unit_dimension != "money";
}

bool is_provision(const CommitmentDraft& draft) {
    const bool is_paid = is_payment(draft) && !draft.mention.is_background;  // 发放补贴5亿元, in what has been
    return is_qualification(draft) || is_paid || (describes_counted_noun(draft) && !tells_size_of_what_has_been(draft)) ||
           // 500米公园覆盖率: part of its name
           ((draft.quantity.relation_after || draft.quantity.unit_dimension == "length") && leads_to_measure(draft)) ||
           (draft.mention.follows_count && !is_aimed_size(draft) && !is_extent_of_counted(draft));
}

bool is_only_counted(const CommitmentDraft& draft) {
    return draft.mention.counts_places || is_plain_count(draft) || leads_to_measure(draft) || leads_to_amount(draft);
}

/// 以|3个|领域为重点; but 以3家以上企业为依托, 以千亿级产业为核心, 以1万人为基础.
bool may_count_focus(const CommitmentDraft& draft) {
    const Quantity& quantity = draft.quantity;
    return quantity.unit_kind == lexicon::UnitKind::thing && !quantity.unit.empty() && quantity.unit_dimension != "person" &&
           !draft.commitment.has_bound && !is_size_class(draft.text, quantity);
}

/// 在质量、能力等|4个|方面设置9项指标, 在质量、能力等|4方面|发力: the members are named before.
bool counts_aspects(const CommitmentDraft& draft) {
    const std::uint32_t begin = draft.quantity.before;
    const bool counts = draft.quantity.unit_kind == lexicon::UnitKind::thing && !draft.commitment.has_bound;
    return counts && draft.text[begin - 1] == u'等' && begin > draft.mention.segment &&
           (lexicon::begins_with_sign(draft.behind(), lexicon::CountSign::aspect) ||
            lexicon::is_sign(draft.view(draft.quantity.unit), lexicon::CountSign::aspect));
}

/// 创造|12项|世界第一, 带动8个县100户增收, in a section on what has been: a fact, whatever it would be elsewhere; but
/// 2000万元以上的企业 and 三个中心 are as they are.
bool tells_what_has_been(const CommitmentDraft& draft) {
    const bool is_plain = !draft.quantity.is_chinese && !draft.quantity.relation_after && !draft.starts_with_particle();
    const Expression* const next = draft.mention.next;
    const bool is_ranked_among =  // 进入全国|99个城市|前十; but 9个学科|进入全球前1%
        next != nullptr && next->is_rank && next->quantity->unit_name.empty();
    return draft.mention.is_background && is_plain && !is_ranked_among && draft.commitment.role != Role::name;
}

/// 13个|园区入驻企业170户, 229个|项目完成投资900亿元, 16个|断面达标率100%, in a section on what has been: of how many the next
/// number tells.
bool counts_owners_in_past(const CommitmentDraft& draft) {
    const bool is_count = draft.quantity.unit_kind == lexicon::UnitKind::thing && !draft.quantity.unit.empty();
    return is_count && tells_what_has_been(draft) &&
           (leads_to_measure(draft) || leads_to_amount(draft) || (describes_counted_noun(draft) && !is_qualification(draft)));
}

}  // namespace

std::optional<Role> role_by_form(const CommitmentDraft& draft) {
    if (const std::optional<Role> role = role_of_time(draft)) return role;
    if (is_ordinal(draft)) return Role::name;
    if (counts_aspects(draft) && !tells_what_has_been(draft)) return Role::count;
    if (has_set_form(draft)) return Role::provision;
    if (is_foundation(draft)) return may_count_focus(draft) ? Role::count : Role::provision;
    if (draft.commitment.role || draft.mention.counts_places)
        if (tells_what_has_been(draft) || tells_size_of_what_has_been(draft)) return std::nullopt;
    if (draft.commitment.role) return draft.commitment.role;
    if (counts_owners_in_past(draft)) return std::nullopt;
    if (is_provision(draft)) return Role::provision;
    if (is_only_counted(draft)) return Role::count;
    return std::nullopt;
}

}  // namespace plandoc::record
