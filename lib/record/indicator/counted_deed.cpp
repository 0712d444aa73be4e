#include "record/indicator/counted_deed.hpp"

#include <algorithm>

#include "lexicon/agency.hpp"
#include "lexicon/bounds.hpp"
#include "lexicon/count_sign.hpp"
#include "lexicon/cues.hpp"
#include "lexicon/doer_sign.hpp"
#include "lexicon/lead_sign.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/place_level.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/predicate_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/brackets.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_description.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/place_name.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using lexicon::Cue;
using text::CleanText;

bool names_doer(std::u16string_view words) {
    return lexicon::ends_with_sign(words, lexicon::DoerSign::doer_end) ||
           lexicon::ends_with_sign(words, lexicon::DoerSign::officer_end);
}

namespace {

/// 至少|探访
Words without_bound(const CleanText& text, Words noun) {
    return {noun.begin + lexicon::match_bound_at_start(text.characters(noun)).size, noun.end};
}

/// 对独居老人每月|探访, 为失能老人每周|上门服务: what is done so often for those behind 对 or 为.
Words deed_behind_times(const CleanText& text, Words noun) {
    if (!text::is_one_of(text[noun.begin], u"对为")) return noun;
    constexpr std::uint32_t shortest_behind = 4;  // characters: 每月 and a deed of two
    for (std::uint32_t index = noun.begin + 2; index + shortest_behind <= noun.end; ++index) {
        if (text[index] != u'每') continue;
        const lexicon::CueMatch cue = lexicon::match_cue(text, {index, noun.end});
        const bool is_often = lexicon::says_how_often(cue.cue);
        if (is_often && index + cue.size < noun.end) return without_bound(text, {index + cue.size, noun.end});
    }
    return noun;
}

/// Characters of 每月, 每半年, 每10天 at the head of `words`; 0: none stands there.
std::uint32_t match_interval(std::u16string_view words) {
    const lexicon::CueMatch cue = lexicon::match_cue(words);
    if (lexicon::says_how_often(cue.cue)) return cue.size;
    if (words.empty()) return 0;
    const std::uint32_t number = text::match_arabic(words.substr(1)).size;
    const std::u16string_view rest = words.substr(1 + number);
    const std::uint32_t unit = std::max(lexicon::match_sign(rest, lexicon::MeasureSign::time_unit),
                                        number > 0 ? lexicon::match_sign(rest, lexicon::MeasureSign::short_time) : 0);
    return unit > 0 ? 1 + number + unit : 0;
}

/// Likewise, and of 每人每年; 0: it does not say how often.
std::uint32_t match_how_often(std::u16string_view words) {
    constexpr std::uint32_t each = 2;  // characters of 每人
    if (words.size() > each && words.front() == u'每' && words[each] == u'每')
        if (const std::uint32_t interval = match_interval(words.substr(each))) return each + interval;
    return match_interval(words);
}

/// 为65岁以上老年人|体检1次: what is done for people.
Words deed_for_people(const CleanText& text, const Mention& mention, Words noun) {
    constexpr std::uint32_t shortest = 2;  // characters, of the people and of the deed
    if (text[noun.begin] != u'为' || text.characters(mention.quantity().unit) != u"次") return noun;
    for (std::uint32_t index = noun.end - shortest; index > noun.begin + shortest; --index)
        if (lexicon::ends_with_sign(text, {noun.begin, index}, lexicon::MeasureSign::people)) return {index, noun.end};
    return noun;
}

/// 到养老机构|巡诊, 护林员对责任区|巡查, 对养老机构的|联合检查: what is done so often, behind where or to whom.
Words deed_somewhere(const CleanText& text, const Mention& mention, Words noun) {
    constexpr std::uint32_t longest_doer = 8, shortest_place = 2;  // characters
    if (text.characters(mention.quantity().unit) != u"次") return noun;
    std::uint32_t lead = noun.begin;
    while (lead < noun.end && !text::is_one_of(text[lead], u"对到赴")) ++lead;
    const Words phrase{lead, noun.end};
    if (lead > noun.begin + longest_doer || lexicon::begins_with_sign(text, phrase, lexicon::PredicateSign::no_deed)) return noun;
    if (const std::uint32_t particle = last_particle(text, phrase); particle + 2 < noun.end) return {particle + 1, noun.end};
    const std::u16string_view whole = text.characters(noun);
    const std::uint32_t deed =
        std::max(lexicon::match_sign_at_end(whole, lexicon::VerbSign::deed), lexicon::match_verb_before(whole).size);
    return deed > 1 && lead + 1 + shortest_place + deed <= noun.end ? Words{noun.end - deed, noun.end} : noun;
}

/// 民营企业, 乡镇, 困难群众; but of 规上工业 nobody is named.
bool names_group(std::u16string_view those) {
    const lexicon::CueMatch cue = lexicon::match_cue_before(those);
    return lexicon::match_sign_at_end(those, lexicon::DoerSign::doer_end) > 1 || (cue.cue == Cue::generic && cue.size > 1);
}

/// Where 每 stands in `noun`, or else 各 behind somebody: 4县|各造林; noun.end: nowhere.
std::uint32_t find_each(const CleanText& text, Words noun) {
    const std::uint32_t each = text.find(noun, u'每');
    return each < noun.end ? each : text.find({noun.begin + std::min(noun.size(), 1U), noun.end}, u'各');
}

/// Characters of 每年, 各 at the head of `words`; 0: neither.
std::uint32_t match_each(std::u16string_view words) { return words.front() == u'各' ? 1 : match_how_often(words); }

/// 签约养老机构 of 医疗机构为|签约养老机构|: to whom those do it who are named before 为 or 对; all of `doer` where none are.
Words whom_it_is_done_to(const CleanText& text, Words doer) {
    constexpr std::uint32_t shortest = 2;  // characters, of either
    for (std::uint32_t index = doer.begin + shortest; index + shortest < doer.end; ++index)
        if (text::is_one_of(text[index], u"为对") && names_doer(text.characters({doer.begin, index})))
            return {index + 1, doer.end};
    return doer;
}

/// 造林, 各造林
bool is_bare_deed(const CleanText& text, Words deed) {
    if (text.starts_with(deed, u"各")) ++deed.begin;
    return lexicon::is_sign(text, deed, lexicon::VerbSign::deed);
}

}  // namespace

Words last_of_doers(const CleanText& text, Words noun) {
    std::uint32_t begin = noun.begin;
    for (std::uint32_t joint = text.find(noun, u'、'); joint < noun.end; joint = text.find({begin, noun.end}, u'、')) {
        const Words piece{begin, joint};
        const std::uint32_t each = text.find(piece, u'每');
        const std::uint32_t often = each < joint ? match_how_often(text.characters({each, joint})) : 0;
        if (often == 0 || each + often != joint) break;
        begin = joint + 1;
    }
    return {begin, noun.end};
}

Words deed_behind_interval(const CleanText& text, Words noun) {
    constexpr std::uint32_t shortest = 2;  // characters of the deed
    const bool is_counted = noun.size() > 1 && text[noun.begin] == u'每' && text::is(text[noun.begin + 1], text::digit);
    const std::uint32_t interval = is_counted ? match_interval(text.characters(noun)) : 0;
    return interval > 0 && interval + shortest <= noun.size() ? Words{noun.begin + interval, noun.end} : noun;
}

Words doer_before_times(const CleanText& text, const Mention& mention, Words noun) {
    constexpr std::uint32_t shortest = 2;  // characters, of who does it and of the deed
    const std::uint32_t each = find_each(text, noun);
    if (each < noun.begin + shortest || each >= noun.end) return {};
    const std::uint32_t often = match_each(text.characters({each, noun.end}));
    const Words deed{each + often, noun.end};
    // 学生每人每年|阅读20本
    const bool is_by_each = text.starts_with({std::min(each + 2, noun.end), noun.end}, u"每") &&
                            mention.quantity().unit_kind == lexicon::UnitKind::thing;
    // 部门每年|对养老机构抽查的比例, 各乡镇每年|植树
    const bool is_told =
        is_by_each || (mention.is_share() && text.starts_with(deed, u"对")) || is_bare_deed(text, deed) ||
        (text[each] == u'每' && lexicon::ends_with_sign(text, mention.quantity().unit, lexicon::CountSign::times));
    const bool is_of_agency =
        text[each] == u'每' && mention.is_share() && measure_at_end(text, deed) > 0 &&  // 市教育局每年|抽检率
        lexicon::match_agency_ending(text.characters({noun.begin, each})).kind == lexicon::AgencyKind::department;
    const bool has_each = noun.begin > mention.clause.begin && text[noun.begin - 1] == u'各';  // 各部门
    const std::uint32_t leads = lexicon::match_sign_at_end(text, {noun.begin, each}, lexicon::DoerSign::leads);
    const Words doer{noun.begin - (has_each ? 1 : 0), each - leads};
    const std::u16string_view name = text.characters(doer);
    const bool does = names_doer(name) || lexicon::ends_with_sign(name, lexicon::PlaceSign::inside) ||
                      lexicon::ends_with_sign(name, lexicon::PlaceSign::whereabouts) ||
                      lexicon::match_place_level_at_end(name) > 0;
    return (is_of_agency || (is_told && does)) && often > 0 && deed.size() >= shortest ? whom_it_is_done_to(text, doer) : Words{};
}

Words deed_behind_doer(const CleanText& text, Words doer, Words noun) {
    std::uint32_t begin = doer.end + lexicon::match_sign(text, {doer.end, noun.end}, lexicon::DoerSign::leads);
    begin += match_each(text.characters({begin, noun.end}));
    if (text[begin] == u'各') ++begin;  // 甲县、乙县每年各|造林
    return without_bound(text, without_lead(text, {begin, noun.end}, {}));
}

Words those_at_head(const CleanText& text, Words noun) {
    constexpr std::uint32_t shortest = 2, longest = 20, shortest_rest = 4;  // characters of those, of what is measured
    if (text[noun.begin] != u'对' || lexicon::begins_with_sign(text, noun, lexicon::PredicateSign::no_deed) ||
        text.contains(noun, u"贡献") || text.contains(noun, u"的"))  // 对工业增长贡献率
        return {};
    const std::uint32_t begin = noun.begin + 1;
    for (std::uint32_t end = begin + shortest; end + shortest_rest <= noun.end && end <= begin + longest; ++end) {
        const std::u16string_view those = without_bracket(text.characters({begin, end}));
        const Words rest{end, noun.end};
        const bool is_measured = measure_at_end(text, rest) > 0 || text.ends_with(rest, u"标准") ||
                                 lexicon::ends_with_sign(text, rest, lexicon::MeasureSign::ratio);
        if (names_group(those) && is_measured && !text::is_one_of(text[end], u"和与及、()") &&
            !lexicon::begins_with_sign(text, rest, lexicon::VerbSign::carries_out))
            return {begin, end};
    }
    return {};
}

Words without_recipient(const CleanText& text, const Mention& mention, Words noun) {
    return deed_for_people(text, mention, deed_somewhere(text, mention, deed_behind_times(text, noun)));
}

bool is_deed_alone(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    const Quantity& quantity = mention.quantity();
    if (commitment.action.end != quantity.before || commitment.has_own_noun || quantity.unit.empty()) return false;
    if (text[quantity.words.begin] == u'一') return false;            // 每五年修编一次
    const std::u16string_view unit = text.characters(quantity.unit);  // 培训20场
    const bool counts_times = unit.ends_with(u'次') || unit == u"场" || unit == u"期" || quantity.unit_dimension == "person";
    const Words before{mention.segment, std::max(mention.segment, commitment.action.begin)};
    const bool is_deed = lexicon::ends_with_sign(text, commitment.action, lexicon::VerbSign::deed) ||
                         (commitment.is_make && commitment.action.size() > 1 &&  // 对婴幼儿|健康|评估1次
                          lexicon::ends_with_sign(text, before, lexicon::VerbSign::of_deed));
    return counts_times && !text::is(text[quantity.after], text::han | text::latin) && is_deed;
}

Words place_of_addition(const CleanText& text, const Mention& mention, const Commitment& commitment, Words noun) {
    constexpr std::u16string_view adding = u"新增";
    constexpr std::uint32_t shortest = 3;  // characters of the place
    if (commitment.noun_is_behind || mention.is_share()) return {};
    const std::uint32_t index = text.find(noun, adding);
    if (index < noun.begin + shortest || index == noun.end) return {};
    const Words place{noun.begin, index}, added{index + static_cast<std::uint32_t>(adding.size()), noun.end};
    const bool is_place = lexicon::ends_with_sign(text, place, lexicon::LeadSign::field) || lists_places(text, place);
    return is_place && measure_at_end(text, added) > 0 ? place : Words{};
}

}  // namespace plandoc::record
