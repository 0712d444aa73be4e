#include "record/commitment/adjacent_commitment.hpp"

#include "lexicon/cues.hpp"
#include "lexicon/doer_sign.hpp"
#include "lexicon/money_sign.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/predicate_sign.hpp"
#include "lexicon/size_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "lexicon/year_sign.hpp"
#include "record/brackets.hpp"
#include "record/commitment/beneficiary.hpp"
#include "record/mention/counted_noun.hpp"
#include "record/mention/governing_verb.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_behind.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/noun/place_name.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::Cue;
using lexicon::UnitKind;
using lexicon::Verb;

namespace {

/// 突破20项以上关键技术: the verb makes the noun and compares nothing.
bool makes_what_it_compares(const CommitmentDraft& draft) {
    return draft.noun_follows && draft.verb.compares && draft.verb.comparing.make && draft.quantity.unit_kind == UnitKind::thing;
}

void let_comparator_make(CommitmentDraft& draft) {
    draft.verb.makes = true;
    draft.verb.make_change = draft.verb.comparing.make_change;
    draft.commitment.relation = draft.quantity.relation_after.value_or(Relation::equal);
}

/// 专项资金每年|安排9000万元, 租赁补贴每年|发放4万户; but 市财政安排: who pays is not what for.
bool is_sum_set_aside(const CommitmentDraft& draft, Words before) {
    const Words sum = without_tail(draft.text, before);
    if (lexicon::is_sign(draft.view(draft.commitment.action), lexicon::MoneySign::pays_out) &&
        lexicon::match_cue_before(draft.view(sum)).cue == Cue::payment)
        return true;
    return draft.quantity.unit_dimension == "money" &&
           lexicon::ends_with_sign(draft.view(draft.commitment.action), lexicon::VerbSign::assigns) &&
           !lexicon::ends_with_sign(draft.view(sum), lexicon::DoerSign::user_end);
}

/// 市财政|安排2亿元: who pays stands before the verb, and nothing is named.
bool is_paid_by_budget(const CommitmentDraft& draft, Words before) {
    return draft.quantity.unit_dimension == "money" && !draft.noun_follows &&
           lexicon::ends_with_sign(draft.view(draft.commitment.action), lexicon::MoneySign::sets_aside) &&
           lexicon::ends_with_sign(draft.view(before), lexicon::MoneySign::giver);
}

/// 1次, 2轮次, 600批次: how often; but 20场次, 300人次 are things.
bool counts_times(const CommitmentDraft& draft) {
    const std::u16string_view unit = draft.view(draft.quantity.unit);
    return unit == u"次" || unit == u"轮次" || unit == u"批次";
}

/// 市级医院对乡镇卫生院, 护士为老年人|每月: somebody does it to those behind 对 or 为.
bool acts_for_somebody(const CommitmentDraft& draft, Words words) {
    constexpr std::uint32_t shortest = 2;  // characters, of either
    for (std::uint32_t index = words.begin + shortest; index + shortest < words.end; ++index) {
        const std::u16string_view doer = draft.view({words.begin, index});
        if (text::is_one_of(draft.text[index], u"为对") && (lexicon::ends_with_sign(doer, lexicon::DoerSign::doer_end) ||
                                                            lexicon::ends_with_sign(doer, lexicon::DoerSign::officer_end)))
            return true;
    }
    return false;
}

/// 每季度|监测1次, 对水源地|每季度|监测1次: nobody but those to whom it is done is told before how often; but 评估每年|完成1次.
bool is_told_how_often(const CommitmentDraft& draft) {
    if (!counts_times(draft) || draft.noun_follows || draft.commitment.action.size() < 2) return false;
    Words before{draft.mention.segment, draft.commitment.action.begin};
    before.end -= lexicon::match_sign_at_end(draft.view(before), lexicon::VerbSign::of_deed);  // 每年|安全|检查
    const lexicon::CueMatch often = lexicon::match_cue_before(draft.view(before));
    if (!lexicon::says_how_often(often.cue)) return false;
    const bool is_bare = often.size == before.size() || draft.text[before.begin] == u'对' || acts_for_somebody(draft, before);
    return is_bare && draft.verb.makes && !draft.verb.acts && !draft.quantity.is_chinese;
}

/// 各县(市)至少|建设3所, 各社区|培育5个, 县级领导每人|联系2家: who does it is told before the verb.
bool is_each_doer(const CommitmentDraft& draft, Words bare) {
    if (draft.text.ends_with(bare, u"每人")) return true;
    bare.end -= lexicon::match_bound_before(draft.view(bare)).size;
    const std::u16string_view name = without_bracket(draft.view(bare));
    return name.size() > 1 && text::is_one_of(name.front(), u"各每") &&
           (lexicon::ends_with_sign(name, lexicon::PlaceSign::each_of_places) ||
            lexicon::ends_with_sign(name, lexicon::PlaceSign::whereabouts));
}

/// 市级|培育10家以上、县级培育5家示范机构: where it is done is told before the verb, and by whom the rest.
bool is_place_in_list(const CommitmentDraft& draft, Words bare) {
    return draft.text[draft.quantity.after] == u'、' && tells_where(draft.view(bare));
}

/// 其中本地|培育30家: where so many of them are brought up.
bool is_place_of_part(const CommitmentDraft& draft, Words bare) {
    return draft.quantity.unit_dimension != "money" && draft.mention.tells_part(draft.text) && tells_where(draft.view(bare));
}

/// 巡护终端|配备|1800台, 校车|更新|20辆: what there is to be stands before the verb; but 器材维护更新20个, 停用或更新20个.
bool is_provided(const CommitmentDraft& draft, Words bare) {
    return draft.quantity.unit_kind == UnitKind::thing &&
           lexicon::is_sign(draft.view(draft.commitment.action), lexicon::VerbSign::provides) &&
           !text::is_one_of(draft.text[bare.end - 1], verb_joints) && lexicon::match_verb_before(draft.view(bare)).size < 2;
}

/// The verb at the head, where nothing stands between it and the one beside the number: 补植|提升360公里; empty: there is none.
Words verb_before_verb(const CommitmentDraft& draft) {
    const Words bare = without_lead(draft.text, without_separators(draft.text, {draft.mention.segment, draft.verb.left}), {});
    const Verb first = lexicon::match_verb(draft.view(bare));
    const bool is_first = first.size > 1 && first.size == bare.size() && first.make && bare.end == draft.commitment.action.begin;
    return is_first ? bare : Words{};
}

/// 补植|提升|360公里, 拆除|重建|5座: two deeds are one; but 实施|提升.
bool is_second_deed(const CommitmentDraft& draft) {
    if (!lexicon::is_sign(draft.view(draft.commitment.action), lexicon::VerbSign::second_deed)) return false;
    const Words first = verb_before_verb(draft);
    return !first.empty() && !lexicon::match_verb(draft.view(first)).reach && !lexicon::match_verb(draft.view(first)).cause &&
           !lexicon::is_sign(draft.view(first), lexicon::VerbSign::carries_out);
}

/// 三年 of 危房三年|改造30户, 2024年 of 小区2024年|改造10个: the years at the end of `words`, behind what it is done to; empty:
/// none.
Words years_at_end(const CommitmentDraft& draft, Words words) {
    constexpr std::uint32_t shortest = 2;  // characters of what it is done to, and of the years
    if (words.size() < 2 * shortest || draft.text[words.end - 1] != u'年') return {};
    std::uint32_t begin = words.end - 1;
    while (begin > words.begin && text::is(draft.text[begin - 1], text::digit | text::numeral)) --begin;
    if (begin == words.begin || !text::is(draft.text[begin - 1], text::han)) return {};
    const bool is_of_change = text::is_one_of(draft.text[begin - 1], u"比较上前近每第");
    return !is_of_change && begin + 1 < words.end && begin >= words.begin + shortest ? Words{begin, words.end} : Words{};
}

/// 低效用地每年|盘活500亩: a time parts what it is done to from the verb.
bool follows_time(const CommitmentDraft& draft, Words before) {
    const std::u16string_view between = draft.view({before.end, std::max(before.end, draft.commitment.action.begin)});
    const bool is_often = between.starts_with(u'每') && lexicon::says_how_often(lexicon::match_cue(between).cue);
    return (is_often && before.size() > 1) || !years_at_end(draft, before).empty();
}

/// 新增版权登记1000件: what stands beside the number names the thing; the verb is at the head of the clause.
bool is_noun_of_earlier_verb(const CommitmentDraft& draft) {
    // 完成森林质量提升9万亩, 实施照明质量提升9条: 提升 is in the noun of what is done
    const bool is_counted = draft.quantity.unit_kind == UnitKind::amount || draft.quantity.unit_kind == UnitKind::thing;
    if (is_second_deed(draft)) return false;
    const bool is_raise = draft.verb.reaches && draft.commitment.change == lexicon::VerbChange::raise && is_counted;
    if (draft.noun_follows || draft.commitment.action.empty() || !draft.verb.makes || (draft.verb.reaches && !is_raise))
        return false;
    if (draft.verb.acts && !is_raise) return false;  // 适老化改造累计完成600户
    if (draft.quantity.unit_dimension == "money" && begins_use_of_money(draft.text, draft.commitment.action, draft.behind()))
        return false;  // 市财政|安排5亿元支持产业
    const lexicon::CueMatch cue = lexicon::match_cue_before(draft.view({draft.mention.segment, draft.commitment.action.begin}));
    if (cue.cue == Cue::tally && cue.size > 1) return false;  // 示范社区累计|创建
    const Words bare = without_lead(draft.text, without_separators(draft.text, {draft.mention.segment, draft.verb.left}), {});
    if (bare.empty() || is_sum_set_aside(draft, bare) || is_paid_by_budget(draft, bare) || is_each_doer(draft, bare) ||
        is_place_in_list(draft, bare) || is_place_of_part(draft, bare))
        return false;
    const Words governing = governing_verb(draft.text, bare);
    if (is_raise) {
        const Verb first = lexicon::match_verb(draft.view(governing));
        const bool carries_out = lexicon::is_sign(draft.view(governing), lexicon::VerbSign::carries_out) ||
                                 draft.quantity.unit_kind == UnitKind::amount;
        return governing.begin == bare.begin && first.make && !first.reach && !first.cause && carries_out;
    }
    if (!governing.empty()) {  // 推动|企业上云|新增30万家: what is moved on grows
        const bool adds = lexicon::is_sign(draft.view(draft.commitment.action), lexicon::VerbSign::addition);
        return !adds || !lexicon::match_verb(draft.view(governing)).cause;
    }
    if (lexicon::ends_with_sign(draft.view(bare), lexicon::VerbSign::carries_out)) return true;  // 企业开展|培训|12场
    if (is_provided(draft, {bare.begin, draft.commitment.action.begin})) return false;
    if (!counts_times(draft) && follows_time(draft, bare)) return false;
    if (draft.quantity.unit_dimension == "person") return false;  // 惠及130万人: the unit is what the verb makes
    return draft.commitment.change == lexicon::VerbChange::level && !draft.quantity.relation_before;
}

/// 完成职业培训20万人次，其中农民工|培训|5万人次: the noun of the whole ends in the same word.
bool is_noun_of_whole(const CommitmentDraft& draft) {
    const Words action = draft.commitment.action;
    if (action.size() < 2 || draft.noun_follows || !draft.mention.tells_part(draft.text)) return false;
    if (draft.mention.last_quantity() == nullptr) return false;
    const Quantity& whole = *draft.mention.last_quantity();
    const Words before{draft.mention.sentence.begin, std::max(draft.mention.sentence.begin, whole.before)};
    return whole.unit_dimension == draft.quantity.unit_dimension && draft.text.ends_with(before, draft.view(action)) &&
           draft.verb.makes && action.begin > draft.mention.clause.begin + of_these.size();
}

/// 从公益金中|安排|不低于55%: it says what is taken of the noun.
bool takes_part(const CommitmentDraft& draft) {
    const Words before{draft.mention.segment, draft.commitment.action.begin};
    return draft.mention.is_share() && !draft.noun_follows && draft.text.ends_with(before, u"中") &&
           draft.text.contains(before, u"从");
}

/// 创建国家级、省级社区|分别为|20个和40个: the verb at the head says what is done; where 分别 begins, 0: it is another clause.
std::uint32_t begin_of_copula(const CommitmentDraft& draft) {
    constexpr std::uint32_t size = 2;  // characters of 分别
    const Words action = draft.commitment.action, before{draft.mention.segment, action.begin};
    if (draft.view(action) != u"为" || !draft.text.ends_with(before, u"分别")) return 0;
    const Words bare = without_lead(draft.text, {before.begin, before.end - size}, {});
    const Words governing = governing_verb(draft.text, bare);
    const bool acts = governing.begin == bare.begin && governing.size() > 1 && lexicon::match_verb(draft.view(governing)).make;
    return acts ? before.end - size : 0;
}

/// 入户检查每年至少1次, 每季度监测1次: the verb is the noun of what is done so often; but 各部门检查不少于2次.
bool heads_deed(const CommitmentDraft& draft, Words before) {
    if (is_told_how_often(draft)) return true;
    if (!counts_times(draft) || draft.quantity.relation_before != Relation::at_least || draft.noun_follows) return false;
    const Words subject = without_lead(draft.text, before, draft.mention.own_place);
    return draft.commitment.action.size() > 1 && !subject.empty() && governing_verb(draft.text, subject).empty() &&
           (!lexicon::ends_with_sign(draft.view(subject), lexicon::DoerSign::doer_end) || acts_for_somebody(draft, subject));
}

/// 县级财政|投入|不低于2000万元: how much it puts in.
bool is_put_in_by_budget(const CommitmentDraft& draft) {
    const Words action = draft.commitment.action;
    return draft.quantity.relation_before && !draft.noun_follows && draft.view(action) == u"投入" &&
           lexicon::ends_with_sign(draft.view({draft.mention.segment, action.begin}), lexicon::MoneySign::giver);
}

void give_up_verb(CommitmentDraft& draft) {
    draft.verb.left = draft.commitment.action.end;
    draft.verb.makes = false;
    draft.commitment.action = {};
    draft.commitment.change = lexicon::VerbChange::level;
}

/// 7座电站|开工建设: without what those behind the number do at last.
Words without_closing(const CommitmentDraft& draft, Words noun) {
    const std::uint32_t closing = lexicon::match_sign_at_end(draft.view(noun), lexicon::PredicateSign::closing);
    return closing < noun.size() ? Words{noun.begin, noun.end - closing} : noun;
}

/// 落实100%|车位|预留安装条件: for a share of them something is made, and the verb only says that it is seen to.
bool attach_to_those_provided(CommitmentDraft& draft) {
    Commitment& commitment = draft.commitment;
    if (!draft.mention.is_share() || !lexicon::is_sign(draft.view(commitment.action), lexicon::VerbSign::sees_to)) return false;
    const Words those = up_to_verb(draft.text, commitment.noun), deed{those.end, commitment.noun.end};
    const lexicon::Verb verb = lexicon::match_verb(draft.view(deed));
    if (!verb.make || verb.size >= deed.size() || draft.text.contains(deed, u"的")) return false;
    commitment.noun = those;
    commitment.action = {};
    commitment.is_promised = true;
    return true;
}

/// 培育30家以上企业, 推动50家企业开展改造
void attach_to_counted_noun(CommitmentDraft& draft) {
    Commitment& commitment = draft.commitment;
    if (draft.verb.makes) {
        commitment.change = draft.verb.make_change;
        commitment.is_make = true;
    }
    if (draft.take_owners_of_next()) return;
    draft.take_counted_actors(draft.verb.causes || !draft.verb.makes);
    if (attach_to_those_provided(draft)) return;
    if (lexicon::ends_with_sign(draft.view(commitment.action), lexicon::VerbSign::brings_in))
        commitment.noun = up_to_settling(draft.text, commitment.noun);
    // 争取2个园区|进入百强榜, 争取7座电站|开工建设
    const Words acting = without_closing(draft, up_to_reach(draft.text, commitment.noun));
    if (acting.end < commitment.noun.end && draft.view(commitment.action) == u"争取") {
        commitment.noun = acting;
        commitment.action = {};
        commitment.is_promised = true;
    }
    // 有3个县|达到国家标准, 实现50%的村|有互助设施; not 有1名懂技术的专家
    const bool is_share_of_doers = draft.mention.is_share() && draft.starts_with_particle() &&
                                   lexicon::is_sign(draft.view(commitment.action), lexicon::VerbSign::achieves);
    if (draft.view(commitment.action) == u"有" || is_share_of_doers) {
        const std::uint32_t becomes = lexicon::match_sign(draft.view(commitment.noun), lexicon::PredicateSign::accomplishes);
        if (draft.view(commitment.action) == u"有" && becomes > 0 && accomplishes(draft.view(commitment.noun))) {
            commitment.action = {commitment.noun.begin, commitment.noun.begin + becomes};  // 有5个以上|入选|典型案例
            commitment.noun.begin += becomes;
            return;
        }
        const Words having = up_to_verb(draft.text, commitment.noun), deed{having.end, commitment.noun.end};
        const bool is_name = is_share_of_doers && lexicon::match_verb(draft.view(deed)).size == deed.size();  // 村5G网络|覆盖
        if (!is_name && !draft.text.contains(deed, u"的")) commitment.noun = having;
    }
    // 新增3500个村|达到要求
    if (draft.quantity.unit_kind == UnitKind::thing && draft.view(commitment.action).ends_with(u"新增"))
        commitment.noun = up_to_reach(draft.text, commitment.noun);
    // 培育2家企业|进入百强榜, 增加34个药品|纳入医保
    if (draft.quantity.unit_kind == UnitKind::thing) commitment.noun = up_to_accomplished(draft.text, commitment.noun);
}

/// 设立|规模为10亿元的|产业基金: what the sum is of stands behind it, and the verb before its size.
bool attach_to_fund(CommitmentDraft& draft) {
    if (draft.quantity.unit_dimension != "money" || !draft.starts_with_particle()) return false;
    const Words lead = without_lead(draft.text, {draft.mention.segment, draft.verb.left}, {});
    const std::uint32_t verb = lexicon::match_sign(draft.view(lead), lexicon::VerbSign::founding);
    const Words noun = draft.counted_noun();
    if (verb == 0 || !lexicon::ends_with_sign(draft.view(noun), lexicon::MoneySign::fund)) return false;
    draft.commitment.action = {lead.begin, lead.begin + verb};
    draft.commitment.is_make = true;
    draft.take_noun_behind(noun);
    return true;
}

/// 为1000户老年人提供改造, 在50个村开展: 为 and 在 lead to those behind them; false where they are a verb (利用率为10%).
bool attach_to_preposition(CommitmentDraft& draft, bool is_first) {
    Commitment& commitment = draft.commitment;
    const std::u16string_view verb = draft.view(commitment.action);
    const bool is_for = verb == u"为", is_in = verb == u"在";
    if (is_for && attach_to_fund(draft)) return true;
    if (draft.noun_follows && (is_for || (is_in && is_in_many(draft)))) {
        attach_to_those_served(draft, is_first);
        return true;
    }
    const bool is_among = is_in && is_first && draft.mention.is_share() && draft.starts_with_particle();
    if (is_among && draft.noun_follows) {  // 在90%以上的社区|建有活动室
        const Words whole = draft.counted_noun(), noun = up_to_verb(draft.text, whole);
        if (noun.end < whole.end) {
            commitment.action = {};
            draft.take_noun_behind(noun);
            commitment.is_promised = true;
            return true;
        }
    }
    if (!is_in || !(draft.noun_follows || is_first || (!commitment.has_bound && !draft.mention.is_share()))) return false;
    // 床位在10—49张|的|小微机构
    commitment.role = draft.starts_with_particle() && !draft.mention.is_share() ? Role::provision : Role::count;
    return true;
}

/// Where the verb begins, or a noun that is one: 每月至少|探访1次; the segment's begin: neither.
std::uint32_t begin_of_deed(const CommitmentDraft& draft) {
    const Commitment& commitment = draft.commitment;
    if (!commitment.action.empty()) return commitment.action.begin;
    const bool is_frequency = counts_times(draft) && !commitment.noun_is_behind;
    const std::uint32_t least = draft.text.find(commitment.noun, u"至少");
    return is_frequency && least < commitment.noun.end ? least + 2 : draft.mention.segment;
}

/// The comparator that ends at `end`, an adverb or 各 aside: 至少主动|联系1次, 至少各|有2个.
lexicon::Bound bound_before(const CommitmentDraft& draft, std::uint32_t end) {
    const Words before{draft.mention.segment, end};
    const lexicon::Bound bound = lexicon::match_bound_before(draft.view(before));
    if (bound.size > 1 || before.empty()) return bound;
    const lexicon::CueMatch cue = lexicon::match_cue_before(draft.view(before));
    const std::uint32_t verb = lexicon::match_verb_before(draft.view(before)).size;  // 至少改造|建成1所
    const std::uint32_t aside = cue.cue == Cue::adverb ? cue.size : verb > 1 ? verb : std::uint32_t{draft.text[end - 1] == u'各'};
    return lexicon::match_bound_before(draft.view({before.begin, end - aside}));
}

/// 园区 of 从园区中|遴选3个|开展试点, 产业链 of 围绕16条产业链，遴选5条|开展编制: of whom some are picked out; empty: it is not
/// said.
Words those_picked_from(const CommitmentDraft& draft, Words before) {
    constexpr std::uint32_t shortest = 2;  // characters
    const bool picks = lexicon::ends_with_sign(draft.view(draft.commitment.action), lexicon::VerbSign::picks_out) &&
                       lexicon::begins_with_sign(draft.behind(), lexicon::PredicateSign::does_next);
    if (!picks) return {};
    if (before.size() > shortest && text::is_one_of(draft.text[before.begin], u"从对")) {
        if (draft.text.ends_with(before, u"每年")) before.end -= 2;
        if (draft.text[before.end - 1] == u'中') --before.end;
        return {before.begin + 1, before.end};
    }
    if (draft.mention.last_quantity() == nullptr) return {};
    const Quantity& whole = *draft.mention.last_quantity();
    if (draft.view(whole.unit) != draft.view(draft.quantity.unit)) return {};
    const Words clause = clause_around(draft.text, draft.mention.sentence, whole.words);
    return clause.end < draft.mention.clause.begin ? noun_behind(draft.text, clause, whole.after, clause.end) : Words{};
}

/// 发电出力达到30%|额定负荷: of what the share is stands behind it, and what is measured before its verb.
bool is_share_of_measured(const CommitmentDraft& draft, Words before, bool is_first) {
    return draft.verb.reaches && !draft.verb.makes && draft.mention.is_share() && !is_first &&
           measure_at_end(draft.text, before) > 1;
}

/// 试点由3个县扩大到8个|县: what changes stands before 由.
bool repeats_counted_noun(const CommitmentDraft& draft) {
    constexpr std::uint32_t longest = 6;  // characters: 市(州)
    if (draft.mention.last_quantity() == nullptr) return false;
    const Quantity& start = *draft.mention.last_quantity();
    if (start.before == draft.mention.sentence.begin) return false;
    const Words counted{start.after, std::max(start.after, draft.commitment.action.begin)};
    return !counted.empty() && counted.size() <= longest && draft.view(start.unit) == draft.view(draft.quantity.unit) &&
           draft.behind().starts_with(draft.view(counted)) && text::is_one_of(draft.text[start.before - 1], u"由从");
}

/// 超过50%的|县|达到标准, 推动超过50%的|企业|开展改造: a share of those who do something.
bool is_share_of_actors(const CommitmentDraft& draft, Words before) {
    const Words head = without_lead(draft.text, before, draft.mention.own_place);
    const lexicon::Verb cause = lexicon::match_verb(draft.view(head));
    const bool is_led = head.empty() || (cause.cause && cause.size == head.size());
    const Words noun = draft.counted_noun();
    return is_led && draft.verb.compares && draft.mention.is_share() && up_to_verb(draft.text, noun) != noun;
}

/// The noun behind the number is what the verb governs.
bool governs_counted_noun(const CommitmentDraft& draft, Words before, bool is_first) {
    if (draft.noun_follows && repeats_counted_noun(draft)) return false;
    if (!draft.noun_follows || draft.verb.makes) return draft.noun_follows;
    if (draft.starts_with_particle()) return is_share_of_actors(draft, before);
    if (draft.verb.reaches && measure_at_end(draft.text, before) > 0 && !draft.is_ratio()) return false;  // 年产能达到60亿块标砖
    return draft.quantity.unit_kind == UnitKind::thing || is_first ||
           (draft.mention.is_share() && !is_share_of_measured(draft, before, is_first));
}

/// 合成氨等行业|超过30%的|产能|达到标杆水平
bool is_share_of_line(const CommitmentDraft& draft, Words before) {
    return draft.noun_follows && draft.starts_with_particle() && draft.mention.is_share() &&
           draft.text.ends_with(before, u"行业");
}

/// 超3亿元|企业实现零的突破: how great those are of whom something is said; but 突破5亿元产值.
bool is_class_by_money(const CommitmentDraft& draft, bool is_first) {
    const Words noun = draft.counted_noun();
    return is_first && draft.quantity.unit_dimension == "money" && draft.verb.compares && up_to_verb(draft.text, noun) != noun &&
           lexicon::match_cue(draft.view(noun)).cue == Cue::generic;
}

/// 利用10万平方米|屋顶|建设光伏电站: what is used to do something, not what is done.
bool is_means(const CommitmentDraft& draft) {
    const Words noun = draft.counted_noun();
    return draft.view(draft.commitment.action) == u"利用" && up_to_verb(draft.text, noun) != noun;
}

/// 千亿级, 千亿元: how great what is counted is to be.
bool names_size(const CommitmentDraft& draft) {
    return is_size_class(draft.text, draft.quantity) || draft.quantity.unit_dimension == "money";
}

/// 新建2个、改造3个|敬老院, 打造千亿级和百亿级|集群, 打造千亿元、百亿元|园区: the noun of the next pair of verb and number, which
/// counts the same things; empty: there is none.
Words noun_of_next_pair(const CommitmentDraft& draft) {
    const bool are_sizes = names_size(draft), are_amounts = draft.quantity.unit_dimension == "money";
    const auto joins_sizes = [&](char16_t sign) { return are_sizes && text::is_one_of(sign, list_joints); };
    std::uint32_t end = draft.quantity.after, verb_begin = end + 1;
    for (const Expression& other : draft.mention.behind) {
        if (other.role == Role::date && other.words.begin == verb_begin) {  // 2023年建成50个、|2024年|建成80个示范村
            verb_begin = other.words.end;
            continue;
        }
        const Words rest{verb_begin,
                         std::max(verb_begin, draft.mention.sentence.end)};  // 6月底前形成1万吨、|年底前|形成2万吨能力
        verb_begin += lexicon::match_sign(draft.text, rest, lexicon::YearSign::time_tail);
        const bool is_dated = verb_begin > end + 1;
        const bool may_lack_verb = is_dated || are_sizes;  // 打造千亿级、|百亿级产业集群
        if (!other.quantity || other.quantity->before < verb_begin + (may_lack_verb ? 0 : 1)) return {};
        const Words between{verb_begin, other.quantity->before};
        const Verb verb = lexicon::match_verb(draft.view(between));
        const bool acts = verb.make && verb.size == between.size();
        const bool is_joined = text::is_one_of(draft.text[end], u"、,") || joins_sizes(draft.text[end]);
        const bool is_pair =
            is_joined && (acts || between.empty()) && draft.view(other.quantity->unit) == draft.view(draft.quantity.unit);
        if (!is_pair) return {};
        end = other.quantity->after;
        verb_begin = end + 1;
        if (!text::is(draft.text[end], text::han) || joins_sizes(draft.text[end])) continue;
        const Words clause = clause_around(draft.text, draft.mention.sentence, other.words);
        const Words noun = noun_behind(draft.text, clause, end, clause.end);
        const bool may_be_great = lexicon::ends_with_sign(draft.view(noun), lexicon::SizeSign::of_scale) ||
                                  lexicon::ends_with_sign(draft.view(noun), lexicon::SizeSign::of_worth);
        const bool is_used = begins_like_verb(draft.view(noun));  // 安排5亿元、3亿元|支持产业
        const bool is_list = text::holds(draft.view(noun), text::digit);
        if (is_list) return {};  // 新增20亩，建设千亩以上|基地5个、万亩基地3个
        return are_amounts && (!may_be_great || is_used) ? Words{} : noun;
    }
    return {};
}

/// 达到100万元以上的企业, 产废量超100吨企业: the number describes the noun behind it.
bool describes_noun_behind(const CommitmentDraft& draft) {
    if (!draft.noun_follows || draft.starts_with_particle()) return draft.noun_follows;
    return draft.quantity.unit_kind == UnitKind::amount && !draft.verb.makes && draft.behind().size() > 2 &&
           !begins_like_verb(draft.behind());
}

/// 完成|并网|8万千瓦, 新增|并网|5万千瓦: two verbs in a row without a noun are one action.
void join_verb_before(CommitmentDraft& draft) {
    Commitment& commitment = draft.commitment;
    const bool is_second = is_second_deed(draft);
    const bool changes = !draft.verb.makes && commitment.change != lexicon::VerbChange::level;  // 出口|增长8%
    if (draft.verb.compares || (!is_second && (draft.noun_follows || commitment.action.size() < 2 || changes))) return;
    const Words bare = verb_before_verb(draft);
    if (bare.empty()) return;
    const Verb first = lexicon::match_verb(draft.view(bare));
    commitment.action.begin = draft.verb.left = bare.begin;
    if (is_second) {  // 拆除|重建: there is as much as before
        commitment.change = draft.verb.make_change = lexicon::VerbChange::level;
        draft.verb.reaches = false;
        if (first.make_change == lexicon::VerbChange::reduction) return;
    }
    if (first.make_change != lexicon::VerbChange::level) commitment.change = draft.verb.make_change = first.make_change;
}

}  // namespace

void settle_adjacent_verb(CommitmentDraft& draft) {
    if (makes_what_it_compares(draft)) let_comparator_make(draft);
    if (is_noun_of_whole(draft) || is_put_in_by_budget(draft) || takes_part(draft) ||
        (!is_told_how_often(draft) && is_noun_of_earlier_verb(draft)))
        give_up_verb(draft);
    if (const std::uint32_t copula = begin_of_copula(draft); copula > 0) {
        give_up_verb(draft);
        draft.verb.left = copula;
    }
    join_verb_before(draft);
}

void attach_to_adjacent_verb(CommitmentDraft& draft) {
    Commitment& commitment = draft.commitment;
    const Words before = without_separators(draft.text, {draft.mention.segment, draft.verb.left});
    commitment.lead = before;
    const bool is_first = without_lead(draft.text, before, {}).empty();
    if (attach_to_preposition(draft, is_first)) return;
    if (heads_deed(draft, before)) {
        draft.take_noun_before({before.begin, commitment.action.end});
        commitment.is_promised = is_told_how_often(draft);
        commitment.action = {};
        return;
    }
    if (draft.noun_follows && (is_class_by_money(draft, is_first) || is_means(draft))) {
        commitment.role = Role::provision;
        return;
    }
    const bool makes_first = is_first && draft.verb.makes && !draft.verb.reaches;
    const bool may_share_noun = makes_first && (!draft.noun_follows || names_size(draft));  // 打造千亿级|和|百亿级集群
    if (const Words noun = may_share_noun ? noun_of_next_pair(draft) : Words{}; !noun.empty()) {
        commitment.change = draft.verb.make_change;
        commitment.is_make = true;
        return draft.take_noun_behind(noun);
    }
    if (governs_counted_noun(draft, before, is_first)) {
        if (draft.starts_with_particle() && !draft.verb.makes) commitment.lead = {};
        return attach_to_counted_noun(draft);
    }
    if (is_share_of_line(draft, before)) {
        commitment.action = {};
        draft.take_counted_noun();
        commitment.noun = up_to_verb(draft.text, commitment.noun);
        return;
    }
    if (describes_noun_behind(draft)) {
        commitment.role = Role::provision;
        return;
    }
    if (const Words those = those_picked_from(draft, before); !those.empty()) {
        commitment.is_make = true;
        return draft.take_noun_before(those);
    }
    const Words years = draft.verb.makes && !draft.verb.reaches ? years_at_end(draft, before) : Words{};
    const Words noun{before.begin, years.empty() ? before.end : years.begin};
    draft.take_noun_before(draft.verb.makes && draft.text.ends_with(before, u"每人") ? Words{} : noun);
    if (draft.view(commitment.action) == u"在") {  // 合格率在95%以上
        commitment.action = {};
        commitment.is_promised = true;
    }
    commitment.is_make = draft.verb.makes && !draft.verb.reaches;
}

void take_bound_before_verb(CommitmentDraft& draft) {
    Commitment& commitment = draft.commitment;
    if (commitment.has_bound || commitment.relation) return;
    const bool is_parted = !commitment.action.empty() && commitment.action.end < draft.quantity.before;
    // 控制在|每平方公里|2万人
    const lexicon::Bound curb = is_parted && draft.verb.reaches
                                    ? lexicon::match_bound_before(draft.view({commitment.action.begin, commitment.action.end}))
                                    : lexicon::Bound{};
    const lexicon::Bound bound = curb.size > 1 ? curb : bound_before(draft, begin_of_deed(draft));
    if (bound.size < 2) return;
    commitment.relation = bound.relation;
    commitment.has_bound = commitment.action.empty();
}

}  // namespace plandoc::record
