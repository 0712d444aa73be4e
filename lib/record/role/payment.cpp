#include "record/role/payment.hpp"

#include <algorithm>

#include "lexicon/cues.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/money_sign.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/number/clause.hpp"
#include "record/role/qualification.hpp"

namespace plandoc::record {

using lexicon::Cue;

namespace {

/// 按投入额的20%给予补助, 按照排放量的1%购买: by how much of something a rule goes.
bool is_rate_of_payment(const CommitmentDraft& draft) {
    if (!draft.mention.is_share()) return false;
    if (lexicon::match_cue(draft.behind()).cue == Cue::payment) return true;
    const Words before = draft.mention.lead();
    const bool is_listed = draft.behind().starts_with(u"、");  // 按保费的20%、单户不超过5万元给予补贴
    return (draft.noun_follows || is_listed) && draft.text.ends_with(before, u"的") &&
           draft.text.find(before, u'按') < before.end;
}

/// 补助资金用于产业的比例不低于65%, 补偿收益权质押贷款不低于30亿元: what is used for what, and what is lent.
bool names_use_or_loan(const CommitmentDraft& draft) {
    if (!draft.commitment.has_own_noun || draft.noun_follows) return false;
    if (!draft.mention.is_share()) return is_loan_asked_for(draft.text, draft.commitment);
    const Words noun = without_tail(draft.text, draft.commitment.noun);
    return draft.text.contains(noun, u"用于") && lexicon::ends_with_sign(draft.view(noun), lexicon::MeasureSign::ratio);
}

/// 移动支付覆盖面不低于80%, 补贴发放率98%以上: how many are reached, not how much is paid.
bool names_rate(const CommitmentDraft& draft) {
    if (!draft.mention.is_share() || !draft.commitment.has_own_noun || draft.noun_follows) return false;
    if (draft.quantity.relation() == Relation::at_most) return false;  // 收取的担保费率不超过1%
    const Words noun = without_tail(draft.text, draft.commitment.noun);
    const std::uint32_t rate = lexicon::match_sign_at_end(draft.view(noun), lexicon::MeasureSign::rate_end);
    return rate > 0 && lexicon::match_cue_before(draft.view({noun.begin, noun.end - rate})).cue != Cue::payment;
}

/// 补助标准提高到1000元, 由800元提高到1000元: the payment itself is what is promised.
bool reaches_level(const CommitmentDraft& draft) {
    const Mention& mention = draft.mention;
    const Expression* const last = mention.before.empty() ? nullptr : &mention.before.back();
    const bool starts_there = last != nullptr && last->role == Role::fact && last->words.begin >= mention.clause.begin;
    return draft.verb.reaches && (draft.commitment.has_own_noun || starts_there) && draft.commitment.action.size() > 1;
}

/// 安排就业补助资金9亿元、|培训专项资金|4亿元: the next of such a list.
bool is_next_purse(const CommitmentDraft& draft) {
    const Mention& mention = draft.mention;
    if (mention.before.empty() || mention.before.back().role != Role::target || !draft.commitment.action.empty()) return false;
    const Quantity& last = *mention.before.back().quantity;
    return last.unit_dimension == "money" && last.before > mention.clause.begin && draft.text[last.after] == u'、' &&
           draft.commitment.noun.begin == last.after + 1 &&
           lexicon::ends_with_sign(draft.view(draft.commitment.noun), lexicon::MoneySign::purse);
}

/// 安排风险补偿资金1亿元: the money is set aside, whatever for.
bool fills_purse(const CommitmentDraft& draft) {
    const Words noun = draft.commitment.noun;
    if (is_next_purse(draft)) return true;
    return !draft.commitment.action.empty() && draft.commitment.action.end <= noun.begin && !draft.noun_follows &&
           lexicon::ends_with_sign(draft.view(draft.commitment.action), lexicon::MoneySign::sets_aside) &&
           lexicon::ends_with_sign(draft.view(noun), lexicon::MoneySign::purse);
}

/// 少于10人的，安排2万元; 每增加1人，安排2万元; 对排名前5的市，各安排200万元: for a case that the clause before names.
bool is_for_case(const CommitmentDraft& draft) {
    const Mention& mention = draft.mention;
    const text::CleanText& text = draft.text;
    if (mention.is_share() || mention.clause.begin <= mention.sentence.begin + 1) return false;
    const std::uint32_t end = mention.clause.begin - 1;
    if (text[end] != u',') return false;
    const Words before = clause_around(text, mention.sentence, {end, end});
    const bool is_each = text.starts_with(before, u"对") && text.starts_with(mention.clause, u"各");
    return text[end - 1] == u'的' || is_each || names_step(text, before);
}

/// 每人每月|发放|300元补贴, 入职满3年的|发放|5000元补贴
bool is_paid_to_each(const CommitmentDraft& draft) {
    constexpr int least_in_all = 100'000;  // yuan: more is paid to all of them together
    const Words before{draft.mention.clause.begin, draft.commitment.action.begin};
    const bool pays = draft.quantity.unit_dimension == "money" && !draft.commitment.action.empty() &&
                      lexicon::is_sign(draft.view(draft.commitment.action), lexicon::MoneySign::pays_out);
    // 分别发放3000元、1500元补贴
    const Words noun = is_followed_by_number(draft.text, draft.mention) ? Words{draft.quantity.after, draft.mention.clause.end}
                                                                        : draft.commitment.noun;
    const bool is_little = noun.begin >= draft.quantity.after && draft.quantity.value < text::Decimal(least_in_all) &&
                           lexicon::match_cue_before(draft.view(noun)).cue == Cue::payment;
    return pays && (is_little || lexicon::holds_sign(draft.view(before), lexicon::MoneySign::recipient));
}

/// 用好2亿元奖补资金: it is there to be used.
bool is_at_hand(const CommitmentDraft& draft) {
    if (draft.quantity.unit_dimension != "money") return false;
    const Words head = without_lead(draft.text, draft.mention.lead(), {});
    return lexicon::begins_with_sign(draft.view(head), lexicon::MoneySign::uses_up);
}

/// 最高300万元的贷款, 每户费用不超过5000元: as much as anybody, or each of them, may get or cost.
bool is_cap(const CommitmentDraft& draft) {
    if (draft.quantity.unit_dimension != "money" || draft.quantity.relation() != Relation::at_most) return false;
    const Words before = draft.mention.lead();
    const std::uint32_t each = draft.text.find(before, u'每');  // 墓穴每个不超过2000元; but 每年不超过500万元
    return draft.starts_with_particle() || lexicon::begins_with_sign(draft.view(before), lexicon::MoneySign::recipient) ||
           (draft.commitment.action.empty() && each + 1 < before.end && draft.text[each + 1] != u'年');
}

/// 每床日不超过|500元, 每人每月不低于|700元: what each is charged or given; but 每年不低于100万元.
bool is_told_of_each(const CommitmentDraft& draft, const Expression& sum) {
    constexpr std::uint32_t longest = 40;  // characters before the sum
    const std::uint32_t begin = draft.mention.sentence.begin, end = sum.quantity->before;
    const Words near{end - std::min(end - begin, longest), end};
    const Words before = clause_around(draft.text, near, {end, end});
    const std::uint32_t each = draft.text.find(before, u'每');
    return each + 1 < before.end && draft.text[each + 1] != u'年';
}

/// 三级医院每床日不超过500元，|二级医院不超过350元|: the sums before it are each one member of the same rule.
bool is_next_of_tariff(const CommitmentDraft& draft) {
    constexpr std::size_t most = 6;  // members that are looked at
    const Quantity& quantity = draft.quantity;
    const auto& before = draft.mention.before;
    const bool is_bound = quantity.unit_dimension == "money" && quantity.relation_before && draft.commitment.action.empty() &&
                          measure_at_end(draft.text, draft.commitment.noun) == 0;
    if (!is_bound) return false;
    for (std::size_t behind = 1; behind <= std::min(most, before.size()); ++behind) {
        const auto& last = before[before.size() - behind];
        if (!last.quantity || last.role == Role::name) continue;  // 二级
        const bool is_alike = last.role == Role::provision && last.quantity->relation_before == quantity.relation_before &&
                              draft.view(last.quantity->unit) == draft.view(quantity.unit);
        if (!is_alike) return false;
        if (is_told_of_each(draft, last)) return true;
    }
    return false;
}

/// 对企业给予50万元奖励，每年|不超过10家: how many at most get what the clause before pays.
bool caps_recipients(const CommitmentDraft& draft) {
    const Mention& mention = draft.mention;
    if (draft.quantity.relation() != Relation::at_most || !draft.commitment.action.empty() || mention.before.empty())
        return false;
    const Expression& last = mention.before.back();
    const bool pays = std::ranges::any_of(mention.sentence_cues, [&](const CueAt& cue) {
        return cue.cue == Cue::payment && cue.words.end <= mention.clause.begin;
    });
    return pays && last.role == Role::provision && last.quantity && last.quantity->unit_dimension == "money";
}

/// 补贴8000元，其中县级承担|30%: who pays how much of it.
bool is_part_of_payment(const CommitmentDraft& draft) {
    if (!draft.mention.is_share() || draft.mention.before.empty()) return false;
    const Expression& paid = draft.mention.before.back();
    return draft.mention.tells_part(draft.text) && paid.role == Role::provision && paid.quantity &&
           paid.quantity->unit_dimension == "money" && paid.quantity->after + 1 == draft.mention.clause.begin &&
           !draft.commitment.has_bound;
}

/// 签约后|预拨|60%，验收合格后|拨付|40%: what part of a sum is paid then; but 拨付率, 2024年底前拨付80%.
bool is_instalment(const CommitmentDraft& draft) {
    const Words before = draft.mention.own_lead();
    return draft.mention.is_share() && !draft.mention.is_dated && !draft.commitment.has_bound && !draft.noun_follows &&
           lexicon::ends_with_sign(draft.view(before), lexicon::MoneySign::pays_part);
}

/// 对个人|处|50元以上200元以下|罚款
bool is_fine(const CommitmentDraft& draft) {
    const Words rest = draft.mention.tail();
    return draft.quantity.unit_dimension == "money" && draft.text.ends_with(rest, u"罚款");
}

}  // namespace

bool is_loan_asked_for(const text::CleanText& text, const Commitment& commitment) {
    const Words noun = without_tail(text, commitment.noun);
    return commitment.has_bound && lexicon::ends_with_sign(text, noun, lexicon::MoneySign::loan);
}

bool is_payment(const CommitmentDraft& draft) {
    const Mention& mention = draft.mention;
    if (caps_recipients(draft)) return true;
    const bool is_quota = draft.text.ends_with(draft.commitment.noun, u"指标");  // 奖励用地指标100亩
    if (draft.quantity.unit_dimension != "money" && !mention.is_share() && !is_quota) return false;
    if (is_for_case(draft) || is_paid_to_each(draft) || is_at_hand(draft) || is_cap(draft) || is_next_of_tariff(draft) ||
        is_part_of_payment(draft) || is_instalment(draft) || is_fine(draft))
        return true;
    const Words before{mention.clause.begin, draft.quantity.words.begin};
    const bool pays = std::any_of(mention.cues.begin(), mention.cues.end(),
                                  [&](const CueAt& cue) { return cue.cue == Cue::payment && before.contains(cue.words); });
    if (draft.target_joined_before() != nullptr) return false;  // 支付比例分别达到80%和|70%
    const bool is_told_apart =
        pays && (reaches_level(draft) || names_rate(draft) || names_use_or_loan(draft) || fills_purse(draft));
    return (pays && !is_told_apart) || is_rate_of_payment(draft);
}

}  // namespace plandoc::record
