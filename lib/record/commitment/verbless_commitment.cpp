#include "record/commitment/verbless_commitment.hpp"

#include <algorithm>

#include "lexicon/cues.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/predicate_sign.hpp"
#include "lexicon/size_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/commitment/beneficiary.hpp"
#include "record/commitment/named_in_part.hpp"
#include "record/mention/counted_noun.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/noun/place_name.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::UnitKind;
using text::CleanText;
using text::is;

namespace {

/// 力争100家企业达到一级: nothing but a modality stands before the number, and those that are counted do something.
bool follows_modality(const CommitmentDraft& draft) {
    const Words before = draft.mention.own_lead();
    const Quantity& quantity = draft.quantity;
    const bool counts = quantity.unit_kind == UnitKind::thing || quantity.unit_dimension == "area";  // 力争80万亩农田达标
    const bool is_class = is_size_class(draft.text, quantity);  // 力争百亿级|企业达到8家
    return counts && !is_class && std::any_of(draft.mention.cues.begin(), draft.mention.cues.end(), [&](const CueAt& cue) {
               return before.contains(cue.words) && lexicon::is_modal(cue.cue);
           });
}

/// 12个断面|水质优良率|达100%: those behind the number are measured, not counted out; not 三个行业规模以上企业.
bool is_measured(const CleanText& text, Words noun) {
    if (text.starts_with({noun.end, text.size()}, u"以上")) return false;
    if (text.ends_with(noun, u"达")) --noun.end;
    return measure_at_end(text, noun) > 0;
}

/// 五年累计|替代电量20万千瓦时: 累计 before the noun; empty: it does not stand there.
Words tally_before(const CommitmentDraft& draft, Words noun) {
    constexpr std::uint32_t size = 2;  // characters
    const Words before{draft.mention.segment, noun.begin};
    return !draft.noun_follows && draft.text.ends_with(before, u"累计") ? Words{noun.begin - size, noun.begin} : Words{};
}

/// 推动100个左右的县、1000个左右|的|村|开展试点: as the number before it in the list.
bool goes_on_alike(const CommitmentDraft& draft) {
    const Mention& mention = draft.mention;
    if (mention.segment == mention.clause.begin || mention.before.empty() || !mention.before.back().quantity) return false;
    const Quantity& before = *mention.before.back().quantity;
    return before.relation_after && draft.quantity.relation_after == before.relation_after && draft.text[before.after] == u'的';
}

/// 新建甲县|2座、乙县3座电站: a place stands right before the number before, which has the same unit.
bool follows_place(const CommitmentDraft& draft) {
    const Mention& mention = draft.mention;
    auto last = mention.before.rbegin();  // 甲县|3个|2000吨级泊位、乙县4个: the size of the things aside
    if (last != mention.before.rend() && last->role == Role::provision && last->words.begin > mention.clause.begin) ++last;
    if (last == mention.before.rend() || !last->quantity) return false;
    const Quantity& before = *last->quantity;
    constexpr std::uint32_t longest = 6;  // characters of a place
    const std::u16string_view words =
        draft.view({before.before - std::min(before.before - mention.sentence.begin, longest), before.before});
    for (std::size_t size = 2; size <= words.size(); ++size)
        if (names_place(words.substr(words.size() - size))) return draft.view(before.unit) == draft.view(draft.quantity.unit);
    return false;
}

/// 省级 of 培育国家级5家、省级|20家企业, 乙县 of 新建甲县2座、乙县|3座电站: the noun behind it is that of each rank or place
/// before. Empty: neither stands there.
Words rank_before(const CommitmentDraft& draft) {
    const Words rank = without_separators(draft.text, draft.mention.own_lead());
    const bool goes_on = draft.mention.segment > draft.mention.clause.begin && !draft.starts_with_particle();
    const bool is_rank =
        draft.quantity.unit_kind == UnitKind::thing && lexicon::is_sign(draft.view(rank), lexicon::PlaceSign::rank);
    return goes_on && (is_rank || (follows_place(draft) && names_place(draft.view(rank)))) ? rank : Words{};
}

/// 乙县 of 建成甲县3座水库、乙县|2座水厂: it is built there, as those of the number before are in another place. Empty: no place.
Words place_of_next(const CommitmentDraft& draft) {
    const Mention& mention = draft.mention;
    const Words place = without_separators(draft.text, mention.own_lead());
    if (mention.before.empty() || mention.before.back().role != Role::target || draft.starts_with_particle()) return {};
    const Quantity& before = *mention.before.back().quantity;
    const bool goes_on = before.before > mention.clause.begin && before.after < mention.segment;
    const bool is_alike = draft.quantity.unit_kind == before.unit_kind && !draft.quantity.relation_after;
    return goes_on && is_alike && names_places(draft.text, place) ? place : Words{};
}

/// 2027年前环卫站|3艘清扫船|完成建造: what those that are counted are to have done stands behind them, who has them before.
bool attach_to_doers(CommitmentDraft& draft, Words bare) {
    if (!draft.mention.is_dated || draft.quantity.is_chinese || draft.mention.segment != draft.mention.clause.begin) return false;
    const bool are_named = draft.text.contains(bare, u"、") || draft.text.ends_with(bare, u"等");
    if (are_named) return false;
    const Commitment before = draft.commitment;
    draft.take_counted_noun();
    const Words noun = draft.commitment.noun = up_to_done(draft.text, draft.commitment.noun);
    const bool does = accomplishes(words_behind(draft.text, draft.mention.clause, noun));
    if (does) draft.commitment.is_promised = true;
    else draft.commitment = before;
    return does;
}

/// 每个|县|不少于2个示范村, 每|站|至少4个接口: each of the places or things is to have so many.
bool is_each_with(const CommitmentDraft& draft, Words bare) {
    const std::uint32_t each = draft.text.starts_with(bare, u"每个") ? 2 : draft.text.starts_with(bare, u"每") ? 1 : 0;
    if (each == 0) return false;
    bare.begin += each;
    const std::u16string_view one = draft.view(bare);
    const Words noun = draft.counted_noun();
    const bool is_all = !draft.quantity.relation_before && !draft.quantity.is_chinese && noun.size() > 1 &&
                        (noun.end == draft.mention.clause.end || draft.text[noun.end] == u'、');  // 每个乡镇1所卫生院
    return (is_all || draft.quantity.relation_before == Relation::at_least) &&
           (lexicon::is_sign(one, lexicon::PlaceSign::each_of_places) || lexicon::is_sign(one, lexicon::MeasureSign::of_piece));
}

/// 护理专区|不少于20张|床位, 每家机构不少于10张|床位: for how many there is to be room.
bool attach_to_room(CommitmentDraft& draft, Words bare) {
    constexpr std::uint32_t longest_each = 2;  // characters of 每家
    if (!draft.quantity.relation_before || !lexicon::is_sign(draft.behind(), lexicon::SizeSign::place_for_one)) return false;
    const Words each{bare.end - std::min(bare.size(), longest_each), bare.end};
    if (draft.text[each.begin] == u'每') bare.end = each.begin;
    if (!bare.empty() && !text::is_one_of(draft.text[bare.begin], u"每各")) draft.commitment.place = bare;
    draft.take_counted_noun();
    draft.commitment.is_promised = true;
    return true;
}

/// 培育企业9家，|3家|进入前列: of the target before, in the same unit.
bool goes_on_counting(const CommitmentDraft& draft) {
    const Mention& mention = draft.mention;
    if (mention.before.empty() || mention.before.back().role != Role::target) return false;
    const Quantity& last = *mention.before.back().quantity;
    return draft.quantity.unit_kind == UnitKind::thing && draft.view(last.unit) == draft.view(draft.quantity.unit) &&
           last.words.begin < mention.clause.begin;
}

/// 首批300万千瓦|2023年底前投产: what is to be done by then, and no noun.
bool is_deed_by_date(const CommitmentDraft& draft) {
    const Mention& mention = draft.mention;
    if (mention.behind.empty() || mention.behind.front().role != Role::date) return false;
    const Words date = mention.behind.front().words;
    const Words noun = without_lead(draft.text, counted_noun(draft.text, mention), {});
    return date.begin <= draft.quantity.after + 1 && date.end <= noun.begin &&
           lexicon::match_verb(draft.view(noun)).size == noun.size();
}

/// 推进试点城市3个、试点园区10个|建设: nothing but what is done to them stands behind the number.
bool is_done_to(const CommitmentDraft& draft) {
    const std::u16string_view deed = draft.view(draft.counted_noun());
    return lexicon::ends_with_sign(deed, lexicon::VerbSign::deed) && lexicon::match_verb(deed).size == deed.size();
}

/// 落实耕地5万亩、基本农田|4万亩|的保护任务: the last of a list of what is to be done, after a target.
bool is_of_task(const CommitmentDraft& draft) {
    constexpr std::size_t longest = 8;  // characters of 的保护任务
    const Mention& mention = draft.mention;
    if (mention.segment == mention.clause.begin || mention.before.empty() || mention.before.back().role != Role::target)
        return false;
    const std::u16string_view task = draft.behind();
    return draft.starts_with_particle() && task.size() <= longest && task.ends_with(u"任务") &&
           mention.before.back().quantity->unit_dimension == draft.quantity.unit_dimension;
}

/// 建设20个重点县，50个|化肥减量增效示范县: the change is in the name of those that show it; but 50个村提升为示范村.
bool names_by_change(const CommitmentDraft& draft, Words noun) {
    constexpr std::uint32_t size = 2, longest_kind = 2, longest_aim = 2;  // characters of 示范, of what shows it, of 增效
    constexpr std::u16string_view kinds = u"县市区镇乡村户园校站点业目";  // of 示范企业, 试点项目
    const bool may_show = draft.quantity.unit_kind == UnitKind::thing && noun.size() >= 3 * size;
    if (!may_show || !text::is_one_of(draft.text[noun.end - 1], kinds) || draft.text.contains(noun, u"为")) return false;
    for (std::uint32_t model = noun.end - size; model > noun.begin + size && noun.end - model <= size + longest_kind; --model) {
        const std::u16string_view word = draft.view({model, model + size});
        if (word != u"示范" && word != u"试点") continue;
        for (std::uint32_t aim = 0; aim <= longest_aim && model >= noun.begin + size + aim; ++aim) {
            const lexicon::Verb verb = lexicon::match_verb_before(draft.view({noun.begin, model - aim}));
            const bool is_change = verb.size == size && verb.reach_change != lexicon::VerbChange::level;
            if (is_change && verb.size + aim < model - noun.begin) return true;
        }
    }
    return false;
}

/// 治理 of 15条|全部完成治理|: what is done to all that are counted ends the clause behind `index`; empty: nothing is.
Words done_to_all(const CommitmentDraft& draft, std::uint32_t index) {
    constexpr std::u16string_view all = u"全部", completes = u"完成";
    Words deed{index, draft.mention.clause.end};
    if (!draft.text.starts_with(deed, all)) return {};
    deed.begin += static_cast<std::uint32_t>(all.size());
    if (draft.text.starts_with(deed, completes)) deed.begin += static_cast<std::uint32_t>(completes.size());
    const bool is_verb = deed.size() > 1 && lexicon::match_verb(draft.view(deed)).size == deed.size();
    return is_verb ? deed : Words{};
}

/// 黑臭水体|15条|全部消除, 15条|黑臭水体|全部消除: `bare` stands before the number.
bool attach_to_all(CommitmentDraft& draft, Words bare) {
    constexpr std::uint32_t shortest = 2, longest = 16;  // characters of the noun
    const Quantity& quantity = draft.quantity;
    const bool counts = quantity.unit_kind == UnitKind::thing && !quantity.unit.empty() && !quantity.is_chinese;
    if (!counts || quantity.relation_after || draft.mention.has_been) return false;
    const Words near{quantity.after, std::min(draft.mention.clause.end, quantity.after + longest)};
    const std::uint32_t all = bare.empty() ? draft.text.find(near, u"全部") : quantity.after;
    const std::uint32_t next = draft.text.find({quantity.after, all}, u'、');  // 11个|设区市|、100个县全部接入
    const bool is_list = next + 1 < all && text::is(draft.text[next + 1], text::digit);
    const Words noun = bare.empty() ? Words{quantity.after, is_list ? next : all} : bare;
    const Words deed = done_to_all(draft, all);
    if (deed.empty() || noun.size() < shortest || draft.mention.segment != draft.mention.clause.begin) return false;
    draft.commitment.is_promised = true;
    if (bare.empty()) {
        draft.take_noun_behind(noun);
        return true;
    }
    const lexicon::Verb verb = lexicon::match_verb(draft.view(deed));
    draft.take_noun_before(noun);
    draft.commitment.action = deed;
    draft.commitment.change = verb.make ? verb.make_change : verb.reach_change;
    return true;
}

/// 养老服务品牌|10个以上|在全省叫响, 农产品品牌5个以上|进入名录: what those are to come to stands behind them.
bool attach_to_risers(CommitmentDraft& draft, Words bare) {
    const bool counts = draft.quantity.unit_kind == UnitKind::thing && draft.quantity.relation_after == Relation::at_least;
    if (!counts || draft.mention.segment != draft.mention.clause.begin || draft.mention.has_been) return false;
    constexpr std::uint32_t shortest = 2;  // characters
    if (bare.size() < shortest || text::is_one_of(draft.text[bare.end - 1], u"从由在对向为于")) return false;
    const std::u16string_view deed = draft.behind();
    const bool is_there = deed.starts_with(u'在') && (lexicon::ends_with_sign(deed, lexicon::PredicateSign::rises) ||
                                                      lexicon::match_verb_before(deed).size > 1);
    if (!is_there && !lexicon::begins_with_sign(deed, lexicon::PredicateSign::accomplishes)) return false;
    draft.take_noun_before(bare);
    draft.commitment.is_promised = true;
    return true;
}

/// 营业收入|百亿级|企业, 50亿级企业: how great those are of whom the clause speaks; but 7.3级地震.
bool is_great_class(const CommitmentDraft& draft) {
    const Quantity& quantity = draft.quantity;
    return is_size_class(draft.text, quantity) && (quantity.is_bare_scale || draft.text.contains(quantity.words, u"亿"));
}

}  // namespace

void attach_alone(CommitmentDraft& draft) {
    const Mention& mention = draft.mention;
    Commitment& commitment = draft.commitment;
    commitment.action = draft.verb.tally;
    if (!draft.noun_follows || attach_to_all(draft, {})) return;
    // 建成基地5个，其中2个以上|达到省级标准, 其中1个|填补国内空白: of what was counted before
    const lexicon::Verb verb = lexicon::match_verb(draft.behind());
    const bool does =
        (verb.size > 1 && verb.reach) || lexicon::begins_with_sign(draft.behind(), lexicon::PredicateSign::predicate);
    if (does && (mention.tells_part(draft.text) || goes_on_counting(draft))) return draft.drop_noun();
    if (verb.size > 1 && verb.reach && mention.next != nullptr && mention.next->is_rank) {  // 5个以上|进入前十位
        commitment.role = Role::count;
        return;
    }
    if (lexicon::is_sign(draft.behind(), lexicon::PredicateSign::closing) || is_deed_by_date(draft))
        return draft.drop_noun();       // 新建学校10所，3所|建成投用
    if (draft.take_owners_of_next()) {  // 力争3个|县|产值过5亿元
        commitment.is_promised = true;
        return;
    }
    if (draft.starts_with_particle() && !goes_on_alike(draft)) commitment.role = Role::provision;
    else draft.take_counted_noun();
    if (mention.segment == mention.clause.begin) commitment.noun = up_to_reach(draft.text, commitment.noun);
    commitment.is_promised = follows_modality(draft) || is_turned(draft);
    const bool is_subject = mention.segment == mention.clause.begin && draft.quantity.unit_kind == UnitKind::thing;
    const bool has_unit = !draft.quantity.unit.empty();
    if (is_subject && has_unit && !commitment.is_promised && is_measured(draft.text, commitment.noun))
        commitment.role = Role::count;
    if (commitment.is_promised) commitment.noun = up_to_verb(draft.text, commitment.noun);
    else if (is_subject && names_by_change(draft, counted_noun(draft.text, mention))) draft.take_counted_noun();
    else if (is_subject) commitment.noun = without_tail(draft.text, up_to_deed(draft.text, commitment.noun));  // 3家企业进入前列
    else if (draft.quantity.unit_kind == UnitKind::thing) commitment.noun = up_to_done(draft.text, commitment.noun);
    if (!has_unit && !is_subject) commitment.noun = up_to_settling(draft.text, commitment.noun);  // 10万农民、3万学生|进城
}

void attach_to_noun(CommitmentDraft& draft, Words bare) {
    const Quantity& quantity = draft.quantity;
    draft.take_noun_before(bare);
    draft.commitment.action = draft.verb.tally.empty() ? tally_before(draft, bare) : draft.verb.tally;
    if (!draft.noun_follows || attach_to_all(draft, bare) || is_of_task(draft) || attach_to_named(draft, bare)) return;
    // 建设甲、乙等8条道路、丙等6座桥梁: in a list after such a number
    if (draft.mention.segment > draft.mention.clause.begin && quantity.unit_kind == UnitKind::thing && names_some(draft, bare))
        return draft.take_counted_noun();
    if (const Words rank = rank_before(draft); !rank.empty()) {
        draft.commitment.subject = rank;
        return draft.take_counted_noun();
    }
    if (const Words place = place_of_next(draft); !place.empty()) {
        draft.commitment.place = place;
        return draft.take_counted_noun();
    }
    const bool counts = quantity.unit_kind == UnitKind::thing && !quantity.relation_after && !draft.starts_with_particle();
    if (counts && is_each_with(draft, bare)) {
        draft.commitment.is_promised = true;
        draft.take_counted_noun();
        draft.commitment.noun = up_to_done(draft.text, draft.commitment.noun);
        return;
    }
    if ((counts && attach_to_doers(draft, bare)) || attach_to_risers(draft, bare)) return;
    if (attach_to_room(draft, bare)) return;
    const bool is_listed = draft.mention.segment > draft.mention.clause.begin;
    if (is_listed && (draft.measures_capacity() || (counts && is_done_to(draft)))) return;
    // 锦纶6熔体 is a name; 全州16市 counts
    const bool is_condition =  // 系数高于1.8|的|小型园区
        quantity.relation_before && draft.starts_with_particle() && !quantity.is_to_one;
    const bool is_bare = quantity.unit.empty() && quantity.unit_name.empty() && !quantity.relation_after && !is_condition &&
                         is(draft.text[quantity.words.end - 1], text::digit);
    if (is_bare && !lexicon::begins_with_sign(draft.behind(), lexicon::NounSign::unitless_noun))
        draft.commitment.role = Role::name;
    else draft.commitment.role = counts && !is_great_class(draft) ? Role::count : Role::provision;
}

void attach_to_measure(CommitmentDraft& draft, Words bare) {
    attach_to_noun(draft, bare);
    draft.commitment.is_promised = !draft.noun_follows;
}

}  // namespace plandoc::record
