#include "record/target/indicator_name.hpp"

#include <utility>

#include "lexicon/bounds.hpp"
#include "lexicon/cues.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/noun/leading_time.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_description.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/noun_of_number.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/noun/place_name.hpp"
#include "record/number/clause.hpp"
#include "record/target/borrowed_head.hpp"
#include "record/target/elsewhere.hpp"
#include "record/target/per.hpp"
#include "record/target/shared_head.hpp"

namespace plandoc::record {

using lexicon::Cue;
using lexicon::ListSign;
using lexicon::NounSign;
using text::CleanText;

namespace {

/// 甲路段|每个服务区|充电桩: where 每个 and a place stand within `noun`; `noun` where they do not.
Words from_each_place(const CleanText& text, Words noun) {
    const std::uint32_t each = text.find(noun, u"每个");
    return each < noun.end && lexicon::begins_with_sign(text.characters({each + 2, noun.end}), NounSign::each_of_places)
               ? Words{each, noun.end}
               : noun;
}

/// 每个停车场面积: 每个 says of how many, which is `per`; but 每万人拥有量 is a rate. Of things that are counted, so does the
/// place: 每个街道|服务中心不少于1个.
Words without_each(const CleanText& text, const Mention& mention, Words whole) {
    constexpr std::uint32_t shortest_noun = 2;  // characters
    const Words noun = from_each_place(text, whole);
    if (noun.size() <= 3 || text[noun.begin] != u'每') return whole;
    const std::uint32_t piece = lexicon::match_sign(text.characters({noun.begin + 1, noun.end}), NounSign::of_piece);
    Words rest{noun.begin + 1 + piece, noun.end};
    const std::uint32_t place = lexicon::match_sign(text.characters(rest), NounSign::each_of_places);
    const bool counts = mention.quantity().unit_kind == lexicon::UnitKind::thing && measure_at_end(text, rest) == 0;
    if (counts && place > 0 && rest.size() >= place + shortest_noun) rest.begin += place;
    else if (piece == 0 || noun.begin > whole.begin) return whole;
    return rest;
}

/// 至少|探访
Words without_bound(const CleanText& text, Words noun) {
    return {noun.begin + lexicon::match_bound_at_start(text.characters(noun)).size, noun.end};
}

/// 对独居老人每月|探访, 为失能老人每周|上门服务: what is done so often for those behind 对 or 为.
Words deed_behind_times(const CleanText& text, Words noun) {
    if (!text::is_one_of(text[noun.begin], u"对为")) return noun;
    for (std::uint32_t index = noun.begin + 2; index + 3 < noun.end; ++index) {
        if (text[index] != u'每') continue;
        if (text[index + 1] == u'周') return without_bound(text, {index + 2, noun.end});
        const lexicon::CueMatch cue = lexicon::match_cue(text.characters({index, noun.end}));
        const bool is_often = cue.cue == Cue::monthly || cue.cue == Cue::quarterly || cue.cue == Cue::yearly;
        if (is_often && index + cue.size < noun.end) return without_bound(text, {index + cue.size, noun.end});
    }
    return noun;
}

/// Somebody who does something: 服务机构, 乡级林长.
bool names_doer(std::u16string_view words) {
    return lexicon::ends_with_sign(words, lexicon::VerbSign::doer_end) ||
           lexicon::ends_with_sign(words, lexicon::VerbSign::officer_end);
}

/// Characters of 每月, 每半年 at the head of `words`; 0: it does not say how often.
std::uint32_t match_how_often(std::u16string_view words) {
    const lexicon::CueMatch cue = lexicon::match_cue(words);
    if (cue.cue == Cue::monthly || cue.cue == Cue::quarterly || cue.cue == Cue::yearly) return cue.size;
    const std::uint32_t unit = words.empty() ? 0 : lexicon::match_sign(words.substr(1), NounSign::time_unit);
    return unit > 0 ? unit + 1 : 0;
}

/// 服务机构|每月|上门服务4次, 重点区域|每半年|抽查1次: who does so often what is counted, or where; empty: neither stands before
/// it.
Words doer_before_times(const CleanText& text, const Mention& mention, Words noun) {
    constexpr std::uint32_t shortest = 2;  // characters, of who does it and of the deed
    if (!text.characters(mention.quantity().unit).ends_with(u"次")) return {};
    const std::uint32_t each = text.find(noun, u'每');
    if (each < noun.begin + shortest || each >= noun.end) return {};
    const std::uint32_t often = match_how_often(text.characters({each, noun.end}));
    const Words doer{noun.begin, each};
    const bool is_told =
        names_doer(text.characters(doer)) || lexicon::ends_with_sign(text.characters(doer), NounSign::whereabouts);
    return often > 0 && is_told && each + often + shortest <= noun.end ? doer : Words{};
}

/// 为65岁以上老年人|体检1次: what is done for people.
Words deed_for_people(const CleanText& text, const Mention& mention, Words noun) {
    constexpr std::uint32_t shortest = 2;  // characters, of the people and of the deed
    if (text[noun.begin] != u'为' || text.characters(mention.quantity().unit) != u"次") return noun;
    for (std::uint32_t index = noun.end - shortest; index > noun.begin + shortest; --index)
        if (lexicon::ends_with_sign(text.characters({noun.begin, index}), NounSign::people)) return {index, noun.end};
    return noun;
}

/// 到养老机构|巡诊, 护林员对责任区|巡查, 对养老机构的|联合检查: what is done so often, behind where or to whom.
Words deed_somewhere(const CleanText& text, const Mention& mention, Words noun) {
    constexpr std::uint32_t longest_doer = 8, shortest_place = 2;  // characters
    if (text.characters(mention.quantity().unit) != u"次") return noun;
    std::uint32_t lead = noun.begin;
    while (lead < noun.end && !text::is_one_of(text[lead], u"对到赴")) ++lead;
    const Words phrase{lead, noun.end};
    if (lead > noun.begin + longest_doer || lexicon::begins_with_sign(text.characters(phrase), lexicon::VerbSign::no_deed))
        return noun;
    if (const std::uint32_t particle = last_particle(text, phrase); particle + 2 < noun.end) return {particle + 1, noun.end};
    const std::u16string_view whole = text.characters(noun);
    const std::uint32_t deed =
        std::max(lexicon::match_sign_at_end(whole, lexicon::VerbSign::deed), lexicon::match_verb_before(whole).size);
    return deed > 1 && lead + 1 + shortest_place + deed <= noun.end ? Words{noun.end - deed, noun.end} : noun;
}

/// 对|老年人周探访率, 对|船厂监督检查; but 对世界经济贡献率, 对外贸易额
bool leads_to_those(const CleanText& text, Words noun) {
    const std::u16string_view name = text.characters(noun);
    return noun.size() > 3 && text[noun.begin] == u'对' && !lexicon::begins_with_sign(name, lexicon::VerbSign::no_deed) &&
           lexicon::ends_with_sign(name, NounSign::done_to);
}

/// The plan's own place, which no noun begins with. But 创建|全国示范社区2个: behind a verb it says which kind.
std::u16string_view place_to_drop(const Mention& mention, const Commitment& commitment) {
    const bool names_kind = mention.own_place == whole_country && !commitment.noun_is_behind && !commitment.action.empty() &&
                            commitment.action.end <= commitment.noun.begin;
    return names_kind ? std::u16string_view{} : mention.own_place;
}

/// 全县|1347株|古树名木挂牌保护率: without how many there are; but 6层及以下住宅占比, 三个行业营业收入.
Words without_count(const CleanText& text, const Mention& mention, Words noun) {
    if (mention.before.empty() || mention.before.back().role != Role::count) return noun;
    const Quantity& count = *mention.before.back().quantity;
    const Words rest{count.after, noun.end};
    const bool leads = count.words.begin == noun.begin && count.after + 1 < noun.end && !count.is_chinese;
    const bool tells_which = count.unit_kind != lexicon::UnitKind::thing || count.unit.empty() || count.is_bare_scale ||
                             count.relation_after || text.ends_with(count.unit, u"级") || text[count.after] == u'及';
    return leads && !tells_which && measure_at_end(text, rest) > 0 ? rest : noun;
}

/// The noun without what leads up to it or stands between it and its verb.
Words bare_noun(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    Words noun = commitment.noun;
    const bool is_for = !commitment.noun_is_behind && !commitment.action.empty() && text[noun.begin] == u'为' &&
                        commitment.action.begin >= noun.end;
    if (is_for) ++noun.begin;  // 为企业|减负2亿元
    if (!commitment.noun_is_behind) {
        noun = without_tail(text, behind_subject(text, without_tail(text, noun)));
        noun = deed_for_people(text, mention, deed_somewhere(text, mention, deed_behind_times(text, noun)));
        const std::u16string_view deed = text.characters(commitment.action);
        const bool does_to_all = mention.is_share() && noun.size() > 3 && text[noun.begin] == u'对' &&
                                 (deed == u"做到" || deed == u"实现");  // 对|废旧放射源做到100%应收尽收
        if (does_to_all || leads_to_those(text, noun)) ++noun.begin;
    }
    return without_each(text, mention,
                        without_count(text, mention, without_lead(text, noun, place_to_drop(mention, commitment))));
}

/// “甲园区”(12)数量: the number of a note behind a quote; empty: none.
Words note_mark_in(const CleanText& text, Words noun) {
    const std::uint32_t quote_end = text.find(noun, u"”(");
    std::uint32_t end = quote_end + 2;
    while (end < noun.end && is(text[end], text::digit)) ++end;
    if (end <= quote_end + 2 || end >= noun.end || text[end] != u')') return {};
    return {quote_end + 1, end + 1};
}

/// 甲区|2025年|黑臭水体比例, 遗留问题|2024年6月底前|化解率: a year that stands between place and noun, or a deadline; empty:
/// none.
Words date_in(const CleanText& text, const Mention& mention, Words noun) {
    constexpr std::uint32_t year = 5;  // characters of 2025年
    if (mention.before.empty() || mention.before.back().role != Role::date) return {};
    Words date = mention.before.back().words;
    const bool is_inside = date.begin > noun.begin && date.end < noun.end && is(text[date.begin - 1], text::han);
    if (!is_inside || !is(text[date.begin], text::digit) || text[date.end] == u'度') return {};
    const bool is_behind_place =
        date.size() == year && lexicon::match_sign_at_end(text.characters({noun.begin, date.begin}), NounSign::each_place) > 0;
    while (date.end + 1 < noun.end && text::is_one_of(text[date.end], u"底末前")) ++date.end;
    return is_behind_place || text[date.end - 1] == u'前' ? date : Words{};
}

/// 老年人每年体检: without 每年.
std::string without_aside(const CleanText& text, const Mention& mention, Words noun) {
    Words aside = note_mark_in(text, noun);
    if (aside.empty()) aside = find_aside(text, mention, noun);
    if (aside.empty()) aside = date_in(text, mention, noun);
    if (aside.empty()) return text.written(noun);
    return text.written({noun.begin, aside.begin}) + text.written({aside.end, noun.end});
}

/// 新增供热面积, 实现新增供热面积
bool begins_with_addition(const CleanText& text, Words noun) {
    noun.begin += lexicon::match_sign(text.characters(noun), lexicon::VerbSign::achieves);
    return lexicon::match_verb(text.characters(noun)).make_change == lexicon::VerbChange::increase;
}

/// 县(市、区) of 每个县(市、区)至少1所: says where, not what.
bool is_each_place(const CleanText& text, Words noun) {
    constexpr std::u16string_view each = u"每各";
    if (noun.begin < 2 || noun.empty()) return false;
    const char16_t before = text[noun.begin - 1];
    return (text::is_one_of(before, each) || (before == u'个' && text::is_one_of(text[noun.begin - 2], each))) &&
           lexicon::match_sign(text.characters(noun), NounSign::whereabouts) == noun.size();
}

/// A noun that only counts (总量), or only brackets, or each (每支不少于5人): of the noun before.
bool names_nothing(const CleanText& text, Words noun) {
    if (noun.empty()) return true;
    const std::u16string_view piece = text.characters({noun.begin + 1, noun.end});
    const bool is_each =
        lexicon::is_sign(piece, NounSign::of_piece) || lexicon::match_sign(piece, NounSign::each_of_places) == piece.size();
    if (text[noun.begin] == u'每' && is_each) return true;
    // 家庭医生人数增加，每万人口达到4名: of how many
    const bool is_of_many = is_each_of_many(text, noun) && lexicon::ends_with_sign(text.characters(noun), NounSign::people);
    if (is_of_many && measure_at_end(text, noun) == 0 && noun.size() <= 8) return true;
    if (text[noun.begin] == u'(' && text.find(noun, u')') + 1 == noun.end) return true;
    return lexicon::match_sign(text.characters(noun), NounSign::bare_count) == noun.size();
}

/// 省、市两级, 市县两级: who does what is told elsewhere.
bool names_levels(const CleanText& text, Words noun) {
    constexpr text::CharacterSet levels = u"省市州县区乡镇村两三四级、和";
    if (!text.ends_with(noun, u"两级") && !text.ends_with(noun, u"三级") && !text.ends_with(noun, u"四级")) return false;
    const std::u16string_view name = text.characters(noun);
    return std::all_of(name.begin(), name.end(), [&](char16_t c) { return levels.contains(c); });
}

/// 每个县至少打造3个示范点，|全市|达到20个: the whole place.
bool names_whole_place(const CleanText& text, Words noun) {
    const lexicon::CueMatch cue = lexicon::match_cue(text.characters(noun));
    return cue && cue.cue == Cue::place && cue.size == noun.size();
}

/// 建设基地30个，市级、每个县不少于2个: a level, or each of what has them, counts the same things as the target before; so does
/// whoever does it as well: 县级林长每季度巡林1次，|乡级林长|每月不少于2次; and so do all of them together: |全市|达到20个.
bool has_same_things(const CleanText& text, const Mention& mention, const Commitment& commitment, Words noun,
                     const Carried& carried) {
    constexpr std::uint32_t longest_level = 3;  // characters: 国家级
    const Quantity& quantity = mention.quantity();
    const bool is_level = text.ends_with(noun, u"级") && noun.size() > 1 && noun.size() <= longest_level &&
                          carried.indicator.find("级") == std::string::npos;
    const bool is_each = is_each_place(text, noun) || (text.starts_with(noun, u"每") && !is_each_of_many(text, noun));
    const bool does_it_too = text.characters(quantity.unit) == u"次" && names_doer(text.characters(noun));
    const bool is_whole = names_whole_place(text, noun);
    const bool is_bare = commitment.action.empty() && commitment.has_bound;
    const bool is_reached = is_whole && !commitment.action.empty() && !commitment.is_make;
    return ((is_bare && (is_level || is_each || does_it_too || is_whole)) || is_reached) && carried.has_target &&
           !commitment.noun_is_behind && quantity.unit_kind == lexicon::UnitKind::thing &&
           text.characters(quantity.unit) == text.characters(carried.unit);
}

/// A、B覆盖率分别达到60%、50%: the members of the list wait in `carried`, each for its number; false where there is no list.
bool give_out_members(const CleanText& text, const Mention& mention, Words noun, Carried& carried) {
    const std::size_t count = parallel_numbers(text, mention).size();
    std::vector<std::string> members = shared_members(text, noun, count);
    const std::uint32_t particle = last_particle(text, noun);  // 新增和更新的|公交车、配送车
    if (members.size() < 2 && particle < noun.end) members = shared_members(text, {particle + 1, noun.end}, count);
    if (members.size() < 2) members = shared_members_over_clauses(text, mention.sentence, noun, count);
    if (members.size() < 2) return false;
    carried.members.assign(members.rbegin(), members.rend());
    return true;
}

/// 甲、乙产量达到10万吨、20万吨, 数量和面积达到5处、3亩: two lists side by side, without 分别.
bool lists_as_many(const CleanText& text, const Mention& mention, const Commitment& commitment, Words noun) {
    if (commitment.noun_is_behind || measure_at_end(text, noun) == 0) return false;
    const std::uint32_t joint = std::min(text.find(noun, u'、'), text.find(noun, u'和'));
    if (joint == noun.end) return false;
    const std::span<const Expression> joined = joined_numbers(text, mention);
    const bool are_alike = std::all_of(joined.begin(), joined.end(), [&](const Expression& other) {
        return other.quantity->unit_name == mention.quantity().unit_name;
    });
    // 甲区、乙县储能规模达到9万千瓦、36万千瓦时: two measures of both; but 面积、产量
    const bool are_measures = measure_at_end(text, {noun.begin, joint}) > 0;
    if ((!are_alike || text[joint] == u'和') && !are_measures) return false;
    return joined.size() > 1 && joined.size() == parallel_numbers(text, mention).size();
}

/// A达到3亿元、B达到2亿元，分别增长6%、4%; 比2020年分别下降9%、6%; 三年累计分别达到9亿元、6亿元: as many targets before as
/// numbers, which wait in `carried` for them.
bool give_out_recent(const CleanText& text, const Mention& mention, Carried& carried) {
    const std::uint32_t number = mention.quantity().before;
    const lexicon::FoundSign respectively =
        lexicon::find_sign(text.characters({mention.clause.begin, number}), ListSign::respectively);
    if (!respectively) return false;
    const std::uint32_t apart = mention.clause.begin + static_cast<std::uint32_t>(respectively.begin);
    for (auto other = mention.before.rbegin(); other != mention.before.rend() && other->words.begin > apart; ++other)
        if (other->quantity && other->role != Role::date) return false;  // not the first behind 分别
    Words lead{mention.clause.begin, apart};
    if (!lead.empty() && text[lead.end - 1] == u'再') --lead.end;  // 2023年再|分别完成5个和9处
    const lexicon::CueMatch cue = lexicon::match_cue(text.characters(lead));
    const bool is_tally = cue.cue == Cue::tally && cue.size == lead.size();
    const bool is_time = match_leading_time(text, lead) == lead.size();  // 2027年分别达到5个和9处
    if (!lead.empty() && !is_tally && !is_time && !text::is_one_of(text[lead.begin], comparisons)) return false;
    const std::size_t count = parallel_numbers(text, mention).size();
    if (count < 2 || count > carried.recent.size()) return false;
    carried.members.assign(carried.recent.rbegin(), carried.recent.rbegin() + static_cast<std::ptrdiff_t>(count));
    return true;
}

/// 产值年均增速10%，到2025年超30亿元: the amount is of what grows, not of its rate.
void leave_to_owner(const CleanText& text, const Mention& mention, IndicatorName& indicator) {
    const lexicon::CueMatch rate = lexicon::match_cue_before(text.characters(indicator.words));
    const bool is_amount = mention.quantity().unit_kind == lexicon::UnitKind::amount;
    if (!is_amount || rate.cue != lexicon::Cue::rate || text.written(indicator.words) != indicator.name) return;
    indicator.words.end -= rate.size;
    indicator.name = text.written(indicator.words);
}

std::string next_member(Carried& carried) {
    std::string member = std::move(carried.members.back());
    carried.members.pop_back();
    return member;
}

/// Asks in turn where the indicator stands; each step is true where it has told it.
class IndicatorReader {
public:
    IndicatorReader(const CleanText& text, const Mention& mention, const Commitment& commitment, Carried& carried)
        : text_(text), mention_(mention), commitment_(commitment), carried_(carried) {}

    IndicatorName read() {
        if (!carried_.members.empty() && !commitment_.has_own_noun) {
            take_member();
            return std::move(indicator_);
        }
        carried_.members.clear();
        if (!carried_.places.empty() && !commitment_.has_own_noun) {
            take_place();
            return std::move(indicator_);
        }
        carried_.places.clear();
        if (take_changed_list()) return std::move(indicator_);
        noun_ = bare_noun(text_, mention_, commitment_);
        leave_out_doer();
        indicator_.words = noun_;
        indicator_.adds = !commitment_.noun_is_behind && begins_with_addition(text_, noun_);
        if (!take_subject()) {
            const std::optional<Relation> bound = mention_.quantity().relation_before;
            const bool is_limit = commitment_.action.empty() && (bound == Relation::at_most || bound == Relation::less_than);
            // 完成投资|占|总投资的70%; 新建住宅最高不超过18层
            const bool is_part = text_.characters(commitment_.action) == u"占";
            const bool keeps_verb =
                commitment_.noun_is_behind || is_part || (indicator_.adds && (mention_.is_share() || is_limit));
            if (!keeps_verb) noun_ = without_lead(text_, without_head_verbs(text_, noun_), place_to_drop(mention_, commitment_));
            if (!take_noun_before() && !take_noun_of_elsewhere() && !take_noun_of_kin() && !take_list()) take_own_noun();
        }
        return std::move(indicator_);
    }

private:
    void take_member() {
        indicator_.name = next_member(carried_);
        indicator_.words = carried_.indicator_words;
        indicator_.is_listed = true;
    }

    /// A、B覆盖率分别由65%、60%|提升至75%、70%
    bool take_changed_list() {
        if (carried_.starts.size() < 2) return false;
        if (commitment_.has_own_noun || !give_out_members(text_, mention_, carried_.indicator_words, carried_) ||
            carried_.members.size() != carried_.starts.size()) {
            carried_.members.clear();
            carried_.starts.clear();
            return false;
        }
        take_member();
        return true;
    }

    /// 县级林长每年|巡林4次
    void leave_out_doer() {
        const Words doer = doer_before_times(text_, mention_, noun_);
        if (doer.empty()) return;
        indicator_.scope = doer;
        const std::uint32_t often = match_how_often(text_.characters({doer.end, noun_.end}));
        noun_ = without_bound(text_, without_lead(text_, {doer.end + often, noun_.end}, {}));
    }

    void take_carried() {
        indicator_.name = carried_.indicator;
        indicator_.words = carried_.indicator_words;
    }

    /// 城镇新增就业
    bool take_subject() {
        if (commitment_.subject.empty()) return false;
        take_head(commitment_.subject, text_.written(noun_));
        return true;
    }

    /// 国家级|企业; but of 甲县|电站 the place is no part of what is counted.
    void take_head(Words before, std::string head) {
        const bool is_place = names_place(text_.characters(before));
        if (is_place) indicator_.scope = before;
        indicator_.name = is_place ? std::move(head) : text_.written(before) + head;
    }

    /// The number has no noun of its own: that of the numbers before it, or of a clause before.
    bool take_noun_before() {
        const bool is_nameless = names_nothing(text_, noun_) || tells_only_where();
        if (is_nameless && give_out_recent(text_, mention_, carried_)) {
            take_member();
            return true;
        }
        if (has_same_things(text_, mention_, commitment_, noun_, carried_)) {
            take_carried();
            if (!names_whole_place(text_, noun_)) indicator_.scope = noun_;
            return true;
        }
        if (!is_nameless && (carried_.has_target || !is_each_place(text_, noun_))) return false;
        const bool gives = gives_noun(carried_, mention_.quantity());
        Words before = changed_before();
        if (before.empty() && is_nameless && !gives)
            before = object_of_verb_before(text_, mention_.sentence, mention_.clause, commitment_.action);
        if (before.empty() && (!gives || carried_.is_parted))
            before = noun_of_clauses_before(text_, mention_.sentence, mention_.clause);
        if (gives && before.empty() && give_out_totals()) {
            take_member();
            return true;
        }
        if (gives && before.empty()) {
            take_carried();
            leave_to_owner(text_, mention_, indicator_);
            return true;
        }
        if (!before.empty()) noun_ = before;
        return false;
    }

    /// 开展技能培训，|全省每年|不少于4万人次; 办好对接活动，|省、市两级|分别举办6场和50场
    [[nodiscard]] bool tells_only_where() const {
        if (commitment_.noun_is_behind || carried_.has_target) return false;
        if (names_levels(text_, noun_)) return true;
        return names_whole_place(text_, noun_) && commitment_.action.empty() && commitment_.has_bound;
    }

    /// 甲、乙分别新增5家、3家，|总数达到50家和30家: as many numbers as targets before, which wait in `carried` for them.
    bool give_out_totals() {
        const std::size_t count = parallel_numbers(text_, mention_).size();
        if (count < 2 || count > carried_.recent.size() || commitment_.is_make || mention_.clause.begin == carried_.clause)
            return false;
        const auto last = carried_.recent.rbegin(), first = last + static_cast<std::ptrdiff_t>(count);
        if (std::adjacent_find(last, first) != first) return false;  // two targets of one thing
        carried_.members.assign(last, first);
        return true;
    }

    /// 新建站点5个，|充电桩总数|大幅增加，达到500个: what the clause between says to change; empty: none is between, or it has a
    /// verb for another's noun.
    [[nodiscard]] Words changed_before() const {
        const std::uint32_t comma = mention_.clause.begin - 1;
        const bool may_be_between =
            carried_.has_target && carried_.starts.empty() && carried_.target_end < comma && text_[comma] == u',';
        if (!may_be_between || !lexicon::match_verb(text_.characters(commitment_.action)).reach) return {};
        const Words between = clause_around(text_, mention_.sentence, {comma, comma});
        if (between.begin < carried_.target_end || lexicon::match_verb(text_.characters(between)).size > 1) return {};
        if (text::is_one_of(text_[between.begin], comparisons)) return {};  // 比预计数增加
        const Words noun = noun_of_clauses_before(text_, mention_.sentence, mention_.clause);
        return between.contains(noun) && noun.end < between.end && measure_at_end(text_, noun) > 0 ? noun : Words{};
    }

    /// 处理率达到98%，县城达到95%
    bool take_noun_of_elsewhere() {
        Words place = noun_;
        if (text_.ends_with(place, u"各")) --place.end;  // 甲区、乙区|各2处
        const bool is_told_before = !carried_.has_target || carried_.is_parted;
        const Words measured = is_told_before ? measured_before_places(text_, mention_, place) : Words{};
        if (!carried_.has_target && measured.empty()) return false;
        if (!measured.empty()) {
            indicator_.name = text_.written(measured);
            indicator_.words = measured;
            indicator_.scope = place;
            return true;
        }
        if (!is_elsewhere(text_, mention_, commitment_, place, carried_)) return false;
        indicator_.name = without_place(text_, carried_);
        indicator_.words = carried_.indicator_words;
        indicator_.scope = give_out_places(place);
        return true;
    }

    /// 大中型水库监测设施覆盖率达到100%，|小型水库|达到65%: others of a kind that the number before is about.
    bool take_noun_of_kin() {
        constexpr std::uint32_t shortest = 2, longest = 8;  // characters of 水库, of 小型水库
        const Words measured = carried_.indicator_words;
        const bool arrives = commitment_.change == lexicon::VerbChange::level && !text_.contains(commitment_.action, u"占");
        const bool may_be = arrives && mention_.is_share() && carried_.has_target && !carried_.is_make &&
                            !commitment_.noun_is_behind && mention_.quantity().unit_dimension == carried_.dimension &&
                            noun_.size() > shortest && noun_.size() <= longest && measure_at_end(text_, noun_) == 0 &&
                            text_.written(measured) == carried_.indicator;
        if (!may_be) return false;
        for (std::uint32_t size = noun_.size() - 1; size >= shortest; --size) {
            const std::u16string_view kind = text_.characters({noun_.end - size, noun_.end});
            const std::size_t at = text_.characters(measured).rfind(kind);
            if (at == 0 || at == std::u16string_view::npos) continue;
            const Words behind{measured.begin + static_cast<std::uint32_t>(at) + size, measured.end};
            if (behind.size() < shortest || text::is_one_of(text_[behind.begin], u"和及与、的") ||
                measure_at_end(text_, behind) == 0)
                return false;
            indicator_.name = text_.written(behind);
            indicator_.words = behind;
            indicator_.scope = noun_;
            return true;
        }
        return false;
    }

    /// The first of 甲区、乙区 in 甲区、乙区分别为5处、9处; the others wait for their numbers. All of `places` where they are not
    /// as many as the numbers.
    Words give_out_places(Words places) {
        const std::u16string_view before = text_.characters({places.end, mention_.quantity().words.begin});
        std::vector<Words> each;
        for (std::uint32_t begin = places.begin, index = begin; index <= places.end; ++index) {
            if (index < places.end && !text::is_one_of(text_[index], list_joints)) continue;
            each.push_back({begin, index});
            begin = index + 1;
        }
        const bool gives = lexicon::holds_sign(before, ListSign::respectively) && each.size() > 1 &&
                           each.size() == parallel_numbers(text_, mention_).size();
        if (!gives) return places;
        carried_.places.assign(each.rbegin(), each.rend() - 1);
        return each.front();
    }

    void take_place() {
        indicator_.name = without_place(text_, carried_);
        indicator_.words = carried_.indicator_words;
        indicator_.scope = carried_.places.back();
        carried_.places.pop_back();
    }

    /// A、B覆盖率分别达到60%、50%
    bool take_list() {
        indicator_.words = noun_;
        const std::uint32_t number = mention_.quantity().before;
        const bool has_each = text_[number - 1] == u'各' && is_followed_by_number(text_, mention_);
        const auto gives_each_its_own = [&](Words words) {
            return lexicon::holds_sign(text_.characters(words), ListSign::respectively);
        };
        indicator_.is_listed = has_each || gives_each_its_own(commitment_.lead) ||
                               (!commitment_.noun_is_behind && gives_each_its_own({noun_.begin, number}));
        if (has_each && noun_.end == number) --noun_.end;  // 甲州、乙州光伏项目|各约20万千瓦、40万千瓦
        const bool gives_out = indicator_.is_listed || lists_as_many(text_, mention_, commitment_, noun_);
        if (!gives_out || !give_out_members(text_, mention_, noun_, carried_)) return false;
        indicator_.name = next_member(carried_);
        return true;
    }

    /// 国家级; but 产业基地升级
    [[nodiscard]] bool names_rank(Words noun) const {
        return text_.ends_with(noun, u"级") && lexicon::match_verb_before(text_.characters(noun)).size < 2;
    }

    void take_own_noun() {
        constexpr std::uint32_t longest_size = 3;  // characters: 大中型
        noun_ = without_lead(text_, without_description(text_, noun_), place_to_drop(mention_, commitment_));
        if (const std::uint32_t share = share_verb_in(text_, noun_); share < noun_.end && commitment_.action.empty()) {
            indicator_.share_verb = {share, share + 1};
            noun_.end = share - lexicon::match_bound_before(text_.characters({noun_.begin, share})).size;  // 约|占
            noun_ = without_tail(text_, noun_);
        }
        if (const Words measured = without_place_behind(text_, noun_); measured.end < noun_.end && !commitment_.noun_is_behind) {
            indicator_.scope = {measured.end, noun_.end};
            noun_ = measured;
        }
        indicator_.words = noun_;
        indicator_.name = without_aside(text_, mention_, noun_);
        if (text_.ends_with(noun_, u"的")) indicator_.name = with_head_carried(text_, mention_, noun_, carried_);
        else if (std::string head = head_behind_ranks(text_, mention_, noun_); !head.empty()) take_head(noun_, std::move(head));
        else if (!commitment_.noun_is_behind)
            indicator_.name +=
                head_behind_rank(text_, mention_, noun_, carried_) + head_behind_size(text_, mention_, noun_, carried_);
        else if (names_rank(noun_) || (text_.ends_with(noun_, u"型") && noun_.size() <= longest_size))
            indicator_.name += head_of_list(text_, mention_, text_[noun_.end - 1]);
        else indicator_.name += head_behind_sizes(text_, mention_, noun_);
    }

    const CleanText& text_;
    const Mention& mention_;
    const Commitment& commitment_;
    Carried& carried_;
    Words noun_;  ///< what is left of the noun
    IndicatorName indicator_;
};

}  // namespace

IndicatorName name_indicator(const CleanText& text, const Mention& mention, const Commitment& commitment, Carried& carried) {
    return IndicatorReader(text, mention, commitment, carried).read();
}

}  // namespace plandoc::record
