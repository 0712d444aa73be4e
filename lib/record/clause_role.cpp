#include "record/clause_role.hpp"

#include <algorithm>
#include <array>

#include "lexicon/phrases.hpp"
#include "record/noun.hpp"

namespace plandoc::record {

using lexicon::Cue;
using lexicon::UnitKind;
using text::CleanText;
using text::is;
using text::is_one_of;

namespace {

class ClauseForm {
public:
    ClauseForm(const CleanText& text, const Mention& mention, const Commitment& commitment, const AdjacentVerb& verb,
               bool noun_follows)
        : text_(text),
          mention_(mention),
          quantity_(mention.quantity()),
          commitment_(commitment),
          verb_(verb),
          noun_follows_(noun_follows) {}

    /// 30个工作日内, 65岁以上 are provisions, 三年 is a period; only a noun that reaches a time (预期寿命达到79岁) is more.
    [[nodiscard]] std::optional<Role> role_of_time() const {
        if (quantity_.unit_kind != UnitKind::time || quantity_.unit.empty()) return std::nullopt;
        if (names_circle()) return Role::name;
        const bool compares =
            commitment_.action.end == mention_.expression->words.begin && commitment_.action.begin == quantity_.before;
        if (is_length_of_time()) return std::nullopt;
        // 建设期超过两年; but 服务时长超过90小时
        const bool is_period = compares && quantity_.relation_before && !text_.ends_with(commitment_.noun, u"时长");
        const bool is_term = text_.ends_with(commitment_.noun, u"年限") && view(commitment_.action) == u"为";  // 创建年限为4年
        if (verb_.reaches && !is_period && !is_term && commitment_.has_own_noun && !noun_follows_ &&
            quantity_.relation_after != Relation::at_most && measure_at_end(text_, without_tail(text_, commitment_.noun)) > 0)
            return std::nullopt;
        const bool is_ahead =
            lexicon::match_sign_at_end(view({mention_.clause.begin, quantity_.before}), lexicon::Sign::ahead) > 0;
        if (is_ahead || behind().starts_with(u"的时间")) return Role::date;  // 未来5年的方向, 用5年左右的时间
        const bool bounds = quantity_.relation_after || behind().starts_with(u"内") || behind().starts_with(u"的");
        return bounds ? Role::provision : Role::date;
    }

    /// 体育活动时间不少于2小时, 平均反应时间缩短至15分钟以内
    [[nodiscard]] bool is_length_of_time() const {
        constexpr std::array<std::u16string_view, 5> lengths{u"时间", u"时限", u"时长", u"周期", u"住院日"};
        const Words noun = without_tail(text_, commitment_.noun);
        if (noun_follows_ || !commitment_.has_own_noun ||
            std::none_of(lengths.begin(), lengths.end(), [&](std::u16string_view end) { return text_.ends_with(noun, end); }))
            return false;
        const std::u16string_view unit = view(quantity_.unit);
        const bool is_short = unit == u"小时" || unit == u"分钟";
        const bool arrives = commitment_.action.size() > 1 && is_one_of(text_[commitment_.action.end - 1], u"至到在");
        return arrives || (is_short && quantity_.relation_before == Relation::at_least);
    }

    /// 电池三期, 建设三期工程, 十一届二次全会: which one, not how many, but 举办三期培训班.
    [[nodiscard]] bool is_ordinal() const {
        if (!quantity_.is_chinese || quantity_.is_bare_scale || commitment_.has_bound) return false;
        if (view(quantity_.unit) == u"届" || follows_session()) return true;
        if (view(quantity_.unit) != u"期") return false;
        if (view(quantity_.words).front() == u'两') return false;
        const bool is_second = view(quantity_.words).front() == u'二';
        return is_second || lexicon::match_sign_at_end(view(commitment_.noun), lexicon::Sign::held) == 0;
    }

    /// 以6层为主
    [[nodiscard]] bool is_rule_of_thumb() const {
        return quantity_.before > mention_.clause.begin && text_[quantity_.before - 1] == u'以' && behind().starts_with(u"为");
    }

    /// 以用电量80亿千瓦时、来电量8亿千瓦时计
    [[nodiscard]] bool is_reckoned_with() const { return text_[mention_.clause.begin] == u'以' && clause_ends_with(u"计"); }

    /// 0.3≤d＜0.5: a letter of a formula is no noun.
    [[nodiscard]] bool is_formula() const {
        const std::u16string_view noun = view(commitment_.noun);
        const auto letters = std::count_if(noun.begin(), noun.end(), [](char16_t c) { return is(c, text::latin); });
        return commitment_.has_own_noun && letters < 2 &&
               std::none_of(noun.begin(), noun.end(), [](char16_t c) { return is(c, text::han); });
    }

    /// 在新建厂房100%达标的基础上
    [[nodiscard]] bool is_built_upon() const {
        return !mention_.has_been && !mention_.is_dated && text_[mention_.clause.begin] == u'在' && clause_ends_with(u"基础上");
    }

    /// 高固含量(≥30%)溶液
    [[nodiscard]] bool is_bracketed_limit() const {
        const std::uint32_t begin = mention_.clause.begin;
        return commitment_.has_bound && quantity_.before == begin && begin > 0 && text_[begin - 1] == u'(' &&
               text_[quantity_.after] == u')';
    }

    [[nodiscard]] bool is_provision() const {
        return is_allowance() || names_standard() || is_payment() || is_condition() || describes_counted_noun() ||
               (quantity_.relation_after && leads_to_measure()) || mention_.follows_count || is_class() || is_capacity();
    }

    [[nodiscard]] bool is_count() const {
        return counts_structure() || follows_named_members() || is_framed() || leads_to_measure() ||
               (does_something() && mention_.next->quantity->unit_kind == UnitKind::amount);
    }

private:
    [[nodiscard]] std::u16string_view view(Words words) const { return text_.characters(words); }

    [[nodiscard]] bool clause_ends_with(std::u16string_view end) const { return text_.ends_with(mention_.clause, end); }

    /// 十一届八次、九次全会
    [[nodiscard]] bool follows_session() const {
        constexpr std::uint32_t longest_list = 12;  // characters
        std::uint32_t begin = quantity_.words.begin;
        while (begin > mention_.clause.begin && quantity_.words.begin - begin < longest_list &&
               (is(text_[begin - 1], text::numeral) || is_one_of(text_[begin - 1], u"次、和")))
            --begin;
        return begin > mention_.clause.begin && text_[begin - 1] == u'届';
    }

    [[nodiscard]] std::u16string_view behind() const { return view({quantity_.after, mention_.clause.end}); }

    /// 15分钟养老服务圈
    [[nodiscard]] bool names_circle() const {
        constexpr std::uint32_t longest_name = 16;  // characters
        const std::u16string_view unit = view(quantity_.unit);
        return (unit.ends_with(u"分钟") || unit.ends_with(u"小时")) &&
               behind().substr(0, longest_name).find(u'圈') != std::u16string_view::npos;
    }

    /// 实施65%节能标准
    [[nodiscard]] bool names_standard() const {
        return mention_.is_share() && commitment_.noun_is_behind && text_.ends_with(commitment_.noun, u"标准");
    }

    /// 可利用不超过5%的面积: a rule.
    [[nodiscard]] bool is_allowance() const {
        if (!commitment_.has_bound) return false;
        const Words before{mention_.clause.begin, quantity_.before};
        const Relation relation = quantity_.relation();
        if (relation != Relation::at_most && relation != Relation::less_than) return false;
        const std::u16string_view head = view(without_lead(text_, before, {}));
        const std::uint32_t allows = lexicon::match_sign(head, lexicon::Sign::allowance);
        return allows > 0 && lexicon::match_verb(head.substr(allows)).size > 1;
    }

    /// 补助5万元, 奖励实际投资的10%
    [[nodiscard]] bool is_payment() const {
        if (quantity_.unit_dimension != "money" && !mention_.is_share()) return false;
        const Words before{mention_.clause.begin, quantity_.words.begin};
        const bool pays = std::any_of(mention_.cues.begin(), mention_.cues.end(),
                                      [&](const CueAt& cue) { return cue.cue == Cue::payment && before.contains(cue.words); });
        return (pays && !reaches_level() && !names_rate()) || is_rate_of_payment();
    }

    /// 按投入额的20%给予补助
    [[nodiscard]] bool is_rate_of_payment() const {
        return mention_.is_share() && lexicon::match_cue(behind()).cue == Cue::payment;
    }

    /// 移动支付覆盖面不低于80%, 补贴发放率98%以上: how many are reached, not how much is paid.
    [[nodiscard]] bool names_rate() const {
        const Words noun = without_tail(text_, commitment_.noun);
        if (!mention_.is_share() || !commitment_.has_own_noun || noun_follows_) return false;
        if (quantity_.relation() == Relation::at_most) return false;  // 收取的担保费率不超过1%
        for (const std::u16string_view rate : {u"率", u"面"})
            if (text_.ends_with(noun, rate)) {
                const Words owner{noun.begin, noun.end - static_cast<std::uint32_t>(rate.size())};
                return lexicon::match_cue_before(view(owner)).cue != Cue::payment;
            }
        return false;
    }

    /// 补助标准提高到1000元: the payment itself is what is promised.
    [[nodiscard]] bool reaches_level() const {
        return verb_.reaches && commitment_.has_own_noun && commitment_.action.size() > 1;
    }

    /// 湖泊（水面大于1平方公里）: which of them are meant.
    [[nodiscard]] bool is_size_in_bracket() const {
        if (mention_.clause.begin == 0 || text_[mention_.clause.begin - 1] != u'(') return false;
        const std::u16string_view comparator = view({quantity_.before, quantity_.words.begin});
        return comparator == u"大于" || comparator == u"小于";
    }

    /// 年收入首次突破10亿元的，…; 30万千瓦以下机组; 65岁以上老人
    [[nodiscard]] bool is_condition() const {
        if (mention_.clause.end > quantity_.after && text_[mention_.clause.end - 1] == u'的') return true;
        // 对规模超过100个机架的数据中心逐一登记
        const bool holds_particle = behind().find(u'的') != std::u16string_view::npos;
        if (text_.starts_with(mention_.clause, u"对") && commitment_.has_bound && holds_particle) return true;
        if (is_size_in_bracket() || behind().starts_with(u"时")) return true;  // 水深超过10米时
        if (!noun_follows_) return false;
        if (behind().find(u"以外的") != std::u16string_view::npos) return true;  // 73类行业以外的
        const Words bound{quantity_.words.end, quantity_.after};
        const std::u16string_view written = view(bound);
        if (written.find(u"以下") != std::u16string_view::npos || written.find(u"及以") != std::u16string_view::npos) return true;
        if (!quantity_.relation_after || quantity_.unit_kind == UnitKind::thing || mention_.is_share()) return false;
        const bool is_made = verb_.makes || commitment_.is_make;
        return !is_made || lexicon::holds_sign(behind(), lexicon::Sign::rated);  // 淘汰30万千瓦以上燃煤机组
    }

    /// 千人以上工程覆盖人口达到60%, 9个断面达标率提高到90%: it says of what the next number gives the measure.
    [[nodiscard]] bool leads_to_measure() const {
        if (mention_.is_share() || !noun_follows_ || !commitment_.action.empty()) return false;
        if (mention_.next == nullptr || !mention_.next->quantity) return false;
        const lexicon::Verb verb = lexicon::match_verb_before(view({quantity_.after, mention_.next->quantity->before}));
        return verb.reach && verb.size > 1 && mention_.next->quantity->unit_kind == UnitKind::share;
    }

    /// 提供6类以上疗法的比例达到90%: what is measured next is named by this one too.
    [[nodiscard]] bool describes_measure() const {
        if (!noun_follows_ || mention_.next == nullptr || !quantity_.relation_after) return false;
        const Words between{quantity_.after, mention_.next_number};
        return mention_.next->quantity->unit_kind == UnitKind::share &&
               (text_.contains(between, u"的比例") || text_.contains(between, u"的比重"));
    }

    /// 培育20亿元以上企业5家: a later number counts the noun, this one only describes it.
    [[nodiscard]] bool describes_counted_noun() const {
        if (describes_measure()) return true;
        if (!noun_follows_ || commitment_.is_promised || mention_.next == nullptr || !mention_.next->quantity) return false;
        for (std::uint32_t index = quantity_.after; index < mention_.next_number; ++index)
            if (is_one_of(text_[index], u"、和与及并,")) return false;
        // 90%的学校带宽达到100M, 30个项目完成投资2亿元: what they reach
        const lexicon::Verb verb = lexicon::match_verb_before(view({quantity_.after, mention_.next->quantity->before}));
        if (mention_.is_share() && (verb.reach || verb.size > 1)) return false;
        if (does_something()) return false;
        return mention_.next->quantity->unit_kind != UnitKind::share;
    }

    /// 30个项目|完成投资2亿元: a verb with a noun of its own stands before the next number.
    [[nodiscard]] bool does_something() const {
        if (quantity_.unit_kind != UnitKind::thing || !noun_follows_ || mention_.next == nullptr) return false;
        const std::uint32_t end = mention_.next->quantity->before;
        for (std::uint32_t index = quantity_.after + 2; index < end;) {
            if (is_one_of(text_[index], u"、和与及并")) return false;
            const std::u16string_view rest = view({index, end});
            const lexicon::Verb verb = lexicon::match_verb(rest);
            if ((verb.act || verb.reach) && verb.size < rest.size()) return true;
            index += std::max(1U, lexicon::match_verb_like_noun(rest));
        }
        return false;
    }

    /// 推进10万吨电解液项目建设: how big each is
    [[nodiscard]] bool is_capacity() const {
        return quantity_.unit_dimension == "mass" && commitment_.noun_is_behind && verb_.causes &&
               behind().find(u"项目") != std::u16string_view::npos;
    }

    /// 30万千瓦级机组, 百MW级储能: how big each is; a 百万千瓦级 or 千亿级 one may be promised.
    [[nodiscard]] bool is_class() const {
        if (quantity_.unit_kind != UnitKind::amount || !text_.ends_with(quantity_.unit, u"级")) return false;
        return !quantity_.is_bare_scale || is(text_[quantity_.unit.begin], text::latin);
    }

    /// 推进五个新城建设, 落实三条控制线, 划定三条控制线: all there are.
    [[nodiscard]] bool pushes_members() const {
        if (!quantity_.is_chinese || !commitment_.noun_is_behind || is_one_of(text_[quantity_.words.begin], u"一两"))
            return false;
        const std::u16string_view unit = view(quantity_.unit), action = view(commitment_.action);
        return unit.size() == 1 && is_one_of(unit.front(), u"个项条张") &&
               (lexicon::match_verb(action).cause || action == u"落实" || action == u"划定");
    }

    /// 规划的10项任务, but 投资9亿元的10个项目.
    [[nodiscard]] bool is_owned() const {
        if (verb_.left == mention_.segment || text_[verb_.left - 1] != u'的') return false;
        return mention_.before.empty() || mention_.before.back().words.end + 1 != verb_.left;
    }

    /// 落实支持个体户发展30条措施
    [[nodiscard]] bool is_carried_out() const {
        const Words head = without_lead(text_, {mention_.clause.begin, quantity_.before}, {});
        return lexicon::match_sign(view(head), lexicon::Sign::carries_out) > 0;
    }

    /// 三个阶段, 10个方面: the text's own structure.
    [[nodiscard]] bool counts_structure() const {
        if (quantity_.unit_kind != UnitKind::thing || commitment_.has_bound || quantity_.is_bare_scale) return false;
        if (commitment_.is_promised) return false;  // 将30家乡镇敬老院转型为护理院
        if (text_.contains({mention_.clause.begin, quantity_.before}, u"每")) return false;
        const std::u16string_view unit = view(quantity_.unit);
        if (quantity_.is_chinese && (unit == u"类" || unit == u"种")) return true;
        if (pushes_members()) return true;
        const std::u16string_view rest = behind();
        if (rest == u"指标" || rest == u"具体指标" || rest == u"主要指标") return true;  // 设置9项指标
        const lexicon::CueMatch cue = lexicon::match_cue(rest);
        const bool is_kind = cue.size < rest.size() && is_one_of(rest[cue.size], u"级性型");  // 20个市级、区域性中心
        if (cue.cue == Cue::structure && !is_kind && !quantity_.is_chinese && mention_.has_been) return false;
        if (cue.cue == Cue::structure && !is_kind)
            return quantity_.is_chinese || !commitment_.is_make || is_owned() || is_carried_out();
        if (!quantity_.is_chinese) return false;
        const lexicon::CueMatch last = lexicon::match_cue_before(view(commitment_.noun));
        return commitment_.noun_is_behind && last.cue == Cue::structure;
    }

    /// 新北洋、哈工大2处中心: as many names as the number says, directly before it.
    [[nodiscard]] bool follows_named_members() const {
        if (!noun_follows_ || commitment_.noun_is_behind || quantity_.unit_kind != UnitKind::thing) return false;
        return text_.contains(commitment_.noun, u"、");
    }

    /// 围绕37条产业链, 建筑执行75%标准: the clause's head or the verb beside the number frames, it promises nothing.
    [[nodiscard]] bool is_framed() const {
        if (lexicon::match_cue_before(view({mention_.segment, verb_.left})).cue == Cue::frame) return true;
        const std::uint32_t action = commitment_.action.begin;
        if (!commitment_.action.empty() && action > mention_.clause.begin && text_[action - 1] == u'未')
            return true;  // 未完成2个
        if (verb_.reaches && !commitment_.action.empty()) return false;
        Words head = without_lead(text_, {mention_.clause.begin, quantity_.words.begin}, {});
        if (text_.starts_with(head, u"重点")) head.begin += 2;  // 重点针对60万千瓦机组
        const lexicon::CueMatch cue = lexicon::match_cue(view(head));
        if (cue.cue != Cue::frame) return false;
        return commitment_.action.empty() || commitment_.action.begin < head.begin + cue.size;
    }

    const CleanText& text_;
    const Mention& mention_;
    const Quantity& quantity_;
    const Commitment& commitment_;
    const AdjacentVerb& verb_;
    const bool noun_follows_;
};

}  // namespace

std::optional<Role> role_by_form(const CleanText& text, const Mention& mention, const Commitment& commitment,
                                 const AdjacentVerb& verb, bool noun_follows) {
    const ClauseForm form(text, mention, commitment, verb, noun_follows);
    if (const std::optional<Role> role = form.role_of_time()) return role;
    if (form.is_ordinal()) return Role::name;
    if (form.is_rule_of_thumb() || form.is_bracketed_limit() || form.is_reckoned_with() || form.is_built_upon() ||
        form.is_formula())
        return Role::provision;
    if (commitment.role) return commitment.role;
    if (form.is_provision()) return Role::provision;
    if (form.is_count()) return Role::count;
    return std::nullopt;
}

}  // namespace plandoc::record
