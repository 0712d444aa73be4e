#include "record/target/target_builder.hpp"

#include <algorithm>
#include <utility>

#include "lexicon/cues.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "lexicon/year_sign.hpp"
#include "record/brackets.hpp"
#include "record/field/achiever.hpp"
#include "record/field/binding.hpp"
#include "record/field/change.hpp"
#include "record/field/per.hpp"
#include "record/field/scope.hpp"
#include "record/field/target_years.hpp"
#include "record/indicator/given_out.hpp"
#include "record/indicator_table/table_value.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_head.hpp"
#include "record/number/clause.hpp"
#include "record/target/number_record.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using text::CleanText;

namespace {

/// The sentence; of one that no reader would call a sentence, what stands around the number.
Words quote_around(const Mention& mention, Words words) {
    constexpr std::uint32_t longest_sentence = 2000, longest_side = 300;  // characters
    if (mention.sentence.size() <= longest_sentence) return mention.sentence;
    return {std::max(mention.sentence.begin, words.begin > longest_side ? words.begin - longest_side : 0),
            std::min(mention.sentence.end, words.end + longest_side)};
}

/// 6条专用线|力争|2027年建成: of what those are to do that are counted.
Modality modality_behind(const Mention& mention, const Commitment& commitment) {
    if (!commitment.noun_is_behind || !commitment.action.empty()) return Modality::none;
    for (const CueAt& cue : cues_between(mention.cues, mention.tail())) {
        if (cue.cue == lexicon::Cue::strive) return Modality::strive;
        if (cue.cue == lexicon::Cue::ensure) return Modality::ensure;
    }
    return Modality::none;
}

/// 其中2022年、2023年|分别|不少于20个、30个
bool opens_list(const CleanText& text, const Mention& mention) {
    return lexicon::ends_with_sign(text, mention.lead(), lexicon::ListSign::respectively);
}

}  // namespace

std::optional<Target> TargetBuilder::build(const Mention& mention, Commitment commitment, Carried& carried) {
    commitment.action.begin += duties_.role_word_at(passage_, commitment.action);  // 市教育局牵头|建设|学校3所
    Target target;
    take_value(mention, target);

    // What is counted, and what is done to it: the two take their members of a 分别 from what is carried.
    IndicatorName indicator = name_indicator(text_, mention, commitment, carried);
    if (runs_over_cells(indicator.words)) return std::nullopt;
    if (is_tail_of_row_name(indicator.words)) {
        indicator.name = text_.written(subject_.indicator);
        indicator.words = subject_.indicator;
    }
    target.indicator = std::move(indicator.name);
    target.indicator_words = indicator.words;
    // 新增储能60万千瓦，其中园区不少于40万千瓦: what stands before the number only says where
    const bool is_part = carried.is_make && mention.tells_part(text_);
    const bool says_where = !indicator.scope.empty() && indicator.words == carried.indicator_words;
    if (is_part && (says_where || indicator.is_completed)) commitment.has_own_noun = false;
    const bool is_sum = mention.quantity().unit_dimension == "money";  // 1．建设平台。三年投入9亿元: not what is built
    if (target.indicator.empty() && !is_sum) take_title(target);
    if (target.unit.empty()) take_unit_of_name(target);
    const Words given = verb_given_out(text_, mention, commitment, carried);
    take_action(mention, commitment, indicator, given, carried, target);

    // How it changes, how often, and by when: each by what stands at the number, or else as for the number before.
    if (commitment.has_own_noun || opens_list(text_, mention)) carried.years = years_given_out(text_, mention, deadlines_);
    if (carried.years.empty()) carried.years = std::move(carried.years_of_members);
    carried.years_of_members.clear();
    target.relation = relation_of(mention, commitment, indicator.is_listed || !carried.years.empty(), carried);
    const bool is_added = adds(mention, commitment, indicator, target, carried);
    target.change = change_of_verb(text_, mention, commitment, target, carried);
    if (!given.empty()) target.change = change_in_unit(lexicon::match_verb(text_, given).make_change, target.unit);
    if (target.change == Change::level) target.change = change_of_indicator(text_, mention, target, is_added);
    target.per = per_of(text_, mention, commitment, target, carried);
    take_deadline(mention, commitment, carried, target);
    target.scope =
        indicator.scope.empty() ? scope_of(text_, mention, commitment, target, carried) : text_.written(indicator.scope);
    if (target.scope == target.indicator) target.scope.clear();  // 监控区|新增2个: it is what is counted
    take_baseline(mention, commitment, carried, target);
    target.modality = mention.modality != Modality::none ? mention.modality : modality_behind(mention, commitment);
    target.binding = binding_of_target(mention);
    target.agencies = duties_.agencies_of(target);

    carry(mention, commitment, indicator, target, is_added, carried);
    return target;
}

/// All that the number itself says.
void TargetBuilder::take_value(const Mention& mention, Target& target) const {
    const Quantity& quantity = mention.quantity();
    target.words = quantity.words;
    target.passage = passage_;
    target.quote = text_.trim(quote_around(mention, target.words));
    target.value = *quantity.value;
    target.value_to = quantity.value_to;
    target.unit = unit_of(text_, quantity);
}

/// 农村污水治理率 | 治理率达到55%, | 列入名单的治理率达到90%: the cell repeats what the name of its row ends with.
bool TargetBuilder::is_tail_of_row_name(Words name) const {
    if (subject_.indicator.empty()) return false;
    std::u16string_view noun = text_.characters(name);
    noun.remove_prefix(noun.rfind(u'的') + 1);  // npos + 1: none stands there
    return !noun.empty() && noun.size() < subject_.indicator.size() && text_.ends_with(subject_.indicator, noun);
}

/// `given` is the verb that a 分别 gives to the number; empty: none.
void TargetBuilder::take_action(const Mention& mention, const Commitment& commitment, const IndicatorName& indicator, Words given,
                                const Carried& carried, Target& target) const {
    target.action = indicator.share_verb.empty() ? action_of(text_, mention, commitment, carried) : indicator.share_verb;
    if (!indicator.deed_between.empty()) target.action = indicator.deed_between;
    if (!given.empty()) target.action = given;
    if (target.action.empty() && !indicator.scope.empty() &&
        changes_likewise(text_, mention, commitment, indicator.words, carried))
        target.action = carried.action;
    const bool is_tally = target.action == commitment.action && text_.characters(target.action) == u"累计";
    if ((!target.action.empty() && !is_tally) || commitment.noun_is_behind) return;
    if (const Words verb = verb_left_out(mention, target.indicator_words, carried); !verb.empty()) target.action = verb;
}

/// The target adds to what there is.
bool TargetBuilder::adds(const Mention& mention, const Commitment& commitment, const IndicatorName& indicator,
                         const Target& target, const Carried& carried) const {
    const bool is_total = text_.contains(mention.own_lead(), u"累计");
    const bool goes_on = !commitment.has_own_noun && indicator.words == carried.indicator_words && !is_total;
    return indicator.adds || (goes_on && carried.adds_noun) || goes_on_adding(mention, commitment, target, carried);
}

Binding TargetBuilder::binding_of_target(const Mention& mention) const {
    const Binding binding = binding_of(text_, mention);
    return binding == Binding::none ? subject_.binding : binding;
}

/// What the numbers behind the target may need of it.
void TargetBuilder::carry(const Mention& mention, const Commitment& commitment, const IndicatorName& indicator,
                          const Target& target, bool is_added, Carried& carried) const {
    carried.adds_noun = is_added && target.change == Change::increase;
    carried.is_elsewhere = indicator.is_of_kin || (!indicator.scope.empty() && indicator.words == carried.indicator_words);
    const bool is_achieved_by_scope = has_achiever(text_, mention, target, carried);
    const bool keeps_scope = carried.scope_ends_with_clause && carried.clause == mention.clause.begin;
    carry_target(text_, mention, commitment, target, carried);
    carried.has_achiever = is_achieved_by_scope;
    const Words behind{mention.clause.end + 1, std::max(mention.clause.end + 1, passage().words.end)};
    const bool is_of_clause = !target.scope.empty() && !text_.starts_with(behind, of_these) &&  // 建成8座。|其中2023年3座
                              limits_one_clause(text_, mention, commitment);
    // 茶产业|实现产值2亿元，改造公路5公里
    const bool is_by_trade = is_achieved_by_scope && target.scope.ends_with("产业");
    const bool is_earned = !target.scope.empty() && earns_in_one_clause(text_, mention, commitment, target.indicator_words);
    carried.scope_ends_with_clause = is_of_clause || is_by_trade || is_earned || keeps_scope;
    if (!indicator.scope.empty() || !commitment.place.empty()) carried.scope.clear();  // 其中城区4处、农村8处: of one number each
}

/// 透水面积比例（%）供气能力, 上游城市≥85%下游城市: no name goes on behind its unit, and none holds a comparator.
bool TargetBuilder::runs_over_cells(Words name) const {
    constexpr std::u16string_view unit = u"(%)";
    Depth depth;
    for (std::uint32_t index = name.begin; index < name.end; ++index) {
        const std::uint32_t behind = index + static_cast<std::uint32_t>(unit.size());
        const bool is_unit = text_.starts_with({index, name.end}, unit);
        if (is_unit && behind < name.end && text::is(text_[behind], text::han)) return true;
        if (!depth.inside(text_[index]) && text::is_one_of(text_[index], u"≥≤")) return true;
    }
    return false;
}

/// 企业|实现|污水处理率95%, 新增|装机|在5万千瓦以上; empty: no such verb stands there.
Words TargetBuilder::verb_left_out(const Mention& mention, Words noun, const Carried& carried) const {
    if (!mention.sentence.contains(noun)) return {};
    const std::u16string_view before = text_.characters({mention.sentence.begin, noun.begin});
    const std::uint32_t completes = lexicon::match_sign_at_end(before, lexicon::VerbSign::completes);
    if (mention.clause.contains(noun) && completes > 0) return {noun.begin - completes, noun.begin};  // 完成|投资不低于5亿元
    const std::uint32_t size = lexicon::match_sign_at_end(before, lexicon::VerbSign::achieves);
    const bool is_of_clause = mention.clause.contains(noun);
    if (!is_of_clause && !carried.has_target) {  // |开展|推介活动，每年不少于10场
        const lexicon::Verb verb = lexicon::match_verb_before(before);
        if (verb.make && verb.size > 1) return {noun.begin - verb.size, noun.begin};
    }
    if (size > 0 || !is_of_clause) return {noun.begin - size, noun.begin};
    return {noun.begin - lexicon::match_sign_at_end(before, lexicon::VerbSign::addition), noun.begin};
}

/// 森林覆盖率（%）≥65, 造林面积（万亩）达到20: the unit stands behind the name.
void TargetBuilder::take_unit_of_name(Target& target) const {
    Words name = target.indicator_words;
    if (name.empty() || text_.written(name) != target.indicator) return;
    const Words bracket = take_last_bracket(text_, name);
    const std::optional<TableUnit> unit = bracket.empty() || name.empty() ? std::nullopt : parse_table_unit(text_, bracket);
    const std::optional<text::Decimal> value = unit ? text::scaled(target.value, unit->power) : std::nullopt;
    if (!value) return;
    target.value = *value;
    if (target.value_to) target.value_to = text::scaled(*target.value_to, unit->power);
    target.unit = unit_as_written(text_, unit->words);
    target.indicator = text_.written(name);
}

/// 1．适老化改造⏎2024年完成4500户, ——养老床位。2024年新增140张: what is done, or counted, stands in the heading alone.
void TargetBuilder::take_title(Target& target) const {
    if (passage().section == outline::none) return;
    constexpr std::uint32_t longest = 16;  // characters
    const outline::Section& section = outline_.sections[passage().section];
    Words words = without_lead(text_, section.title, {});                             // 持续|推进散煤治理
    words.end -= lexicon::match_sign_at_end(text_, words, lexicon::NounSign::works);  // 家庭适老化改造|工程
    const std::u16string_view title = text_.characters(words);
    const bool is_deed = lexicon::ends_with_sign(title, lexicon::VerbSign::deed);
    // but ——供应更可靠 says how it will be
    const bool is_noun = section.scheme == outline::Scheme::bullet && !title.empty() && !lexicon::match_verb(title) &&
                         !lexicon::match_verb_before(title) && title.find(u'更') == title.npos;
    const lexicon::Verb verb = lexicon::match_verb(title);
    const bool is_task = verb.make && verb.size > 1 && lexicon::match_cue_before(title).cue == lexicon::Cue::generic;
    if (title.size() > longest || (!is_deed && !is_noun && !is_task)) return;
    const bool leads_deed = is_deed && (verb.cause || lexicon::begins_with_sign(title, lexicon::VerbSign::carries_out));
    if (leads_deed || (!is_deed && is_task)) words.begin += verb.size;  // 实施|房屋改造, 建设|区域养老服务中心
    target.indicator = text_.written(words);
    target.indicator_words = words;
}

/// Of the comparator beside the number or, behind 分别, beside the last of those parallel to it.
Relation TargetBuilder::relation_of(const Mention& mention, const Commitment& commitment, bool is_listed,
                                    Carried& carried) const {
    Relation relation = commitment.relation.value_or(mention.quantity().relation());
    const bool is_other_measure = relation == Relation::equal && text_[mention.quantity().before - 1] == u'/';
    if (is_other_measure && carried.has_target) return earlier_.back().relation;  // 不低于20万千瓦/40万千瓦时
    if (commitment.has_own_noun) carried.relation = Relation::equal;
    else if (relation == Relation::equal && !text::is_one_of(text_[mention.clause.begin], comparisons))
        relation = carried.relation;  // but 分别达到3吨和4吨以上，|比上年高20%
    if (!carried.members.empty() && mention.quantity().relation_before) carried.relation = relation;  // 不低于30%、|20%
    if (!is_listed) return relation;
    const Quantity& last = *parallel_numbers(text_, mention).back().quantity;
    if (relation == Relation::equal && last.relation_after) relation = last.relation();
    if (!mention.quantity().relation_after) carried.relation = relation;  // 分别达到|95%以上|和70%
    return relation;
}

/// 新增贷款超410亿元、担保业务|超110亿元, 新增园区1家、基地|超5个: the next of a list, with no verb but a comparator as well;
/// but 总数超800家.
bool TargetBuilder::goes_on_adding(const Mention& mention, const Commitment& commitment, const Target& target,
                                   const Carried& carried) const {
    const bool is_next = carried.has_target && mention.clause.begin == carried.clause && text_[carried.end] == u'、';
    const bool is_bound =
        !target.action.empty() && lexicon::match_bound_before(text_, target.action).size == target.action.size();
    const bool is_exceeded = text_.starts_with(target.action, u"超");  // but 净增企业1500家、经营主体|突破150万户
    const bool adds = carried.adds_noun || (carried.is_make && is_exceeded && carried.change == lexicon::VerbChange::increase);
    return is_next && is_bound && adds && measure_at_end(text_, commitment.noun) == 0;
}

/// By when, in the order of records.md 3, `by`.
void TargetBuilder::take_deadline(const Mention& mention, const Commitment& commitment, Carried& carried, Target& target) {
    int year = deadline_behind_noun(text_, mention, commitment, deadlines_);
    if (year == 0 && !lexicon::begins_with_sign(text_, mention.clause, lexicon::YearSign::later)) year = dates_.deadline();
    // 甲等6条铁路力争2027年建成，乙等5条铁路力争|2028年|建成: each has its own
    const int behind = deadline_behind(text_, mention, deadlines_);
    if (behind != 0 && year == last_behind_) year = behind;
    if (!carried.years.empty()) {
        year = carried.years.back();
        carried.years.pop_back();
    }
    if (year == 0) year = behind;
    if (year == 0) year = dates_.term_of(mention.behind);
    last_behind_ = year == behind ? year : 0;
    if (year == 0) year = subject_.by;
    if (year == 0) year = duties_.year_of(target);
    if (year == 0) year = deadlines_.standing(passage());
    if (year != 0) {
        target.by = year;
        target.by_source = BySource::stated;
    } else if (letterhead_.period) {
        target.by = letterhead_.period->to;
        target.by_source = BySource::plan;
    }
}

/// What its change is measured from, with the value that the heading or the number before gives for that year.
void TargetBuilder::take_baseline(const Mention& mention, const Commitment& commitment, Carried& carried, Target& target) const {
    target.baseline = baseline_of(text_, mention, commitment, target, dates_.baseline(), carried);
    if (!target.baseline) target.baseline = bracketed_baseline(text_, mention, deadlines_);
    if (!target.baseline || target.baseline->value) return;
    const auto says_value = [&](const std::optional<Baseline>& other) { return other && other->year == target.baseline->year; };
    if (!commitment.has_own_noun && carried.has_target && says_value(earlier_.back().baseline))
        target.baseline = earlier_.back().baseline;  // 由2022年的21%提升至45%，力争突破50%
    if (!target.baseline->value && says_value(subject_.baseline)) target.baseline = subject_.baseline;
}

}  // namespace plandoc::record
