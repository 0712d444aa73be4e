#include "record/commitment/share_commitment.hpp"

#include <algorithm>

#include "lexicon/bounds.hpp"
#include "lexicon/cues.hpp"
#include "lexicon/doer_sign.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/money_sign.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/predicate_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/mention/counted_noun.hpp"
#include "record/mention/governing_verb.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_before.hpp"
#include "record/noun/noun_behind.hpp"
#include "record/noun/noun_description.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/noun/place_name.hpp"
#include "record/noun/plain_name.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::UnitKind;
using lexicon::Verb;
using text::is_one_of;

namespace {

/// 为标准的10%, 恢复到上年的90%: characters of the verb that `before` ends with.
std::uint32_t size_of_sharing(std::u16string_view before) {
    const std::uint32_t sign = lexicon::match_sign_at_end(before, lexicon::VerbSign::makes_up);
    const Verb verb = lexicon::match_verb_before(before);
    return sign > 0 || !verb.reach || !is_one_of(before.back(), arrivals) ? sign : verb.size;
}

/// A verb of `size` characters stands behind the share: 产能达到基准水平，30%以上达到标杆水平 is of the noun before,
/// 100%实现线上办理 of the verb's.
void attach_to_deed(CommitmentDraft& draft, std::uint32_t size) {
    const Mention& mention = draft.mention;
    if (!noun_of_clauses_before(draft.text, mention.sentence, mention.clause).empty()) return;
    const Words deed{draft.quantity.after, draft.quantity.after + size};
    draft.commitment.action = deed;
    draft.take_noun_behind(noun_behind(draft.text, mention.clause, deed.end, mention.next_number));
}

/// 完成老旧汽油车及80%老旧柴油车淘汰(任务): what is completed is a deed, and its verb part of the noun.
bool completes(const CommitmentDraft& draft, Words verb, Words whole) {
    const Words done = without_task(draft.text, whole);
    const std::uint32_t deed = lexicon::match_verb_before(draft.view(done)).size;
    return draft.text.ends_with(verb, u"完成") && deed > 1 && draft.commitment.noun.end + deed == done.end;
}

/// A share stands side by side with it, before it or behind its `noun`.
bool is_one_of_shares(const CommitmentDraft& draft, Words noun) {
    const Mention& mention = draft.mention;
    // 全省90%的湖泊和85%的河流得到治理: the deed stands behind the last of them
    const bool goes_on = mention.next != nullptr && mention.next->quantity->unit_kind == UnitKind::share &&
                         item_separators.contains(draft.text[noun.end]);
    // 覆盖90%以上的社区和60%以上的行政村
    return goes_on || (draft.opens_item() && !mention.before.empty() && mention.before.back().role == Role::target &&
                       mention.before.back().quantity->unit_kind == UnitKind::share);
}

/// 风电|占|总装机的20%: the noun stands before 占.
bool attach_by_share_verb(CommitmentDraft& draft, Words bare) {
    const std::uint32_t share = share_verb_in(draft.text, bare);
    if (share + 1 >= bare.end) return false;
    draft.commitment.action = {share, share + 1};
    const lexicon::Bound bound = lexicon::match_bound_before(draft.view({bare.begin, share}));  // 约占
    if (bound.size > 0) draft.commitment.relation = bound.relation;
    draft.take_noun_before({bare.begin, share - bound.size});
    return true;
}

/// 开工建设|节能建筑面积|不低于总面积的10%: how much is built; but 新建建筑面积, 使用比例.
Words extent_built(const CommitmentDraft& draft, Words noun) {
    const Verb verb = lexicon::match_verb(draft.view(noun));
    const Words built{noun.begin + verb.size, noun.end};
    const bool is_extent = draft.text.ends_with(built, u"面积") || draft.text.ends_with(built, u"里程");
    return verb.act && is_extent && measure_at_end(draft.text, built) < built.size() ? built : noun;
}

/// 投入|不少于|总投资的50%, 租金|为|标准的10%: the noun stands before a comparator or a verb.
bool attach_by_sign_between(CommitmentDraft& draft, Words bare) {
    for (std::uint32_t end = bare.begin + 1; end < bare.end; ++end) {
        const std::u16string_view before = draft.view({bare.begin, end});
        const lexicon::Bound bound = lexicon::match_bound_before(before);
        const bool is_verb = bound.size < 2;
        const std::uint32_t size = is_verb ? size_of_sharing(before) : bound.size;
        if (size == 0 || (is_verb && bare.begin + size == end)) continue;
        const Verb verb = lexicon::match_verb_before(before);  // 控制在|收入的35%以内
        if (is_verb || (verb.reach && verb.size == size)) draft.commitment.action = {end - size, end};
        if (!is_verb) draft.commitment.relation = bound.relation;
        // 特困供养标准|不低于|低保标准的1.3倍
        if (!is_verb && !draft.mention.is_share() && before[before.size() - size] == u'不') draft.commitment.has_bound = true;
        const Words noun{bare.begin, end - size};
        const Words built = draft.commitment.action.empty() ? extent_built(draft, noun) : noun;
        if (built != noun) draft.commitment.action = {noun.begin, built.begin};
        draft.take_noun_before(built);
        return true;
    }
    return false;
}

/// 最高负荷, 国土面积: a plain noun, and no rate, which would be what is measured.
bool names_whole(const CommitmentDraft& draft, Words words) {
    const lexicon::Cue last = lexicon::match_cue_before(draft.view(words)).cue;
    const bool is_rate = draft.text.ends_with(words, u"率") || draft.text.ends_with(words, u"比例");
    return !is_rate && last != lexicon::Cue::rate && !draft.text.contains(words, u"、") && !draft.text.contains(words, u"的") &&
           !is_one_of(draft.text[words.begin], verb_joints);
}

/// 削峰能力|达到|最高负荷3%: what the share is of stands between the verb and the number.
bool attach_by_reaching_verb(CommitmentDraft& draft, Words bare) {
    constexpr std::uint32_t shortest_whole = 2;  // characters
    for (std::uint32_t index = bare.begin + 1; index + shortest_whole < bare.end; ++index) {
        const Verb verb = lexicon::match_verb(draft.view({index, bare.end}));
        const Words whole{std::min(index + verb.size, bare.end), bare.end};
        if (verb.size < 2 || !verb.reach || !is_one_of(draft.text[whole.begin - 1], arrivals)) continue;
        const bool is_measured = measure_at_end(draft.text, {bare.begin, index}) > 0;
        if (!is_measured || whole.size() < shortest_whole || !names_whole(draft, whole)) return false;
        draft.commitment.action = {index, index + verb.size};
        draft.take_noun_before({bare.begin, index});
        return true;
    }
    return false;
}

/// 完成|计划的50%: the noun stands behind the verb at the head; in 新增财力的70%用于 the verb belongs to it.
bool attach_by_verb_at_head(CommitmentDraft& draft, Words bare) {
    const Verb verb = lexicon::match_verb(draft.view(bare));
    if (verb.size < 2 || verb.size + 1 >= bare.size()) return false;
    const bool belongs_to_noun = verb.make_change == lexicon::VerbChange::increase;
    if (!belongs_to_noun) draft.commitment.action = {bare.begin, bare.begin + verb.size};
    draft.take_noun_before({std::max(bare.begin, draft.commitment.action.end), bare.end - 1});
    return true;
}

/// 行政村|达到…, 行政村|、乙县全部行政村|达到…: those do something, by themselves or with others.
bool do_something(const CommitmentDraft& draft, Words those) {
    constexpr std::uint32_t longest_list = 20;  // characters of others
    const std::uint32_t end = draft.mention.clause.end;
    if (draft.text[those.end] != u'、') return accomplishes(words_behind(draft.text, draft.mention.clause, those));
    const std::uint32_t last = std::min(end, those.end + longest_list);
    for (std::uint32_t index = those.end + 1; index < last; ++index)
        if (accomplishes(draft.view({index, end}))) return true;
    return false;
}

/// 甲县|80%以上行政村|实现…, 党政机关|70%以上单位|建成…: nothing but where or among whom those are that are to do something.
bool are_of_place(const CommitmentDraft& draft, Words where) {
    constexpr std::uint32_t longest = 20;  // characters
    if (draft.mention.segment != draft.mention.clause.begin || where.size() > longest) return false;
    if (draft.text.find(where, u'的') < where.end || draft.text.find(where, u'占') < where.end) return false;
    if (!ends_with_place(draft.text, where) && !lexicon::ends_with_sign(draft.view(where), lexicon::DoerSign::doer_end))
        return false;
    if (!governing_verb(draft.text, where).empty() || draft.quantity.relation_before) return false;
    return do_something(draft, up_to_done(draft.text, draft.counted_noun()));
}

/// 收费标准低于|同类机构|20%, 收入高出|当地平均水平|2000元: what is compared with, where the number says by how much.
bool names_compared(const CommitmentDraft& draft, Words other) {
    constexpr std::uint32_t shortest = 2;  // characters
    const UnitKind kind = draft.quantity.unit_kind;
    const bool is_measured = kind == UnitKind::share || draft.quantity.unit_dimension == "money";
    return is_measured && !draft.noun_follows && !draft.starts_with_particle() && other.size() >= shortest &&
           is_plain_name(draft.view(other)) && !draft.text.ends_with(other, u"的") && !lexicon::match_verb(draft.view(other));
}

}  // namespace

bool attach_share_behind(CommitmentDraft& draft, Words bare) {
    Commitment& commitment = draft.commitment;
    if (draft.starts_with_particle() && draft.quantity.relation_before == Relation::less_than) return false;  // 低于40%的企业
    Words verb{bare.begin, bare.begin};
    verb.end += lexicon::match_verb(draft.view(bare)).size;
    const Words rest = without_lead(draft.text, {verb.end, bare.end}, whole_country);
    const bool is_of_industry = draft.text.ends_with(rest, u"行业") && !draft.text.contains(rest, u"占");  // 水泥等行业30%的产能
    const bool is_of_place = !rest.empty() && are_of_place(draft, rest);
    const bool nothing_before = is_of_industry || is_of_place || rest.empty() || draft.opens_item() || draft.is_place(rest) ||
                                lexicon::is_sign(draft.view(rest), lexicon::PlaceSign::whereabouts) ||  // 城镇70%的新建建筑
                                draft.text.ends_with(rest, u"中") ||                  // 派出机构中70%的单位
                                is_one_of(draft.text[bare.end - 1], object_markers);  // 各县将不低于50%的公益金用于
    if (!nothing_before) return false;
    if (is_of_place && verb.empty()) commitment.lead = rest;
    if (lexicon::begins_with_sign(draft.behind(), lexicon::PredicateSign::predicate)) return true;  // 80%用于助餐，20%用于助浴
    if (const Verb doing = lexicon::match_verb(draft.behind()); doing.size > 1) {
        attach_to_deed(draft, doing.size);
        return true;
    }
    draft.take_counted_noun();
    const Words whole = commitment.noun;
    commitment.noun = up_to_measured(draft.text, up_to_verb(draft.text, whole));
    if (completes(draft, verb, whole)) commitment.noun = whole;
    const bool does_nothing = commitment.noun == whole && whole.end + 1 >= draft.mention.clause.end;
    if (does_nothing && draft.starts_with_particle() && verb.empty() && !is_one_of_shares(draft, whole)) {
        draft.drop_noun();
        return false;
    }
    commitment.action = verb;
    if (is_of_industry && commitment.lead.empty()) commitment.lead = rest;
    return true;
}

bool attach_part_taken(CommitmentDraft& draft, Words bare) {
    constexpr std::uint32_t longest_verb = 4, longest_taker = 12;  // characters
    if (!draft.mention.is_share() || draft.noun_follows) return false;
    const std::uint32_t from = draft.text.find({bare.begin, std::min(bare.end, bare.begin + longest_taker)}, u'从');
    const std::uint32_t end = draft.text.find({std::min(from, bare.end), bare.end}, u'中');
    if (end + 1 >= bare.end || bare.end - end - 1 > longest_verb) return false;
    const Words verb{end + 1, bare.end};
    if (lexicon::match_verb(draft.view(verb)).size == verb.size()) draft.commitment.action = verb;
    if (from > bare.begin) draft.commitment.lead.end = from;
    draft.take_noun_before({from + 1, end});
    return true;
}

bool attach_part_used(CommitmentDraft& draft, Words bare) {
    constexpr std::size_t longest_part = 4;  // characters: 的资金, 的比例
    const bool is_used = lexicon::holds_sign(draft.behind().substr(0, longest_part + 2), lexicon::MoneySign::used_for);
    if (!draft.mention.is_share() || !draft.starts_with_particle() || !is_used) return false;
    if (draft.text.ends_with(bare, u"按照")) bare.end -= 2;
    if (draft.text.ends_with(bare, u"按")) --bare.end;
    draft.take_noun_before(bare);
    draft.commitment.is_promised = true;
    return true;
}

bool attach_fund_used(CommitmentDraft& draft, Words bare) {
    const bool is_used = lexicon::begins_with_sign(draft.behind(), lexicon::MoneySign::used_for);
    if (!draft.mention.is_share() || !is_used || !bare.empty()) return false;
    const Words fund = clause_before(draft.text, draft.mention);
    if (!lexicon::ends_with_sign(draft.view(fund), lexicon::MoneySign::purse)) return false;
    draft.take_noun_before(without_description(draft.text, fund));
    draft.commitment.is_promised = true;
    return true;
}

bool attach_capability(CommitmentDraft& draft, Words bare) {
    if (!draft.mention.is_share() && draft.quantity.unit_kind != UnitKind::time) return false;
    Words noun = draft.counted_noun();
    if (const std::uint32_t particle = last_particle(draft.text, noun); particle < noun.end) noun.begin = particle + 1;
    if (!draft.text.ends_with(noun, u"能力") || draft.text[noun.begin - 1] != u'的') return false;
    for (std::uint32_t index = bare.begin; index < bare.end; ++index) {
        const Verb verb = lexicon::match_verb(draft.view({index, bare.end}));
        if (!verb.make || verb.size < 2) continue;
        draft.commitment.action = {index, index + verb.size};
        draft.commitment.is_make = draft.commitment.is_promised = true;
        const lexicon::Bound bound = lexicon::match_bound_at_start(draft.view({index + verb.size, bare.end}));
        if (bound && !draft.quantity.relation_after) draft.commitment.relation = bound.relation;
        draft.take_noun_behind(noun);
        return true;
    }
    return false;
}

namespace {

/// 占|全省|30%以上: of the whole place; 占|GDP|30%以上, in a clause that says no more.
bool is_share_of_whole(const CommitmentDraft& draft, Words bare) {
    if (draft.noun_follows || bare.size() < 2 || draft.text[bare.begin] != u'占') return false;
    const Words whole{bare.begin + 1, bare.end};
    const lexicon::CueMatch cue = lexicon::match_cue(draft.view(whole));
    if (draft.view(whole) == whole_country || (cue.cue == lexicon::Cue::place && cue.size == whole.size())) return true;
    return draft.mention.is_share() && whole.size() > 1 && begins_with_share_verb(draft.text, bare) &&
           names_whole(draft, whole) && lexicon::match_sign_at_end(draft.view(whole), lexicon::MeasureSign::ratio) == 0;
}

}  // namespace

bool attach_share_of(CommitmentDraft& draft, Words bare) {
    const bool is_part = draft.mention.is_share() || draft.view(draft.quantity.unit) == u"倍";
    if (!is_part) return false;
    if (is_share_of_whole(draft, bare)) {  // of the noun before
        draft.commitment.action = {bare.begin, bare.begin + 1};
        return true;
    }
    if (draft.text[bare.end - 1] != u'的') return !draft.noun_follows && attach_by_reaching_verb(draft, bare);
    if (is_one_of(draft.text[bare.begin], u"占是")) {  // 占全省总量的65%, 是2020年的2倍: of the noun before
        draft.commitment.action = {bare.begin, bare.begin + 1};
        const lexicon::Bound bound = lexicon::match_bound_before(draft.view({draft.mention.clause.begin, bare.begin}));
        if (bound.size > 0) draft.commitment.relation = bound.relation;
        return true;
    }
    if (attach_by_share_verb(draft, bare) || attach_by_sign_between(draft, bare) || attach_by_verb_at_head(draft, bare))
        return true;
    if (draft.noun_follows) return false;
    draft.take_noun_before({bare.begin, bare.end - 1});  // 消费增量的50%以上由光伏发电满足
    return true;
}

void take_share_of_whole(CommitmentDraft& draft) {
    Commitment& commitment = draft.commitment;
    const bool arrives = draft.mention.is_share() && draft.verb.reaches && commitment.change == lexicon::VerbChange::level;
    if (!arrives || commitment.noun_is_behind || commitment.action.end != draft.quantity.before) return;
    const Words noun = commitment.noun;
    const std::uint32_t share = share_verb_in(draft.text, noun);
    const Words whole{std::min(share + 1, noun.end), noun.end};
    if (whole.size() < 2 || draft.text.ends_with(whole, u"比") || draft.text.contains(noun, u"、") || !names_whole(draft, whole))
        return;
    commitment.action = {share, share + 1};
    draft.take_noun_before({noun.begin, share - lexicon::match_bound_before(draft.view({noun.begin, share})).size});
}

bool attach_margin(CommitmentDraft& draft, Words bare) {
    const bool is_of_rate = draft.view(draft.quantity.unit) == u"个百分点";
    for (std::uint32_t end = bare.begin + 1; end < bare.end; ++end) {
        const lexicon::Bound bound = lexicon::match_bound_before(draft.view({bare.begin, end}));
        const bool is_bound = bound.size > 0 && draft.text[end - bound.size] == u'不';  // 不低于
        const bool compares =
            (is_of_rate && is_bound) || bound.relation == Relation::more_than || bound.relation == Relation::less_than;
        if (!compares || bound.size < 2) continue;
        if (!is_of_rate) {
            const bool is_margin = names_compared(draft, {end, bare.end}) && draft.text[end - 1] != u'过' && !is_bound;
            if (!is_margin) continue;
            draft.commitment.relation = draft.quantity.relation_after.value_or(bound.relation);
            draft.take_noun_before({bare.begin, end - bound.size});
            draft.commitment.has_bound = draft.commitment.is_promised = true;
            return true;
        }
        draft.commitment.relation = draft.quantity.relation_after.value_or(bound.relation);
        draft.commitment.has_bound = draft.starts_with_particle();  // 对进度低于计划20个百分点|的|通报
        draft.take_noun_before({bare.begin, end - bound.size});
        return true;
    }
    return false;
}

bool attach_limit(CommitmentDraft& draft, Words bare) {
    constexpr std::uint32_t longest = 14, shortest_noun = 2;  // characters of 省下达的控制指标
    const std::uint32_t limit = lexicon::match_sign_at_end(draft.view(bare), lexicon::MeasureSign::limit);
    if (limit == 0 || draft.noun_follows || !draft.quantity.value) return false;
    const std::uint32_t last = bare.end - limit;
    for (std::uint32_t end = last; end > bare.begin + shortest_noun && bare.end - end <= longest; --end) {
        const lexicon::Bound bound = lexicon::match_bound_before(draft.view({bare.begin, end}));
        if (bound.size < 2 || !lexicon::is_upper_bound(bound.relation) || end - bound.size < bare.begin + shortest_noun) continue;
        const lexicon::Verb verb = lexicon::match_verb_before(draft.view({bare.begin, end}));
        if (verb.size == bound.size) draft.commitment.action = {end - verb.size, end};  // 控制在
        draft.commitment.relation = bound.relation;
        draft.take_noun_before({bare.begin, end - bound.size});
        draft.commitment.has_bound = draft.commitment.is_promised = true;
        return true;
    }
    return false;
}

}  // namespace plandoc::record
