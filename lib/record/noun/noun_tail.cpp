#include "record/noun/noun_tail.hpp"
#include "record/noun/plain_name.hpp"

#include <algorithm>

#include "lexicon/cues.hpp"
#include "lexicon/heading_sign.hpp"
#include "lexicon/lead_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/units.hpp"
#include "lexicon/verbs.hpp"
#include "lexicon/year_sign.hpp"
#include "record/date.hpp"
#include "record/noun/comparison.hpp"
#include "record/noun/leading_time.hpp"
#include "record/noun/measure.hpp"
#include "record/number/clause.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using lexicon::Cue;
using lexicon::YearSign;
using text::CleanText;
using text::is;
using text::is_one_of;
using namespace std::string_view_literals;

namespace {

/// What makes 较 an adverb.
constexpr std::u16string_view degrees = u"高大好快低多少为强弱长短轻重优差深浅宽窄早晚";

/// 较|常规种植: another thing of the kind; but 较高水平, 计较.
bool names_other(const CleanText& text, Words words, std::uint32_t index) {
    constexpr std::uint32_t shortest = 3;  // characters
    const Words other{index, words.end};
    if (text[index - 1] != u'较' || other.size() < shortest || is_one_of(text[index], degrees)) return false;
    if (index == words.begin + 1) return true;  // 密度达到4，|较现有水平|提高30%
    return measure_at_end(text, other) == 0 && compares(text.characters(words), index - 1 - words.begin);
}

/// 碳排放|较高炉流程|降低50%, 成本|比常规模式|降低20%: another thing or way, where the change and its number stand behind; but
/// 能耗较高企业, 占比.
bool names_other_way(const CleanText& text, Words words, std::uint32_t index) {
    constexpr std::uint32_t shortest = 4, longest_change = 8;  // characters
    const Words other{index, words.end};
    const std::u16string_view name = text.characters(other);
    if (index < words.begin + 3 || other.size() < shortest || text[index - 2] == u'相') return false;
    if (!compares(text.characters(words), index - 1 - words.begin)) return false;
    if (!is_plain_name(name)) return false;
    const std::u16string_view behind = text.characters({words.end, std::min(words.end + longest_change, text.size())});
    const lexicon::Verb verb = lexicon::match_verb(behind);
    if (!verb.reach || verb.reach_change == lexicon::VerbChange::level || verb.size == behind.size()) return false;
    if (!is(behind[verb.size], text::digit)) return false;
    const bool is_level = lexicon::ends_with_sign(name, YearSign::other_level);
    if (!is_level && measure_at_end(text, other) > 0) return false;
    return text[index - 1] == u'比' || is_level || lexicon::ends_with_sign(name, YearSign::other_way);
}

/// Where 较2020年 or 相比2020年 begins near the end of `words`: what the change is measured from; words.end: nowhere.
std::uint32_t change_base_at_end(const CleanText& text, Words words) {
    constexpr std::uint32_t longest_base = 16;  // characters
    const std::uint32_t reach = words.size() > longest_base ? words.end - longest_base : words.begin;
    std::uint32_t cut = words.end;
    if (text.ends_with(words, u"相比"))  // 与2020年相比
        for (std::uint32_t index = words.end; index > reach; --index)
            if (is_one_of(text[index - 1], u"与同") && is(text[index], text::digit)) return index - 1;
    for (std::uint32_t index = words.end; index > reach; --index) {
        if (!is_one_of(text[index - 1], u"较比") || text.ends_with({words.begin, index}, u"占比")) continue;
        const std::u16string_view rest = text.characters({index, words.end});
        const bool is_base = is(rest.empty() ? u'\n' : rest.front(), text::digit) ||
                             lexicon::begins_with_sign(rest, YearSign::base_word) || names_other(text, words, index) ||
                             names_other_way(text, words, index);
        if (is_base) cut = index - 1;
    }
    return cut < words.end && cut > words.begin && text[cut - 1] == u'相' ? cut - 1 : cut;
}

/// Where 在原有基础上 or 在现有水平上 begins, which `words` ends with; words.end: they do not.
std::uint32_t base_at_end(const CleanText& text, Words words) {
    constexpr std::uint32_t longest_base = 16;  // characters: 在全国第四次大熊猫调查基础上
    if (!lexicon::ends_with_sign(text, words, YearSign::base_end)) return words.end;
    for (std::uint32_t index = words.end; index > words.begin && words.end - index < longest_base; --index)
        if (text[index - 1] == u'在') return index - 1;
    return words.end;
}

/// Where 以乡镇为单位 or 以2023年为基数 begins, which `words` ends with; words.end: they do not.
std::uint32_t basis_at_end(const CleanText& text, Words words) {
    constexpr std::uint32_t longest_basis = 16;  // characters
    if (!text.ends_with(words, u"为单位") && !lexicon::ends_with_sign(text, words, YearSign::base_basis)) return words.end;
    for (std::uint32_t index = words.end; index > words.begin && words.end - index < longest_basis; --index)
        if (text[index - 1] == u'以') return index - 1;
    return words.end;
}

/// Where 在设计阶段, 于规定时限内 or 按定额标准 begins, which `words` end with (执行率在设计阶段, 经费按定额标准); words.end:
/// they do not.
std::uint32_t manner_at_end(const CleanText& text, Words words) {
    constexpr std::uint32_t longest_manner = 16, shortest_noun = 2;  // characters
    const std::uint32_t near = words.size() > longest_manner ? words.end - longest_manner : words.begin;
    const std::uint32_t rule = text.find({near, words.end}, u"按每");  // 充电桩|按每10万人口
    if (rule < words.end && rule >= words.begin + shortest_noun) return rule;
    if (!lexicon::ends_with_sign(text, words, lexicon::LeadSign::manner_end)) return words.end;
    for (std::uint32_t index = words.end - 1; index >= words.begin + shortest_noun && words.end - index <= longest_manner;
         --index) {
        const bool is_at_stage = is_one_of(text[index], u"在于") && measure_at_end(text, {words.begin, index}) > 0;
        if (is_at_stage || text[index] == u'按') return index;
    }
    return words.end;
}

/// Where 每万平方米 begins, which `words` ends with (排放量每万平方米); words.end: they do not.
std::uint32_t each_at_end(const CleanText& text, Words words) {
    constexpr std::uint32_t longest_each = 8;  // characters
    const std::uint32_t reach = words.size() > longest_each ? words.end - longest_each : words.begin;
    for (std::uint32_t index = words.end; index > reach; --index) {
        if (text[index - 1] != u'每') continue;
        std::u16string_view each = text.characters({index, words.end});
        constexpr std::uint32_t shortest = 3;                                                  // characters of the noun before
        if (each.starts_with(u'个') && index > words.begin + shortest) each.remove_prefix(1);  // 墓地每个乡镇|不少于2处
        if (each.substr(text::match_numeral(each).size) == u"年") return index - 1;            // 评估每五年|开展1次
        if (lexicon::is_sign(each, lexicon::PlaceSign::each_of_places)) return index - 1;      // 机构每县|不少于1家
        constexpr std::size_t longest_holder = 2;  // characters: 执法检查每矿|每年不少于2次
        if (each.size() == 1 && index > words.begin + 2 && is_one_of(each.front(), u"队院团组站"))
            return index - 1;  // 服务团每团
        const bool is_of_each = each.size() <= longest_holder && text[words.end] == u'每' && index > words.begin + shortest;
        if (is_of_each && !each.empty() && is(each.front(), text::han)) return index - 1;
        const auto unit = lexicon::match_unit(each.substr(text::match_scale(each).size));
        return unit && text::match_scale(each).size + unit->size == each.size() ? index - 1 : words.end;
    }
    return words.end;
}

/// Where 户均 begins, which `words` end with behind what somebody bears (企业负担户均|减轻2万元); words.end: it does not.
std::uint32_t average_at_end(const CleanText& text, Words words) {
    constexpr std::uint32_t size = 2;  // characters
    if (words.size() <= size || text[words.end - 1] != u'均' || !is_one_of(text[words.end - size], u"人户亩")) return words.end;
    const Words noun{words.begin, words.end - size};
    for (const std::u16string_view burden : {u"负担"sv, u"成本"sv, u"支出"sv, u"费用"sv})
        if (text.ends_with(noun, burden)) return noun.end;
    return words.end;
}

/// Where the date begins that `words` ends with (产量2030年); words.end: none.
std::uint32_t date_at_end(const CleanText& text, Words words) {
    constexpr std::uint32_t longest_date = 12;  // characters
    if (!lexicon::ends_with_sign(text, words, lexicon::NounSign::date_end)) return words.end;
    const std::uint32_t reach = words.size() > longest_date ? words.end - longest_date : words.begin;
    for (std::uint32_t index = reach; index < words.end; ++index) {
        if (!is(text[index], text::digit) || (index > words.begin && is(text[index - 1], text::digit))) continue;
        const auto date = match_date(text, index, words.end);
        if (!date || date->words.end + (text[words.end - 1] == u'前' ? 2 : 1) < words.end) continue;
        // 2024—|2027年, 2024年至|2027年
        const std::uint32_t first = index > 1 && text[index - 2] == u'年' ? 6 : 5;  // characters of 2024年至, of 2024—
        if (index >= words.begin + first && is_one_of(text[index - 1], range_signs) && is(text[index - first], text::digit))
            return index - first;
        return index > words.begin && is_one_of(text[index - 1], u"到从自和、与") ? index - 1 : index;
    }
    return words.end;
}

/// Where 到“十四五”末 begins, which `words` end with; words.end: they do not.
std::uint32_t term_of_plan_at_end(const CleanText& text, Words words) {
    constexpr std::uint32_t longest = 8;  // characters: 到“十四五”期末
    if (!lexicon::ends_with_sign(text, words, YearSign::time_tail)) return words.end;
    const std::uint32_t reach = words.size() > longest ? words.end - longest : words.begin;
    for (std::uint32_t index = reach; index < words.end; ++index)
        if (is_one_of(text[index], u"到“十") && match_leading_time(text, {index, words.end}) == words.end - index) return index;
    return words.end;
}

/// Where 一季度 or 三季度末 begins, which `words` end with; words.end: they do not.
std::uint32_t quarter_at_end(const CleanText& text, Words words) {
    constexpr std::uint32_t quarter = 3;  // characters
    const std::uint32_t end = words.end - (text.ends_with(words, u"季度末") ? 1 : 0);
    const bool ends_in_quarter = words.size() > quarter + 1 && text.ends_with({words.begin, end}, u"季度") &&
                                 is(text[end - quarter], text::numeral | text::digit);
    return ends_in_quarter ? end - quarter : words.end;
}

/// Where 11月底前 begins, a month without its year, which `words` end with; words.end: they do not.
std::uint32_t month_at_end(const CleanText& text, Words words) {
    constexpr std::uint32_t shortest_noun = 2, most_digits = 2;  // characters
    if (!is_one_of(text[words.end - 1], u"月底末前份")) return words.end;
    for (const std::u16string_view time : {u"月"sv, u"月底"sv, u"月底前"sv, u"月末"sv, u"月前"sv, u"月份"sv}) {
        if (!text.ends_with(words, time)) continue;
        std::uint32_t begin = words.end - static_cast<std::uint32_t>(time.size());
        const std::uint32_t end = begin;
        while (begin > words.begin && end - begin < most_digits && is(text[begin - 1], text::digit)) --begin;
        const bool is_month = begin < end && begin >= words.begin + shortest_noun && is(text[begin - 1], text::han) &&
                              !is_one_of(text[begin - 1], u"年至到前后第满近每");
        return is_month ? begin : words.end;
    }
    return words.end;
}

/// Where 年内 or 年底前 begins, which `words` end with (资费年内|降低); words.end: they do not.
std::uint32_t this_year_at_end(const CleanText& text, Words words) {
    if (!is_one_of(text[words.end - 1], u"内底末前")) return words.end;
    for (const std::u16string_view time : {u"年内"sv, u"年底前"sv, u"年底"sv, u"年末"sv}) {
        const auto size = static_cast<std::uint32_t>(time.size());
        if (words.size() <= size || !text.ends_with(words, time)) continue;
        const char16_t before = text[words.end - size - 1];
        return is(before, text::han) && !is(before, text::numeral) && before != u'每' ? words.end - size : words.end;
    }
    return words.end;
}

/// Where 五年, 3年内 or 首年 begins, which `words` end with (蓄积量五年|净增, 受理量首年|达到); words.end: they do not.
std::uint32_t term_at_end(const CleanText& text, Words words) {
    constexpr std::uint32_t term = 2, shortest_noun = 3;  // characters
    if (const std::uint32_t year = lexicon::match_sign_at_end(text, words, YearSign::in_turn); year > 0)
        return year < words.size() ? words.end - year : words.end;
    const std::uint32_t end = words.end - (text.ends_with(words, u"内") ? 1 : 0);
    if (words.size() < term + shortest_noun || text[end - 1] != u'年') return words.end;
    const std::uint32_t begin = end - term;
    constexpr std::uint32_t size = 2;  // characters of 连续
    const bool is_in_a_row = is_one_of(text[begin], u"两三四五") && text.ends_with({words.begin, begin}, u"连续");
    if (is_in_a_row) return begin - size;
    const char16_t before = text[begin - 1];
    const bool is_number = is_one_of(text[begin], u"两三四五") || is(text[begin], text::digit);
    const bool counts_years =
        is_number && is(before, text::han) && !is(before, text::numeral) && !is_one_of(before, u"每个前后第满近续");
    return counts_years ? begin : words.end;
}

/// Where 2024年度 begins, which `words` end with; words.end: they do not.
std::uint32_t budget_year_at_end(const CleanText& text, Words words) {
    constexpr std::uint32_t size = 2, year = 4;  // characters of 年度, of 2024
    if (!text.ends_with(words, u"年度") || words.size() < size + year) return words.end;
    const std::uint32_t begin = words.end - size - year;
    const std::u16string_view digits = text.characters({begin, begin + year});
    return text::all_are(digits, text::digit) ? begin : words.end;
}

/// Where 2022、2023 begins, which `words` end with before further years (售价|2022、2023|、2024年分别为…); words.end: they do
/// not.
std::uint32_t bare_years_at_end(const CleanText& text, Words words) {
    constexpr std::uint32_t year = 4, shortest_noun = 2;  // characters
    const auto is_year = [&](std::uint32_t begin) {
        const std::u16string_view digits = text.characters({begin, std::min(begin + year, text.size())});
        return digits.size() == year && digits.starts_with(u"20") && text::all_are(digits, text::digit);
    };
    std::uint32_t begin = words.end;
    while (begin >= words.begin + year + shortest_noun && is_year(begin - year) && is_one_of(text[begin], list_joints) &&
           is_year(begin + 1)) {
        begin -= year;
        if (!is_one_of(text[begin - 1], list_joints)) return begin;
        --begin;
    }
    return words.end;
}

/// Where the number of a note begins, which `words` end with (森林覆盖率2|达到); words.end: they do not.
std::uint32_t note_at_end(const CleanText& text, Words words) {
    constexpr std::uint32_t longest = 2;  // characters
    std::uint32_t begin = words.end;
    while (begin > words.begin && words.end - begin < longest && is(text[begin - 1], text::digit)) --begin;
    return begin < words.end && measure_at_end(text, {words.begin, begin}) > 0 ? begin : words.end;
}

/// Where 的目标值 or 规划目标 begins, which `words` end with before 为 or 是 (森林覆盖率的目标值|为40%); words.end: they do not.
std::uint32_t aim_at_end(const CleanText& text, Words words) {
    constexpr std::uint32_t shortest = 2;  // characters of the noun
    if (words.end >= text.size() || !is_one_of(text[words.end], u"为是")) return words.end;
    Words noun = words;
    for (const std::u16string_view aim : {u"目标值"sv, u"指标值"sv, u"目标"sv}) {
        if (!text.ends_with(noun, aim)) continue;
        noun.end -= static_cast<std::uint32_t>(aim.size());
        break;
    }
    if (noun.end == words.end) return words.end;
    noun.end -= lexicon::match_sign_at_end(text, noun, lexicon::HeadingSign::aim_kind);
    if (text.ends_with(noun, u"的")) --noun.end;
    const Words measured{noun.begin, std::min(noun.end, date_at_end(text, noun))};
    return measured.size() >= shortest && measure_at_end(text, measured) > 0 ? noun.end : words.end;
}

/// Where the 不 of a verb begins, which `words` end with (耕地保有量不|减少，稳定在…); words.end: they do not.
std::uint32_t negation_at_end(const CleanText& text, Words words) {
    return text.ends_with(words, u"不") ? words.end - 1 : words.end;
}

/// Where the first of two verbs begins behind how many there are, which `words` end with (点位数量|优化|增加至); words.end: they
/// do not.
std::uint32_t deed_behind_count_at_end(const CleanText& text, Words words) {
    const lexicon::Verb verb = lexicon::match_verb_before(text, words);
    const Words counted{words.begin, words.end - verb.size};
    const bool is_count = verb.make && lexicon::ends_with_sign(text, counted, lexicon::NounSign::bare_count);
    return is_count && is_one_of(text[counted.end - 1], u"数量") ? counted.end : words.end;
}

constexpr bool follows_noun(Cue cue) {
    return lexicon::is_modal(cue) || lexicon::says_how_often(cue) || cue == Cue::tally || cue == Cue::adverb;
}

/// 招生计划, 人才引进计划: a plan for what the verb says; but 财政|计划|安排.
bool is_plan_of_deed(const CleanText& text, Words words) {
    constexpr std::uint32_t size = 2;  // characters of 计划
    return text.ends_with(words, u"计划") && lexicon::match_verb_before(text, {words.begin, words.end - size}).size > 1;
}

/// Where the cue word begins that stands between a noun and its verb, and which `words` end with; words.end: none does.
std::uint32_t cue_at_end(const CleanText& text, Words words) {
    if (is_plan_of_deed(text, words)) return words.end;
    const lexicon::CueMatch cue = lexicon::match_cue_before(text, words);
    const bool is_comparison = cue.cue == Cue::fact && text.ends_with(words, u"同比");
    if (lexicon::match_verb_before(text, words).size > cue.size) return words.end;  // 企业与银行签约, but 产值|约
    return follows_noun(cue.cue) || is_comparison ? words.end - cue.size : words.end;
}

/// Where the noun ends that `words` begin with; words.end: it is all of them.
std::uint32_t noun_end(const CleanText& text, Words words) {
    if (const std::uint32_t base = change_base_at_end(text, words); base < words.end) return base;
    // A tail may be all of the words: 其中2024年度|完成…, 产值达到28亿元，同比|增长10%
    if (budget_year_at_end(text, words) == words.begin || text.characters(words) == u"同比") return words.begin;
    for (const auto begin_of_tail :
         {base_at_end, basis_at_end, manner_at_end, each_at_end, average_at_end, date_at_end, budget_year_at_end,
          term_of_plan_at_end, quarter_at_end, month_at_end, this_year_at_end, term_at_end, bare_years_at_end, note_at_end,
          aim_at_end, negation_at_end, deed_behind_count_at_end, cue_at_end})
        if (const std::uint32_t begin = begin_of_tail(text, words); begin > words.begin && begin < words.end)
            return begin > words.begin + 1 && text[begin - 1] == u'在' ? begin - 1 : begin;  // 产值在|五年内
    return words.end;
}

}  // namespace

Words without_tail(const CleanText& text, Words words) {
    for (;;) {
        words = text.trim(words, u",、;:");
        const std::uint32_t end = noun_end(text, words);
        if (end == words.end) return words;
        words.end = end;
    }
}

Words without_task(const CleanText& text, Words noun) {
    constexpr std::uint32_t size = 2;  // characters of 任务
    if (!text.ends_with(noun, u"任务")) return noun;
    const Words deed{noun.begin, noun.end - size};
    return lexicon::match_verb_before(text, deed).size > 1 ? deed : noun;
}

}  // namespace plandoc::record
