#include "record/noun/noun_head.hpp"

#include <algorithm>

#include "lexicon/cues.hpp"
#include "lexicon/doer_sign.hpp"
#include "lexicon/lead_sign.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/place_level.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/units.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/item_head.hpp"
#include "record/noun/area_of_deeds.hpp"
#include "record/noun/leading_time.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_description.hpp"
#include "record/number/clause.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using lexicon::Cue;
using lexicon::LeadSign;
using text::CleanText;
using text::is_one_of;

namespace {

/// 以乡镇(街道)为单位, 以2020年为基数: by what is counted; 通过新建、改建等方式: how it comes about; its characters, 0: none.
std::uint32_t match_basis(const CleanText& text, Words words) {
    constexpr std::uint32_t longest_basis = 28;  // characters
    const auto leads_up = [&](std::u16string_view lead) { return text.starts_with(words, lead); };
    if (!leads_up(u"以") && !leads_up(u"通过") && !leads_up(u"采取") && !leads_up(u"采用")) return 0;
    const Words near{words.begin, std::min(words.end, words.begin + longest_basis)};
    const lexicon::FoundSign end = lexicon::find_sign(text, near, LeadSign::basis);
    return end ? static_cast<std::uint32_t>(end.begin) + end.size : 0;
}

/// 各县(市)普及率, 各地床位数: whose they are stays with the noun. But 各市场主体, 各地质公园.
bool begins_with_each_place(std::u16string_view text) {
    if (text.front() != u'各') return false;
    const std::uint32_t named = lexicon::match_place_level(text.substr(1));
    const std::uint32_t level = named == 0 && text.substr(1).starts_with(u"地") ? 1 : named;
    return level > 0 && level + 1 < text.size() &&
           !lexicon::begins_with_sign(text.substr(level + 1), lexicon::PlaceSign::no_place);
}

/// The plan's own place, which need not be said; but not 绍兴市 in 绍兴市区, as there is in 绍兴市区级.
bool begins_with_own_place(std::u16string_view text, std::u16string_view own_place) {
    if (own_place.empty() || !text.starts_with(own_place) || text.size() == own_place.size()) return false;
    const std::u16string_view behind = text.substr(own_place.size());
    return !own_place.ends_with(u'市') || behind.front() != u'区' || behind.size() == 1 ||
           lexicon::begins_with_sign(behind.substr(1), lexicon::PlaceSign::no_place) || behind.starts_with(u"区县");
}

/// 甲|森林覆盖率, 甲|全市绿地率, 甲境内|湿地面积 in the plan of 甲市: characters of the plan's own place, named in short; but
/// 甲港吞吐量, 甲高新区产值, 甲、乙两市. 0: it is not named.
std::uint32_t match_own_place_in_short(std::u16string_view text, std::u16string_view own_place) {
    constexpr std::u16string_view levels = u"省市县区州旗", inside = u"境内";
    constexpr std::size_t shortest = 2, shortest_noun = 4, longest_part = 6;  // characters
    if (own_place.size() <= shortest || !is_one_of(own_place.back(), levels)) return 0;
    const std::u16string_view name = own_place.substr(0, own_place.size() - 1);
    if (!text.starts_with(name) || text.size() < name.size() + shortest_noun) return 0;
    const std::u16string_view behind = text.substr(name.size());
    const auto size = static_cast<std::uint32_t>(name.size());
    if (behind.starts_with(inside)) return size + static_cast<std::uint32_t>(inside.size());
    if (behind.front() == u'全' && lexicon::match_cue(behind).cue == Cue::place) return size;
    if (is_one_of(behind.front(), u"的、和及与至") || lexicon::begins_with_sign(behind, lexicon::PlaceSign::named_after))
        return 0;
    for (std::size_t part = 1; part <= longest_part && part < behind.size(); ++part)
        if (lexicon::match_place_level_at_end(behind.substr(0, part)) > 0) return 0;
    return size;
}

/// 将|床位占比|提高到60%
bool marks_object(std::u16string_view rest) { return rest.size() > 2 && rest.front() == u'将'; }

/// 为推动产能提高, 为有效降低能耗, 为2027年达标…打下基础: 为 leads up to a verb or a time, not to a noun; so does 在:
/// 在压减产能30%的同时.
bool leads_on(const CleanText& text, Words words) {
    const Words behind{words.begin + 1, words.end};
    if (behind.empty()) return false;
    if (text[words.begin] == u'在') return lexicon::match_verb(text, behind).size > 1 && !text.contains(words, u"领域");
    if (text[words.begin] != u'为') return false;
    if (match_leading_time(text, behind) > 0) return true;
    const lexicon::CueMatch cue = lexicon::match_cue(text, behind);
    return lexicon::match_verb(text.characters(behind).substr(cue.cue == Cue::adverb ? cue.size : 0)).size > 1;
}

constexpr bool leads(Cue cue) {
    return lexicon::is_modal(cue) || lexicon::says_how_often(cue) || cue == Cue::adverb || cue == Cue::tally ||
           cue == Cue::linker || cue == Cue::place || cue == Cue::kinds || cue == Cue::basis;
}

/// A lead that would cut into a noun (重点企业, 年均增速, 平均工资): the words after it decide.
bool belongs_to_noun(const CleanText& text, Words words, lexicon::CueMatch cue) {
    const std::u16string_view word = text.characters(words).substr(0, cue.size);
    const std::u16string_view rest = text.characters({words.begin + cue.size, words.end});
    if (rest.empty()) return cue.cue == Cue::place || cue.cue == Cue::kinds;
    if (cue.cue == Cue::place && is_one_of(rest.front(), list_joints))  // 全省和典型区域状况评估; but 全市|和美乡村
        return !lexicon::begins_with_sign(rest, LeadSign::no_lead);
    if (cue.cue == Cue::place && rest.front() == u'的') return rest.size() == 1;
    const bool goes_on =
        lexicon::begins_with_sign(rest, LeadSign::of_noun) && !lexicon::begins_with_sign(rest, LeadSign::no_of_noun);
    if (cue.cue != Cue::linker && goes_on) return true;  // but 今年的|增长
    if (lexicon::is_sign(word, LeadSign::foresees)) return false;
    if (word == u"全域" && measure_at_end(text, words) > 0) return false;  // 全域|森林覆盖率; but 全域旅游示范区
    if (word == u"平均" && takes_time(text, {words.begin + cue.size, words.end})) return true;
    // 高标准农田面积, 平均上架率: an adverb goes before a verb, one of a single character (宜居) before a longer one
    if (cue.cue == Cue::adverb || lexicon::is_sign(word, LeadSign::adverb_like)) {
        const bool leads_on = rest.front() == u'为' || lexicon::match_verb(rest).size > (cue.size > 1 ? 0U : 1U) ||
                              leads(lexicon::match_cue(rest).cue) ||
                              match_leading_time(text, {words.begin + cue.size, words.end}) > 0;
        return !leads_on;
    }
    if (cue.cue == Cue::yearly) {  // 年均增速, 年度能耗总量
        const lexicon::CueMatch next = lexicon::match_cue(rest);
        return next.cue == Cue::rate || next.cue == Cue::fall ||
               (text.characters(words).starts_with(u"年度") && !lexicon::match_verb(rest));
    }
    return false;
}

/// 养殖场|实现覆盖率, 规划保留的养殖场|实现覆盖率; but 实现在线监测的企业占比.
bool may_achieve(const CleanText& text, Words words, std::uint32_t index) {
    const std::uint32_t particle = last_particle(text, words);
    return particle == words.end || (particle < index && !text.contains({index, words.end}, u"、"));
}

/// 可|减少: allows a change.
bool permits_change(std::u16string_view rest) {
    return rest.front() == u'可' && lexicon::match_verb(rest.substr(1)).reach_change != lexicon::VerbChange::level;
}

/// Characters at the head of `rest` that lead up to the verb behind them: 重点|突破, 全国|新建; but 重点企业. 0: none.
std::uint32_t match_verb_lead(std::u16string_view rest) {
    const std::uint32_t size = lexicon::match_sign(rest, LeadSign::verb_lead);
    return size > 0 && lexicon::match_verb(rest.substr(size)).size > 1 ? size : 0;
}

/// Characters at the head of `rest` of what is reached by others than the noun: 全覆盖、|处理率. 0: none.
std::uint32_t match_outcome(std::u16string_view rest) {
    const std::uint32_t size = lexicon::match_sign(rest, LeadSign::outcome);
    return size < rest.size() && rest[size] == u'、' ? size : 0;
}

/// Characters of 每 and an extent at the head of `words`, of how much something there is so many: 每100平方米|残留枝桠; but
/// 每100平方公里监测站密度. 0: none stands there.
std::uint32_t match_each_extent(const CleanText& text, Words words) {
    constexpr std::uint32_t shortest = 2;  // characters of the noun
    if (text[words.begin] != u'每') return 0;
    const std::u16string_view rest = text.characters({words.begin + 1, words.end});
    const std::uint32_t number = text::match_arabic(rest).size;
    const auto unit = lexicon::match_unit(rest.substr(number));
    const bool is_extent = number > 0 && unit && (unit->dimension == "area" || unit->dimension == "length");
    const std::uint32_t size = is_extent ? 1 + number + unit->size : 0;
    return size + shortest <= words.size() && measure_at_end(text, words) == 0 ? size : 0;
}

/// Characters of 规划 at the head of `words`, where it is the verb before what is measured, or before a time:
/// |规划|森林覆盖率达到35%, |规划|到2025年占比达到30%; but 规划任务, 规划实施率, 规划建设. 0: it is not.
std::uint32_t match_planning(const CleanText& text, Words words) {
    constexpr std::u16string_view planning = u"规划";
    constexpr std::uint32_t size = 2, shortest = 4;  // characters of what is measured
    if (!text.starts_with(words, planning) || words.size() < size + shortest) return 0;
    if (lexicon::begins_with_sign(text, words, LeadSign::no_lead)) return 0;
    const auto [verb, noun] = lexicon::match_verb_or_noun(text, words);
    const Words behind{words.begin + size, words.end};
    const bool is_word = verb.size > size || noun > size;
    return !is_word && (measure_at_end(text, behind) > 0 || match_leading_time(text, behind) > 0) ? size : 0;
}

/// Characters of the cue word at the head of `words` that leads up to a noun; 0: none.
std::uint32_t match_leading_cue(const CleanText& text, Words words) {
    const std::u16string_view rest = text.characters(words);
    const lexicon::CueMatch cue = lexicon::match_cue(rest);
    const bool is_lead = cue && leads(cue.cue) && !belongs_to_noun(text, words, cue) &&
                         lexicon::match_verb_like_noun(rest) <= cue.size &&
                         (cue.cue != Cue::tally || lexicon::match_verb(rest).size <= cue.size);  // 共建学院
    if (!is_lead) return 0;
    return cue.size + (cue.cue == Cue::place && rest.substr(cue.size).starts_with(u"的") ? 1 : 0);  // 全市的|林地面积
}

/// Characters at the head of `words` that lead up to a noun; 0: the noun begins there.
std::uint32_t match_lead(const CleanText& text, Words words, std::u16string_view own_place) {
    const std::u16string_view rest = text.characters(words);
    if (lexicon::begins_with_sign(rest, LeadSign::no_lead)) return 0;  // 将来, 三年保存率, 全国重点实验室
    if (const std::uint32_t basis = match_basis(text, words)) return basis;
    if (const std::uint32_t item = match_item_at_head(rest)) return item;
    if (const std::uint32_t time = match_leading_time(text, words)) return time;
    if (begins_with_each_place(rest)) return 0;
    if (begins_with_own_place(rest, own_place)) return static_cast<std::uint32_t>(own_place.size());
    if (const std::uint32_t place = match_own_place_in_short(rest, own_place)) return place;
    if (leads_on(text, words) || marks_object(rest) || permits_change(rest)) return 1;
    if (const std::uint32_t verb = match_verb_lead(rest)) return verb;
    if (const std::uint32_t outcome = match_outcome(rest)) return outcome;
    if (const std::uint32_t extent = match_each_extent(text, words)) return extent;
    if (const std::uint32_t planning = match_planning(text, words)) return planning;
    return match_leading_cue(text, words);
}

/// Characters up to the noun behind the verb 规划 at `index`, before which 拟 or a place stands: 整治|拟规划|林业任务,
/// 甲市|规划|覆盖率. 0: none.
std::uint32_t match_planning_behind(const CleanText& text, Words words, std::uint32_t index) {
    constexpr std::u16string_view intended = u"拟规划";
    const Words rest{index, words.end};
    if (text.starts_with(rest, intended)) return static_cast<std::uint32_t>(intended.size());
    const std::uint32_t planning = text[index] == u'规' ? match_planning(text, rest) : 0;
    return planning > 0 && lexicon::match_place_level_at_end(text.characters({words.begin, index})) > 0 ? planning : 0;
}

/// The character at `index` parts the body that acts from what it does.
bool parts_body(const CleanText& text, Words words, std::uint32_t index, bool is_measured) {
    // 引导企业将|研发投入占比提高到5%
    if (text[index] == u'将' && is_measured && text[index - 1] != u'即' && text[index + 1] != u'来') return true;
    // 各地要将|公益金, 县财政将|支出占比
    return text::is_one_of(text[index], object_markers) &&
           lexicon::ends_with_sign(text, {words.begin, index}, lexicon::DoerSign::user_end);
}

/// Characters of the word of striving or ensuring that `rest` begins with: 力争, 确保; but not 保证, 必须. 0: none.
std::uint32_t match_modal(std::u16string_view rest) {
    const lexicon::CueMatch cue = lexicon::match_sentence_cue(rest);
    return cue.cue == Cue::strive || (cue.cue == Cue::ensure && rest.front() == u'确') ? cue.size : 0;
}

/// Characters of the verb of achieving at `index` that the subject of `words` stands before. 0: none.
std::uint32_t match_achieving(const CleanText& text, Words words, std::uint32_t index) {
    const std::u16string_view rest = text.characters({index, words.end});
    const std::uint32_t size = lexicon::match_sign(rest, lexicon::VerbSign::achieves);
    return size > 0 && may_achieve(text, words, index) && lexicon::match_verb_like_noun(rest) == 0 ? size : 0;
}

/// Characters of 累计 at the head of `rest`, where a verb and its object follow it: 建筑业|累计|消纳石膏废渣. 0: none.
std::uint32_t match_tally(std::u16string_view rest) {
    constexpr std::u16string_view tally = u"累计";
    constexpr std::size_t shortest_object = 3;  // characters
    if (!rest.starts_with(tally)) return 0;
    const lexicon::Verb verb = lexicon::match_verb(rest.substr(tally.size()));
    const bool acts = verb.size > 1 && verb.make && !verb.reach && rest.size() >= tally.size() + verb.size + shortest_object;
    return acts ? static_cast<std::uint32_t>(tally.size()) : 0;
}

/// 拥有有效专利的工业企业占比: the verb at the head is inside the description, not before the noun.
bool is_in_description(const CleanText& text, Words words) {
    const std::uint32_t particle = last_particle(text, words);
    if (particle == words.end) return false;
    const Words noun{particle + 1, words.end};
    return noun.size() <= longest_generic || names_kind_of_place(text.characters(noun)) || measure_at_end(text, noun) > 0;
}

}  // namespace

Words without_lead(const CleanText& text, Words words, std::u16string_view own_place) {
    while (!(words = text.trim(words, u",、;:/")).empty()) {
        const std::uint32_t lead = match_lead(text, words, own_place);
        if (lead == 0) break;
        words.begin += lead;
    }
    return words;
}

Words behind_subject(const CleanText& text, Words words) {
    const bool is_measured = measure_at_end(text, words) > 0;
    const bool holds_achieving = lexicon::holds_sign(text, words, lexicon::VerbSign::achieves);
    std::uint32_t begin = words.begin;
    for (std::uint32_t index = words.begin + 1; index + 3 < words.end; ++index) {
        if (parts_body(text, words, index, is_measured)) begin = index + 1;
        else if (const std::uint32_t states = lexicon::match_sign(text, {index, words.end}, LeadSign::states))
            begin = index + states;  // 总体要求为|单位能耗
        else if (const std::uint32_t tally = match_tally(text.characters({index, words.end}))) begin = index + tally;
        else if (const std::uint32_t outcome = match_outcome(text.characters({index, words.end})))
            begin = index + outcome + 1;  // 管网全覆盖、|处理率
        else if (const std::uint32_t planning = match_planning_behind(text, words, index)) begin = index + planning;
        else if (const std::uint32_t modal = match_modal(text.characters({index, words.end}))) {
            if (text[index + modal] != u'占') begin = index + modal;  // 产业规模力争占全省一半
        } else if (const std::uint32_t achieving = holds_achieving ? match_achieving(text, words, index) : 0)
            begin = index + achieving;
    }
    return {begin, words.end};
}

std::uint32_t use_at_head(const CleanText& text, Words words) {
    constexpr std::uint32_t longest_thing = 8;  // characters: 公共服务平台
    const std::uint32_t use = lexicon::match_sign(text, words, lexicon::NounSign::tells_use);
    const Words thing{words.begin + use, words.end};
    const std::u16string_view name = text.characters(thing);
    const bool is_thing =
        lexicon::ends_with_sign(name, lexicon::NounSign::use_end) || lexicon::is_sign(name, lexicon::NounSign::use_alone);
    return use > 0 && thing.size() <= longest_thing && is_thing && !lexicon::match_verb(name) ? use : 0;
}

bool takes_time(const CleanText& text, Words words) {
    const std::u16string_view noun = text.characters(words);
    return lexicon::begins_with_sign(noun, lexicon::VerbSign::takes_time) &&
           (lexicon::ends_with_sign(noun, lexicon::MeasureSign::duration) || noun.ends_with(u"流程"));
}

Words without_head_verbs(const CleanText& text, Words words) {
    const Words whole = words;
    const bool is_measured = measure_at_end(text, words) > 0;
    const bool is_rate = text.ends_with(words, u"率") || text.ends_with(words, u"强度") ||
                         lexicon::ends_with_sign(text, words, lexicon::MeasureSign::ratio);
    for (;;) {
        const std::u16string_view rest = text.characters(words);
        const auto [verb, noun] = lexicon::match_verb_or_noun(rest);
        if (takes_time(text, words)) return words;
        if (noun > 0 || use_at_head(text, words) > 0 || find_area_of_deeds(text, words) == words.begin) return words;
        if (verb.size < 2 || verb.size >= words.size()) return words;
        // 新建建筑占比, 生产设备联网率: the verb describes; but 新增|绿地面积达到5公顷
        const bool is_extent = rest.ends_with(u"面积") || rest.ends_with(u"里程");  // 新建|人工湿地面积; but 新建住宅高度
        const bool adds = !is_rate && (rest.starts_with(u"新增") || (rest.starts_with(u"新建") && is_extent));
        if (is_measured && verb.make_change == lexicon::VerbChange::increase && !adds) return words;
        if (is_rate && verb.make && !verb.reach && !verb.act && !verb.cause) return words;
        // 实现|公共建筑的总体能效: all of it is achieved
        if (is_in_description(text, words) && !lexicon::begins_with_sign(rest, lexicon::VerbSign::achieves)) return words;
        Words next{words.begin + verb.size, words.end};
        const std::u16string_view object = text.characters(next);
        if (lexicon::begins_with_sign(object, lexicon::NounSign::makes_noun) &&
            !lexicon::begins_with_sign(object, lexicon::NounSign::own_word))
            return whole;                                  // 审查员名额, 改造后能效, 生产、销售类企业
        const bool completes = rest.starts_with(u"完成");  // 完成|投资
        const std::uint32_t least = verb.make_change == lexicon::VerbChange::increase || completes ? 2 : 3;
        if (next.size() < least) return words;
        if (lexicon::match_verb(text, next).size == next.size()) return words;  // 抚育改造
        // 生产效率, 运营成本, 支持力度; but 推动|总产值
        if (measure_at_end(text, next) == next.size() && !completes && !adds && (!verb.cause || next.size() == 2)) return words;
        if (is_one_of(text[next.begin], verb_joints)) {
            // 培育、引进机构: a further verb must follow, else the sign belongs to a list of nouns.
            ++next.begin;
            if (lexicon::match_verb(text, next).size < 2) return words;
        }
        words = next;
    }
}

}  // namespace plandoc::record
