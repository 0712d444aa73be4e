#include "record/commitment/beneficiary.hpp"

#include <algorithm>
#include <iterator>

#include "lexicon/count_sign.hpp"
#include "lexicon/cues.hpp"
#include "lexicon/lead_sign.hpp"
#include "lexicon/place_level.hpp"
#include "lexicon/predicate_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/commitment/named_in_part.hpp"
#include "record/mention/counted_noun.hpp"
#include "record/noun/noun_behind.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::UnitKind;
using lexicon::Verb;
using text::is_one_of;

namespace {

/// 入河排污口|进行整治
Words up_to_treatment(const CommitmentDraft& draft, Words noun) {
    for (std::uint32_t index = noun.begin + 1; index < noun.end; ++index)
        if (lexicon::begins_with_sign(draft.view({index, noun.end}), lexicon::VerbSign::treated_break))
            return {noun.begin, index};
    return up_to_verb(draft.text, noun);
}

/// 医院|运行使用, 社区|推行: those places, without what is done there.
Words up_to_deed_there(const CommitmentDraft& draft, Words noun) {
    constexpr std::uint32_t shortest = 1;  // characters: 村
    for (std::uint32_t index = noun.begin + shortest; index < noun.end; ++index)
        if (lexicon::begins_with_sign(draft.view({index, noun.end}), lexicon::VerbSign::done_there)) noun.end = index;
    return up_to_treatment(draft, noun);
}

/// 学校、商场等|五类|场所, 水泥、钢铁等|5个|行业: kinds of those, not how many they are.
bool counts_kinds(const CommitmentDraft& draft) {
    return lexicon::is_sign(draft.view(draft.quantity.unit), lexicon::CountSign::kind_counter) ||
           lexicon::match_cue(draft.behind()).cue == lexicon::Cue::structure;
}

/// 涉气|的|300家企业, 年用水量大|的|30家企业: what they are like; but 排查出的, 列入计划的: what was done to all of them.
bool are_described(const CommitmentDraft& draft, Words words) {
    constexpr std::uint32_t longest = 12;  // characters
    if (words.size() < 3 || words.size() > longest || !draft.text.ends_with(words, u"的")) return false;
    for (std::uint32_t index = words.begin; index + 1 < words.end; ++index)
        if (lexicon::match_verb(draft.view({index, words.end})).size > 1) return false;
    return true;
}

/// 对|全省3000户家庭, 对|甲镇、乙镇等12个镇, 对|保护区范围内30家企业, 对|化工等行业100家企业; but 对全省16个市,
/// 对全省27个苗圃进行管理: as many as there are
bool names_those(const CommitmentDraft& draft, Words words) {
    if (counts_kinds(draft)) return false;
    if (draft.text.ends_with(words, u"内") || draft.text.ends_with(words, u"沿线")) return true;
    if (draft.mention.is_share()) return draft.is_place(words);
    if (names_some(draft, words) || are_described(draft, words)) return true;
    if (lexicon::ends_with_sign(draft.view(words), lexicon::LeadSign::field)) return true;
    return draft.is_place(words) && lexicon::match_place_level(draft.behind()) == 0 &&
           lexicon::match_verb_before(draft.behind()).make;
}

/// 实施改造 of 对2家钢厂、36家电厂|实施改造: what is done, behind the other numbers of the list that goes on at `end`; empty: to
/// something of theirs.
Words deed_behind_list(const CommitmentDraft& draft, std::uint32_t end) {
    const Words clause = draft.mention.clause;
    for (const Expression& other : draft.mention.behind.first(std::min(draft.mention.behind.size(), most_parallel))) {
        const bool goes_on = is_one_of(draft.text[end], list_joints) && other.words.begin < clause.end;
        if (!goes_on || !other.quantity || other.quantity->before != end + 1) break;
        const Words noun = up_to_deed_there(draft, noun_behind(draft.text, clause, other.quantity->after, clause.end));
        if (draft.text.contains(noun, u"的")) return {};
        end = noun.end;
    }
    return {end, clause.end};
}

/// 敬老院|转型为护理院, 老年人|纳入照护: what those are turned into stands behind them.
bool become_something(const CommitmentDraft& draft) {
    const std::uint32_t end = up_to_verb(draft.text, draft.commitment.noun).end;
    const Verb verb = lexicon::match_verb(draft.view({end, draft.mention.clause.end}));
    if (draft.quantity.unit_kind != UnitKind::thing || verb.size < 2) return false;
    return is_one_of(draft.text[end + verb.size - 1], u"成为入") || is_one_of(draft.text[end + verb.size], u"成为");
}

/// The next number goes on with the list, or there is none: 在|10个乡镇|、50个村推广.
bool is_last_or_listed(const CommitmentDraft& draft, std::uint32_t end) {
    const Expression* const next = draft.mention.next;
    return next == nullptr || (next->quantity->before == end + 1 && is_one_of(draft.text[end], list_joints));
}

/// 在|300个行政村|新建设施, 在|3个县区|实施项目, 在|30个社区|推行: something is to be done there; but 在5个县先行试点,
/// 在6个林场|造林9万亩, and 在13个市, which are all there are.
bool does_there(const CommitmentDraft& draft) {
    constexpr std::u16string_view of_cities[] = {u"市", u"州", u"盟", u"设区"};
    const std::u16string_view those = draft.behind();
    const bool are_all = std::any_of(std::begin(of_cities), std::end(of_cities),
                                     [&](std::u16string_view city) { return those.starts_with(city); });
    const Words noun = up_to_deed_there(draft, draft.counted_noun());
    const std::u16string_view deed = draft.view(without_lead(draft.text, deed_behind_list(draft, noun.end), {}));
    const bool is_sure = draft.mention.is_dated || draft.mention.modality != Modality::none;
    const bool is_aimed_at = is_sure || (!draft.quantity.is_chinese && is_last_or_listed(draft, noun.end));
    return is_aimed_at && !are_all &&
           (lexicon::begins_with_sign(deed, lexicon::VerbSign::works_on) ||
            lexicon::begins_with_sign(deed, lexicon::VerbSign::carries_out) ||
            lexicon::begins_with_sign(deed, lexicon::VerbSign::done_there));
}

/// 金融机构 of 金融机构|签订合作协议, 高校|开展合作: those with whom something is done; empty: nothing is, or has been.
Words up_to_joint_deed(const CommitmentDraft& draft, Words noun) {
    constexpr std::uint32_t shortest = 2;  // characters
    for (std::uint32_t index = noun.begin + shortest; index < noun.end; ++index) {
        const std::u16string_view deed = draft.view({index, draft.mention.clause.end});
        const std::uint32_t joint = lexicon::match_sign(deed, lexicon::PredicateSign::mutual);
        if (joint == 0 || lexicon::match_verb_like_noun(deed) > 0) continue;
        const Words before{noun.begin, index};
        const auto does = lexicon::find_sign(draft.view(before), lexicon::VerbSign::carries_out);  // 开展战略|合作
        const std::uint32_t end = does && does.begin >= shortest ? noun.begin + static_cast<std::uint32_t>(does.begin)
                                                                 : index - lexicon::match_verb_before(draft.view(before)).size;
        const Words those = without_tail(draft.text, {noun.begin, end});
        const bool is_done = deed.find(u'了') != deed.npos || deed.find(u'的') != deed.npos;
        return is_done || those.size() < shortest ? Words{} : those;
    }
    return {};
}

}  // namespace

bool is_in_many(const CommitmentDraft& draft) {
    return draft.quantity.unit_kind == UnitKind::thing && draft.quantity.unit_dimension != "person" &&
           (draft.commitment.has_bound || does_there(draft));
}

void attach_to_those_served(CommitmentDraft& draft, bool is_first) {
    Commitment& commitment = draft.commitment;
    commitment.action = {};
    draft.verb.reaches = false;
    if (begins_like_verb(draft.behind())) {
        commitment.role = Role::count;  // 为5万人提供服务
        return;
    }
    draft.take_counted_noun();
    commitment.noun = up_to_deed_there(draft, commitment.noun);
    const std::u16string_view deed = draft.view(without_lead(draft.text, deed_behind_list(draft, commitment.noun.end), {}));
    const bool is_done = lexicon::match_verb(deed).size > 1 || lexicon::begins_with_sign(deed, lexicon::VerbSign::treats) ||
                         lexicon::begins_with_sign(deed, lexicon::VerbSign::done_there);
    commitment.is_promised = is_first && is_done;
}

/// 在10个乡镇、|50个村|推广, 为20户家庭、|30户企业|提供服务: the next of a list, where the one before is a target.
bool attach_to_next_place(CommitmentDraft& draft, Words before) {
    const Mention& mention = draft.mention;
    const bool is_next = before.empty() && !mention.before.empty() && mention.before.back().role == Role::target &&
                         mention.before.back().quantity->after + 1 <= mention.segment &&
                         is_one_of(draft.text[draft.quantity.before - 1], list_joints) &&
                         draft.quantity.unit_kind == UnitKind::thing;
    const Words clause = mention.lead();
    if (!is_next || !draft.noun_follows || draft.starts_with_particle()) return false;
    const std::u16string_view head = draft.view(without_lead(draft.text, clause, {}));
    if (!head.starts_with(u'为') && !(head.starts_with(u'在') && does_there(draft))) return false;
    attach_to_those_served(draft, true);
    return true;
}

bool attach_to_those_of_place(CommitmentDraft& draft, Words before) {
    if (attach_to_next_place(draft, before)) return true;
    const bool is_of_place = before.size() > 1 && draft.is_place({before.begin + 1, before.end});
    const char16_t preposition = is_of_place ? draft.text[before.begin] : u' ';
    const bool is_for_place = preposition == u'为' || (preposition == u'在' && does_there(draft));
    if (!is_for_place || !draft.noun_follows || draft.starts_with_particle() || draft.quantity.unit_kind != UnitKind::thing)
        return false;
    if (lexicon::match_place_level(draft.behind()) > 0) return false;  // 为全省16个县: as many as there are
    attach_to_those_served(draft, draft.mention.segment == draft.mention.clause.begin);
    return true;
}

bool attach_to_those_treated(CommitmentDraft& draft, Words before) {
    const bool is_share = draft.mention.is_share() && draft.starts_with_particle();  // 对60%|的|围墙实施绿化
    const bool counts = draft.quantity.unit_kind == UnitKind::thing && !draft.starts_with_particle();
    if (!draft.noun_follows || (!counts && !is_share)) return false;
    const Words clause = draft.mention.lead();
    const bool is_next = before.empty() && is_one_of(draft.text[draft.quantity.before - 1], list_joints) &&
                         draft.text.starts_with(without_lead(draft.text, clause, {}), u"对");  // 对2家钢厂、|36家电厂实施改造
    Words those_before = without_lead(draft.text, before, {});                                 // 同时|对
    if (draft.text.starts_with(those_before, u"针对")) ++those_before.begin;
    const bool begins_with_those = draft.text.starts_with(those_before, u"对");
    Words there{draft.mention.clause.begin, draft.verb.left};  // 对|现有的|17座泵站
    if (draft.text.ends_with(there, u"的")) --there.end;
    if (draft.text.ends_with(there, u"现有") || draft.text.ends_with(there, u"既有")) there.end -= 2;
    const bool are_there = there.end + 1 < draft.verb.left && begins_with_those;
    const bool is_those = is_next || are_there || draft.text[draft.verb.left - 1] == u'对' ||
                          (begins_with_those && names_those(draft, {those_before.begin + 1, those_before.end}));
    if (!is_those) return false;
    const Words noun = up_to_treatment(draft, draft.counted_noun());
    const std::u16string_view deed = draft.view(deed_behind_list(draft, noun.end));
    if (!lexicon::begins_with_sign(deed, lexicon::VerbSign::treats)) return false;
    const std::u16string_view those = draft.view(noun);
    const bool is_plain =
        std::none_of(those.begin(), those.end(), [](char16_t c) { return text::is(c, text::digit) || is_one_of(c, u"的每及"); });
    if (!is_plain || those.ends_with(u"情况") || deed.substr(2).starts_with(u"了")) return false;
    draft.take_noun_behind(noun);
    draft.commitment.is_promised = true;
    return true;
}

bool attach_to_those_turned(CommitmentDraft& draft, Words before) {
    const bool is_led =
        before.size() > 2 && is_one_of(draft.text[before.begin], object_markers) && draft.text.ends_with(before, u"的");
    if (!is_led || !draft.noun_follows) return false;
    draft.take_counted_noun();
    draft.commitment.is_promised = become_something(draft);
    if (draft.commitment.is_promised) draft.commitment.noun = up_to_verb(draft.text, draft.commitment.noun);
    else draft.drop_noun();
    return draft.commitment.is_promised;
}

bool attach_to_partners(CommitmentDraft& draft) {
    constexpr std::uint32_t longest_name = 30;  // characters
    const Words clause = draft.mention.clause;
    if (!draft.noun_follows || draft.starts_with_particle() || draft.quantity.unit_kind != UnitKind::thing ||
        draft.quantity.is_chinese || draft.mention.segment != clause.begin || counts_kinds(draft))
        return false;
    const Words before{clause.begin, draft.quantity.before};
    std::uint32_t with = draft.text.find(before, u'与');
    if (with == before.end) with = draft.text.find(before, u'同');
    if (with == before.end) return false;
    const Words name{with + 1, before.end};
    // 力争|与3家央企开展合作, 深化|与10所高校合作
    const Words lead = without_lead(draft.text, {clause.begin, with}, draft.mention.own_place);
    const std::uint32_t verb = std::max(lexicon::match_verb(draft.view(lead)).size,
                                        lexicon::match_sign(draft.view(lead), lexicon::VerbSign::strengthens));
    const bool is_led = verb == lead.size();
    const bool is_named = name.size() <= longest_name && draft.text.ends_with(name, u"等");
    if (!is_led || !(name.empty() || is_named || draft.is_place(name))) return false;
    const Words noun = up_to_joint_deed(draft, draft.counted_noun());
    if (noun.empty()) return false;
    draft.commitment.action = lead;
    draft.take_noun_behind(noun);
    draft.commitment.is_promised = true;
    return true;
}

bool is_turned(const CommitmentDraft& draft) {
    return draft.verb.left > draft.mention.segment && is_one_of(draft.text[draft.verb.left - 1], object_markers) &&
           become_something(draft);
}

}  // namespace plandoc::record
