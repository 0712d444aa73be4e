#include "record/commitment/read_commitment.hpp"

#include <algorithm>

#include "lexicon/bounds.hpp"
#include "lexicon/doer_sign.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/place_level.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/predicate_sign.hpp"
#include "lexicon/rule_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/brackets.hpp"
#include "record/commitment/adjacent_commitment.hpp"
#include "record/commitment/beneficiary.hpp"
#include "record/commitment/change_start.hpp"
#include "record/commitment/governed_commitment.hpp"
#include "record/commitment/held_apart.hpp"
#include "record/commitment/repeated_deed.hpp"
#include "record/commitment/share_commitment.hpp"
#include "record/commitment/verbless_commitment.hpp"
#include "record/commitment/way_within.hpp"
#include "record/mention/commitment_draft.hpp"
#include "record/mention/counted_noun.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_description.hpp"
#include "record/noun/noun_head.hpp"
#include "record/number/clause.hpp"
#include "record/role/clause_role.hpp"

namespace plandoc::record {

using lexicon::Verb;
using text::is_one_of;

namespace {

/// A number stands before in the clause, or the clause begins with 和.
bool goes_on(const CommitmentDraft& draft) {
    return draft.mention.segment > draft.mention.clause.begin || is_one_of(draft.text[draft.mention.clause.begin], u"和及与");
}

/// 园区外|32户企业, 威海市|5个园区: nothing but where they are stands before those that are counted.
bool stands_in_place(const CommitmentDraft& draft, Words before) {
    const bool counts = draft.noun_follows && draft.quantity.unit_kind == lexicon::UnitKind::thing;
    return counts && draft.mention.segment == draft.mention.clause.begin && !draft.starts_with_particle() &&
           lexicon::is_sign(draft.view(before), lexicon::PlaceSign::whereabouts);
}

/// 各县(市、区)|完成改造任务80%, 各单位|完成年度任务的80%: behind those each of whom is to complete such a share.
Words without_each_doer(const CommitmentDraft& draft, Words bare) {
    constexpr std::uint32_t longest = 10;  // characters
    if (!draft.mention.is_share() || bare.empty()) return bare;
    const bool holds_each = draft.text[bare.begin] == u'各';
    const bool follows_each = bare.begin > draft.mention.clause.begin && draft.text[bare.begin - 1] == u'各';
    const Words head{bare.begin + (holds_each ? 1 : 0), std::min(bare.end, bare.begin + longest)};
    const std::uint32_t completes = draft.text.find(head, u"完成");
    if (!(holds_each || follows_each) || completes == head.end) return bare;
    const std::u16string_view each = without_bracket(draft.view({head.begin, completes}));
    const bool is_doer =
        lexicon::match_place_level_at_end(each) > 0 || lexicon::ends_with_sign(each, lexicon::DoerSign::doer_end);
    return is_doer ? Words{completes, bare.end} : bare;
}

/// 纳入管理的|2家发电企业|履约率100%, 实施的5个项目|投产率达到80%: the next number gives a rate of all of them.
bool leads_to_rate(const CommitmentDraft& draft) {
    const Expression* const next = draft.mention.next;
    if (draft.quantity.unit_kind != lexicon::UnitKind::thing || next == nullptr) return false;
    if (next->quantity->unit_kind != lexicon::UnitKind::share || draft.commitment.has_bound) return false;
    const Words between{draft.quantity.after, next->quantity->before};
    const std::uint32_t verb = lexicon::match_verb_before(draft.view(between)).size;
    const Words measured{between.begin, between.end - verb};
    return measure_at_end(draft.text, measured) > 0 && measure_at_end(draft.text, measured) < measured.size() &&
           draft.text.find(measured, u'、') == measured.end;
}

/// 实现|30个园区改造率达到100%, 推动|20个县治理率达到60%: they are brought to such a rate, and not counted for themselves.
bool attach_to_rate(CommitmentDraft& draft) {
    const std::u16string_view action = draft.view(draft.commitment.action);
    const bool brings_about = draft.verb.causes || action == u"完成" || lexicon::is_sign(action, lexicon::VerbSign::achieves) ||
                              lexicon::is_sign(action, lexicon::VerbSign::supports);
    if (!brings_about || !draft.noun_follows || !leads_to_rate(draft)) return false;
    draft.commitment.action = {};
    draft.take_counted_noun();
    draft.commitment.role = Role::count;
    return true;
}

/// 排查出的|30个堆放点|完成整治, 剩余的|30台锅炉|完成改造: the clause before 的 only says which.
bool attach_to_those_done(CommitmentDraft& draft) {
    if (draft.quantity.unit_kind != lexicon::UnitKind::thing || draft.quantity.is_chinese || !draft.noun_follows) return false;
    const Words noun = up_to_reach(draft.text, draft.counted_noun());
    const std::u16string_view deed = words_behind(draft.text, draft.mention.clause, noun);
    const bool is_done = (deed.starts_with(u"完成") || deed.starts_with(u"建成")) && !deed.substr(2).starts_with(u'了');
    if (!is_done || !accomplishes(deed)) return false;
    draft.take_noun_behind(noun);
    draft.commitment.is_promised = true;
    return true;
}

/// 分别创办300亩、200亩以上的|示范点|1个: the verb stands before the first of the sizes.
bool attach_behind_sizes(CommitmentDraft& draft) {
    const std::span<const Expression> before = draft.mention.before;
    if (draft.noun_follows || draft.quantity.unit_kind != lexicon::UnitKind::thing || before.size() < 2) return false;
    std::size_t first = before.size() - 1;
    for (; first > 0 && before.size() - first < most_parallel; --first) {
        const std::optional<Quantity>&size = before[first].quantity, &other = before[first - 1].quantity;
        if (before[first].role != Role::provision || !size || !other || other->after + 1 != size->before ||
            draft.text[other->after] != u'、')
            break;
    }
    const bool are_sizes = first + 1 < before.size() && before[first].role == Role::provision;
    if (!are_sizes || before[first].words.begin < draft.mention.clause.begin) return false;
    const Words lead{draft.mention.clause.begin, before[first].quantity->before};
    const lexicon::Verb verb = lexicon::match_verb_before(draft.view(lead));
    std::uint32_t begin = before.back().quantity->after;
    if (draft.text[begin] == u'的') ++begin;
    if (verb.size < 2 || !verb.make || begin >= draft.verb.left) return false;
    draft.commitment.lead = {lead.begin, lead.end - verb.size};
    draft.commitment.action = {draft.commitment.lead.end, lead.end};
    draft.commitment.change = verb.make_change;
    draft.commitment.is_make = true;
    draft.take_noun_before({begin, draft.verb.left});
    return true;
}

/// 其中|具有甲级资质的企业|20家: a part is told by what it has or does, and no such verb is an action.
bool attach_to_part_with(CommitmentDraft& draft, Words before) {
    constexpr std::uint32_t shortest = 2;  // characters of the noun
    if (draft.noun_follows || !draft.mention.tells_part(draft.text)) return false;
    if (draft.text.starts_with(before, of_these)) before.begin += static_cast<std::uint32_t>(of_these.size());
    const bool tells_which = lexicon::begins_with_sign(draft.text, before, lexicon::NounSign::tells_which);
    if (!tells_which || last_particle(draft.text, before) + 1 + shortest > before.end) return false;
    draft.take_noun_before(before);
    return true;
}

/// 企业达到50家，到各类交易所|上市|4家: those counted before do so.
bool attach_to_going(CommitmentDraft& draft, Words before) {
    const std::uint32_t verb = draft.noun_follows ? 0 : match_going(draft.text, before);
    if (verb == 0) return false;
    draft.commitment.action = {before.end - verb, before.end};
    draft.commitment.is_make = true;
    draft.drop_noun();
    return true;
}

/// No verb beside the number: a verb at the head of its words (新增驰名商标10件), or none (拥有量10件以上).
void attach_to_clause(CommitmentDraft& draft) {
    const text::CleanText& text = draft.text;
    const Words before = without_separators(draft.text, {draft.mention.segment, draft.verb.left});
    const Words bare = without_each_doer(draft, governed_words(draft, before));
    draft.commitment.lead = {before.begin, bare.begin};
    if (attach_fund_used(draft, bare) || attach_to_going(draft, before)) return;
    if (draft.mention.is_share() && attach_to_those_treated(draft, before)) return;
    if (draft.mention.is_share() && draft.noun_follows && attach_share_behind(draft, bare)) return;
    if (attach_to_repeated_deed(draft, before) || attach_to_report(draft) || attach_to_partners(draft) ||
        attach_behind_sizes(draft))
        return;
    if (attach_to_part_with(draft, before)) return;
    if (attach_to_those_of_place(draft, before) || attach_to_those_treated(draft, before) ||
        attach_to_those_turned(draft, before))
        return;
    if (bare.empty() || stands_in_place(draft, bare)) return attach_alone(draft);
    if (attach_part_taken(draft, bare) || attach_part_used(draft, bare) || attach_capability(draft, bare) ||
        attach_share_of(draft, bare) || attach_margin(draft, bare) || attach_limit(draft, bare) ||
        attach_to_achieving_verb(draft, bare) || attach_to_curbing_verb(draft, bare))
        return;
    if (attach_to_output(draft, bare)) return;
    const bool owns = draft.noun_follows && text[draft.verb.left - 1] == u'的';
    if (owns && leads_to_rate(draft)) {
        draft.take_counted_noun();
        draft.commitment.role = Role::count;
        return;
    }
    if (owns && attach_to_those_done(draft)) return;
    const Words verb = verb_in(draft, bare, owns);
    if (!verb.empty() && is_each_of_many(text, bare) && measure_at_end(text, bare) > 0) return attach_to_measure(draft, bare);
    if (owns && (!verb.empty() || goes_on(draft))) attach_to_owned_noun(draft, verb);
    else if (!verb.empty()) attach_to_governing_verb(draft, bare, verb);
    else if (names_of_many(text, bare) && !draft.noun_follows) attach_to_measure(draft, bare);  // 每万人口医生4人
    else attach_to_noun(draft, bare);
}

/// 形成|占|最大负荷5%的响应能力
void take_share_verb(CommitmentDraft& draft) {
    Commitment& commitment = draft.commitment;
    const std::uint32_t share = commitment.action.end;
    if (!draft.mention.is_share() || !commitment.noun_is_behind || commitment.action.empty() || draft.text[share] != u'占')
        return;
    if (share + 1 < draft.quantity.before) commitment.action = {share, share + 1};
}

/// 墓地建设|完成|年度任务的40%: the share that is done of what is to be done.
void take_share_done(CommitmentDraft& draft) {
    Commitment& commitment = draft.commitment;
    if (!draft.mention.is_share() || !commitment.action.empty() || draft.text[draft.quantity.before - 1] != u'的') return;
    constexpr std::uint32_t completes = 2, shortest = 2;  // characters of 完成, of who does it and of what is done
    const std::u16string_view noun = draft.view(commitment.noun);
    const std::size_t done = noun.rfind(u"完成");
    if (done == noun.npos || done < shortest) return;
    const std::uint32_t verb = commitment.noun.begin + static_cast<std::uint32_t>(done);
    const Words whole{verb + completes, commitment.noun.end};
    const bool is_task = lexicon::ends_with_sign(noun, lexicon::MeasureSign::whole_task);
    const bool is_cost = noun.ends_with(u"投资") && whole.size() >= shortest;  // 甲电站|完成|主体工程投资的60%
    if (!is_task && !is_cost) return;
    commitment.action = {verb, whole.begin};
    if (is_task) commitment.noun.end = verb;
    else commitment.noun = whole;
}

/// 一口价服务|覆盖|货运量的60%以上: the share that is reached; but 覆盖率.
void take_share_reached(CommitmentDraft& draft) {
    constexpr std::uint32_t verb = 2, shortest = 2;  // characters of 覆盖, of what is reached
    Commitment& commitment = draft.commitment;
    if (!draft.mention.is_share() || !commitment.action.empty() || draft.text[draft.quantity.before - 1] != u'的') return;
    const std::size_t reached = draft.view(commitment.noun).rfind(u"覆盖");
    if (commitment.noun_is_behind || reached == std::u16string_view::npos) return;
    const std::uint32_t begin = commitment.noun.begin + static_cast<std::uint32_t>(reached);
    const Words whole{begin + verb, commitment.noun.end};
    const bool is_verb = lexicon::match_verb(draft.text, {begin, whole.end}).size == verb;  // but 覆盖面
    if (!is_verb || whole.size() < shortest || is_one_of(draft.text[whole.begin], u"率的")) return;
    commitment.action = {begin, whole.begin};
    commitment.noun = whole;
}

/// 扶持10家|龙头企业|发展: those that are caused to grow, without that.
void leave_out_growth(CommitmentDraft& draft) {
    constexpr std::uint32_t shortest = 2;  // characters
    Commitment& commitment = draft.commitment;
    const bool is_helped =
        lexicon::match_verb(draft.view(commitment.action)).cause || draft.text.starts_with(commitment.action, u"扶持");
    const bool is_caused = commitment.noun_is_behind && is_helped && draft.quantity.unit_dimension != "person" &&
                           !draft.mention.is_share() && commitment.noun.end == draft.mention.clause.end;
    if (!is_caused) return;
    const std::uint32_t growth = lexicon::match_sign_at_end(draft.view(commitment.noun), lexicon::PredicateSign::grows);
    const Words those{commitment.noun.begin, commitment.noun.end - growth};
    const bool is_noun = those.size() >= shortest && draft.text[those.end - 1] != u'化';  // 深化交通一体化发展
    if (growth > 0 && is_noun && up_to_verb(draft.text, those) == those) commitment.noun = those;
}

/// 其中金奖|三年|不少于2项: in how many years is none of the noun.
void leave_out_years(CommitmentDraft& draft) {
    constexpr std::uint32_t shortest_noun = 2;  // characters
    Words& noun = draft.commitment.noun;
    if (!draft.mention.tells_part(draft.text) || draft.quantity.unit_kind != lexicon::UnitKind::thing) return;
    const Words years = years_before(draft.text, draft.mention);
    if (!years.empty() && years.end == noun.end && noun.begin + shortest_noun <= years.begin) noun.end = years.begin;
}

/// 围栏封育6万亩、|补播改良|5万亩: two verbs with nothing to act on, behind a deed in the same unit, name another deed.
void name_next_deed(CommitmentDraft& draft) {
    constexpr std::uint32_t verb = 2;  // characters
    const Mention& mention = draft.mention;
    const Words before = mention.own_lead(), deed = without_separators(draft.text, before);
    const bool may_be = deed.size() == 2 * verb && draft.text[deed.begin - 1] == u'、' && !draft.noun_follows &&
                        !draft.commitment.action.empty() && mention.last_quantity() != nullptr;
    if (!may_be) return;
    const Quantity& last = *mention.last_quantity();
    const bool is_next = last.after + 1 == deed.begin && draft.view(last.unit) == draft.view(draft.quantity.unit) &&
                         mention.before.back().role == Role::target && last.before > mention.clause.begin;
    if (!is_next) return;
    const auto does = [&](Words words) {
        const std::u16string_view word = draft.view(words);
        return lexicon::match_verb(word).size == word.size() || lexicon::is_sign(word, lexicon::VerbSign::deed);
    };
    const Words second{deed.begin + verb, deed.end};  // but 改造|提升
    const bool are_two = does({deed.begin, second.begin}) && lexicon::is_sign(draft.text, second, lexicon::VerbSign::deed) &&
                         lexicon::match_verb(draft.text, second).reach_change == lexicon::VerbChange::level;
    const Words earlier{mention.clause.begin, last.before};
    const bool follows_deed = lexicon::ends_with_sign(draft.text, earlier, lexicon::VerbSign::deed);
    if (!are_two || !follows_deed) return;
    draft.commitment.action = {};
    draft.commitment.change = lexicon::VerbChange::level;
    draft.commitment.is_make = false;
    draft.take_noun_before(deed);
}

/// 送电量|以每年12%的速度|递增: how fast what stands before grows.
bool attach_to_pace(CommitmentDraft& draft) {
    constexpr std::uint32_t longest_lead = 6;  // characters of 按照每年
    if (!draft.mention.is_share()) return false;
    const std::uint32_t pace = lexicon::match_sign(draft.behind(), lexicon::MeasureSign::pace);
    if (pace == 0) return false;
    const Verb grows = lexicon::match_verb(draft.behind().substr(pace));
    const Words before = draft.mention.own_lead();
    const Words near{std::max(before.begin, before.end - std::min(before.end, longest_lead)), before.end};
    const std::uint32_t by = std::min(draft.text.find(near, u'以'), draft.text.find(near, u'按'));
    if (grows.size < 2 || grows.reach_change == lexicon::VerbChange::level || by == near.end) return false;
    draft.commitment.lead = {by, before.end};
    draft.commitment.action = {draft.quantity.after + pace, draft.quantity.after + pace + grows.size};
    draft.commitment.change = lexicon::VerbChange::growth;
    draft.take_noun_before({before.begin, by});
    return true;
}

/// 到达时间60分钟(45分钟)|以内: where a second time stands in a bracket, the bound behind it holds for both.
void take_bound_behind_bracket(CommitmentDraft& draft) {
    constexpr std::uint32_t longest = 8, longest_bound = 4;  // characters of 45个工作日, of 及以内
    if (draft.quantity.unit_kind != lexicon::UnitKind::time || draft.commitment.has_bound) return;
    const std::uint32_t after = draft.quantity.after;
    std::uint32_t close = draft.text[after] == u')' ? after : 0;
    if (draft.text[after] == u'(' && text::is(draft.text[after + 1], text::digit))
        close = draft.text.find({after, std::min(draft.text.size(), after + longest)}, u')');
    if (close == 0 || draft.text[close] != u')') return;
    const Words behind{close + 1, std::min(draft.text.size(), close + 1 + longest_bound)};
    const lexicon::Bound bound = lexicon::match_bound_after(draft.view(behind));
    if (bound.size == 0) return;
    draft.commitment.has_bound = true;
    draft.commitment.relation = bound.relation;
}

/// 能源供应能力|按照力争|1亿吨标准煤|配置: the amount that what is measured is planned to have; but 垃圾房|按每天10吨|建设.
bool attach_to_planned_amount(CommitmentDraft& draft) {
    constexpr std::uint32_t shortest = 2, longest_lead = 6;           // characters of what is measured; of 按照每年力争
    const bool is_of_room = draft.quantity.unit_dimension == "area";  // 机房面积按500平方米设计
    if (draft.quantity.unit_kind != lexicon::UnitKind::amount || is_of_room) return false;
    if (!lexicon::is_sign(draft.behind(), lexicon::RuleSign::planned_at)) return false;
    const Words before = draft.mention.own_lead();
    const Words near{std::max(before.begin, before.end - std::min(before.end, longest_lead)), before.end};
    const Words noun{before.begin, draft.text.find(near, u'按')};
    if (noun.end == near.end || noun.size() < shortest || measure_at_end(draft.text, noun) == 0) return false;
    draft.commitment.lead = {noun.end, before.end};
    draft.commitment.action = {draft.quantity.after, draft.mention.clause.end};
    draft.take_noun_before(noun);
    return true;
}

/// 绿色建筑占比 of 实现|绿色建筑占比由65%提升至75%: the verb of what changes stands behind the number.
Words behind_cause(const text::CleanText& text, Words noun) {
    constexpr std::uint32_t shortest = 2;  // characters
    const Words bare = without_lead(text, noun, {});
    const std::u16string_view words = text.characters(bare);
    const lexicon::Verb verb = lexicon::match_verb(words);
    const bool is_of_those = words.starts_with(u'对') && measure_at_end(text, bare) > 0 &&  // 对|重点企业的检查率
                             !lexicon::begins_with_sign(words, lexicon::PredicateSign::no_deed);
    if (is_of_those) return {bare.begin + 1, bare.end};
    const bool is_led = verb.size > 1 && (verb.reach || verb.cause) && lexicon::match_verb_like_noun(words) == 0;
    return is_led && verb.size + shortest <= bare.size() ? Words{bare.begin + verb.size, bare.end} : noun;
}

/// 园区亩均产值|600万元|、亩均税收20万元以上: the comparator at the end of a list shows that all of it is promised; but
/// 产值5亿元、税收2000万元以上的企业.
bool is_bounded_later(const CommitmentDraft& draft) {
    constexpr std::uint32_t shortest_noun = 2;  // characters
    const text::CleanText& text = draft.text;
    const Commitment& commitment = draft.commitment;
    if (draft.noun_follows || commitment.noun_is_behind || !commitment.action.empty()) return false;
    if (commitment.noun.size() < shortest_noun || text.contains(draft.mention.lead(), u"的")) return false;
    const Quantity* last = &draft.quantity;
    for (const Expression& other : draft.mention.behind.first(std::min(draft.mention.behind.size(), most_parallel))) {
        const bool goes_on = other.quantity && other.quantity->unit_kind == last->unit_kind && text[last->after] == u'、' &&
                             last->after + shortest_noun < other.quantity->before;
        if (!goes_on) return false;
        const Words noun{last->after + 1, other.quantity->before};
        last = &*other.quantity;
        if (lexicon::match_verb(text, noun).size > 1) return false;  // 建设配售型2000套、|筹集|租赁房9000套以上
        if (last->relation_after) return *last->relation_after == Relation::at_least && last->after == draft.mention.clause.end;
    }
    return false;
}

}  // namespace

Commitment read_commitment(const text::CleanText& text, const Mention& mention) {
    CommitmentDraft draft(text, mention);
    Commitment& commitment = draft.commitment;
    commitment.has_bound = draft.quantity.relation_before.has_value() || draft.quantity.relation_after.has_value();
    take_bound_behind_bracket(draft);
    commitment.action = draft.verb.action;
    commitment.change = draft.verb.change;
    commitment.is_yearly = draft.verb.is_yearly;
    if (const std::uint32_t start = start_of_change(draft); start != 0) {
        commitment.role = Role::fact;
        const bool is_counted_behind = text[start] == u'将';  // 将23处保护地整合为19处
        const Words noun{is_counted_behind ? draft.quantity.after : mention.segment,
                         is_counted_behind ? change_behind(text, mention) : start};
        draft.take_noun_before(behind_cause(text, without_separators(text, noun)));
        return commitment;
    }
    if (const Words noun = those_changed(draft); !noun.empty()) {
        commitment.role = Role::fact;
        draft.take_noun_before(noun);
        return commitment;
    }
    if (attach_to_pace(draft) || attach_to_way(draft) || attach_to_planned_amount(draft) || attach_to_held_apart(draft))
        return commitment;
    settle_adjacent_verb(draft);
    if (commitment.action.empty()) attach_to_clause(draft);
    else if (!attach_to_rate(draft)) attach_to_adjacent_verb(draft);
    take_bound_before_verb(draft);
    take_share_verb(draft);
    take_share_of_whole(draft);
    take_share_done(draft);
    take_share_reached(draft);
    leave_out_growth(draft);
    leave_out_years(draft);
    if (is_bounded_later(draft)) commitment.has_bound = true;
    name_next_deed(draft);
    commitment.role = role_by_form(draft);
    const bool is_time = draft.quantity.unit_kind == lexicon::UnitKind::time;
    if (is_time && draft.behind() == u"内" && !commitment.role) commitment.relation = Relation::at_most;  // 压缩至15分钟内
    return commitment;
}

}  // namespace plandoc::record
