#include "record/role/set_form.hpp"

#include <algorithm>

#include "lexicon/lead_sign.hpp"
#include "lexicon/money_sign.hpp"
#include "lexicon/rule_sign.hpp"
#include "lexicon/size_sign.hpp"

namespace plandoc::record {

using text::is;

namespace {

/// 以6层为主
bool is_rule_of_thumb(const CommitmentDraft& draft) {
    return draft.quantity.before > draft.mention.clause.begin && draft.text[draft.quantity.before - 1] == u'以' &&
           draft.behind().starts_with(u"为");
}

/// 以用电量80亿千瓦时、来电量8亿千瓦时计
bool is_reckoned_with(const CommitmentDraft& draft) {
    return draft.text[draft.mention.clause.begin] == u'以' && draft.text.ends_with(draft.mention.clause, u"计");
}

/// 在新建厂房100%达标的基础上
bool is_built_upon(const CommitmentDraft& draft) {
    const Mention& mention = draft.mention;
    if (draft.text[draft.quantity.before - 1] == u'在' && draft.behind().starts_with(u"基础上"))
        return true;  // 资金在50万元基础上
    return !mention.has_been && !mention.is_dated && draft.text[mention.clause.begin] == u'在' &&
           draft.text.ends_with(mention.clause, u"基础上");
}

/// 按照每百户不低于20平方米、单处不少于300平方米的标准建设, 按不低于15%、4小时比例配置
bool is_built_by(const CommitmentDraft& draft) {
    const Words before = draft.mention.lead();
    return lexicon::holds_sign(draft.behind(), lexicon::RuleSign::built_by) && draft.text.find(before, u'按') < before.end &&
           !draft.commitment.is_promised;
}

/// 按照每千人口|不少于10个|托位规划建设: how many of something for each; but 按照每年不少于10个.
bool is_allotted(const CommitmentDraft& draft) {
    constexpr text::CharacterSet times = u"年月季周半";
    const Words before = draft.mention.lead();
    const std::uint32_t by = draft.text.find(before, u'按');
    const std::uint32_t each = by + (draft.text.starts_with({by, before.end}, u"按照") ? 2 : 1);
    return draft.quantity.relation_before && each + 1 < before.end && draft.text[each] == u'每' &&
           !times.contains(draft.text[each + 1]);
}

/// 按每500米1座|布设, 按100人|核定: how many there are by rule.
bool is_set_at(const CommitmentDraft& draft) {
    constexpr std::uint32_t longest = 24, longest_lead = 2, longest_object = 4;  // characters; of 按照
    const std::u16string_view behind = draft.behind();
    const std::uint32_t size = lexicon::match_sign(behind, lexicon::RuleSign::set_at);
    if (size == 0 || behind.size() > size + longest_object) return false;
    const std::uint32_t end = draft.quantity.before;
    const Words before{std::max(draft.mention.clause.begin, end - std::min(end, longest)), end};
    const std::uint32_t by = draft.text.find(before, u'按');
    return by < before.end && (by + longest_lead >= before.end || draft.text.contains({by, before.end}, u"每"));
}

/// 高固含量(≥30%)溶液, 超过50人(含50人); but 10个园区(含3个国家级园区) counts a part.
bool is_bracketed_limit(const CommitmentDraft& draft) {
    const std::uint32_t begin = draft.mention.clause.begin;
    if (draft.text[draft.quantity.before - 1] == u'含' && draft.quantity.before == begin + 1 && begin > 0)
        return draft.text[begin - 1] == u'(' && !draft.noun_follows;
    const bool is_bounded = draft.commitment.has_bound && !draft.commitment.relation;  // but 60分钟(45分钟)以内
    return is_bounded && draft.quantity.before == begin && begin > 0 && draft.text[begin - 1] == u'(' &&
           draft.text[draft.quantity.after] == u')';
}

/// 总投资8亿元，占地620亩
bool says_site(const CommitmentDraft& draft) {
    return draft.commitment.action.empty() && lexicon::is_sign(draft.view(draft.commitment.noun), lexicon::SizeSign::site);
}

/// 0.3≤d＜0.5: a letter of a formula is no noun.
bool is_formula(const CommitmentDraft& draft) {
    const std::u16string_view noun = draft.view(draft.commitment.noun);
    const auto letters = std::count_if(noun.begin(), noun.end(), [](char16_t c) { return is(c, text::latin); });
    return draft.commitment.has_own_noun && letters < 2 && !text::holds(noun, text::han);
}

/// 新建项目实行煤炭|1.5倍|减量替代: by how much a rule wants something replaced.
bool is_replacement(const CommitmentDraft& draft) {
    return !draft.mention.is_background && draft.view(draft.quantity.unit) == u"倍" &&
           lexicon::holds_sign(draft.behind(), lexicon::RuleSign::replaces);
}

/// 单笔不超过100万元; 每头保费60元, 每只保额800元、|保费48元: on what terms each is lent money, or insured; but 每年保费5亿元.
bool is_term_of_product(const CommitmentDraft& draft) {
    if (draft.quantity.unit_dimension != "money" || !draft.commitment.action.empty()) return false;
    const Words before = draft.mention.lead();
    const std::u16string_view noun = draft.view(draft.commitment.noun);
    if (noun.starts_with(u"单") && lexicon::begins_with_sign(noun, lexicon::MoneySign::terms)) return true;
    const std::uint32_t each = draft.text.find(before, u'每');
    return lexicon::ends_with_sign(noun, lexicon::MoneySign::premium) && each + 1 < before.end && draft.text[each + 1] != u'年';
}

/// 同一企业|限报|1个项目: the most that each may put forward.
bool is_most_of_each(const CommitmentDraft& draft) {
    return lexicon::ends_with_sign(draft.view(draft.mention.lead()), lexicon::RuleSign::caps);
}

/// 在郁闭度保留0.3以上|的前提下|，允许采伐; 以产能的1.3倍|为上限
bool is_premise(const CommitmentDraft& draft) { return lexicon::begins_with_sign(draft.behind(), lexicon::RuleSign::premise); }

/// 基础配额×94%
bool is_factor(const CommitmentDraft& draft) {
    return draft.quantity.before > draft.mention.clause.begin && draft.text[draft.quantity.before - 1] == u'×';
}

}  // namespace

bool is_foundation(const CommitmentDraft& draft) {
    const Words before = draft.mention.lead();
    return draft.text.find(before, u'以') < before.end && lexicon::holds_sign(draft.behind(), lexicon::LeadSign::foundation);
}

bool has_set_form(const CommitmentDraft& draft) {
    return is_rule_of_thumb(draft) || is_bracketed_limit(draft) || is_reckoned_with(draft) || is_built_upon(draft) ||
           is_formula(draft) || is_built_by(draft) || is_allotted(draft) || says_site(draft) || is_factor(draft) ||
           is_premise(draft) || is_most_of_each(draft) || is_replacement(draft) || is_set_at(draft) || is_term_of_product(draft);
}

}  // namespace plandoc::record
