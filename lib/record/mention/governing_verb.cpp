#include "record/mention/governing_verb.hpp"

#include <algorithm>

#include "lexicon/agency.hpp"
#include "lexicon/cues.hpp"
#include "lexicon/doer_sign.hpp"
#include "lexicon/lead_sign.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/predicate_sign.hpp"
#include "lexicon/region.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "lexicon/year_sign.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_description.hpp"
#include "record/noun/noun_head.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::Cue;
using lexicon::DoerSign;
using lexicon::LeadSign;
using lexicon::PredicateSign;
using lexicon::Verb;
using lexicon::VerbSign;
using text::CleanText;
using text::is_one_of;
using text::Words;

namespace {

constexpr std::uint32_t shortest_verb = 2;      ///< characters of a verb that needs nothing before it
constexpr std::uint32_t longest_measure = 3;    ///< characters of a noun that only measures: 下载量
constexpr std::uint32_t longest_modifier = 6;   ///< characters before 新增 that belong to the noun: 城镇新增就业
constexpr std::uint32_t longest_approach = 16;  ///< characters looked at for a verb, where no phrase comes first

/// 小企业中|, 全县|, 沈阳|, “十五五”期间|: a place or time ends before `index`.
bool is_behind_place(const CleanText& text, Words words, std::uint32_t index) {
    const std::u16string_view before = text.characters({words.begin, index});
    return lexicon::ends_with_sign(before, lexicon::PlaceSign::place_end) ||
           (!before.empty() && lexicon::match_place(before).size == before.size());
}

/// 为企业培养…, 对…举办…: the verb may stand behind a phrase.
bool opens_a_phrase(const CleanText& text, Words words) { return lexicon::begins_with_sign(text, words, LeadSign::phrase_head); }

/// 整治后|恢复耕地: what is done first leads up to what is done then; where that begins, else `index`.
std::uint32_t behind_first_deed(const CleanText& text, Words words, std::uint32_t index) {
    constexpr std::uint32_t longest = 4;  // characters of the first verb
    const std::uint32_t last = std::min(words.end, index + longest + 1);
    const std::uint32_t after = text.find({std::min(index, last), last}, u'后');
    const bool is_first =
        after < last && after > index + 1 && lexicon::match_verb_before(text, {index, after}).size == after - index;
    if (!is_first || after + 1 >= words.end) return index;
    const Verb verb = lexicon::match_verb(text, {after + 1, words.end});
    return verb.size > 1 && verb.make ? after + 1 : index;
}

/// Where a verb may stand that governs `words`: at their head, or behind 实现 and 年 there (实现年新增就业5万人), or behind 可
/// (可节约标煤3万吨).
std::uint32_t head_of(const CleanText& text, Words words) {
    std::uint32_t index = words.begin;
    if (const std::uint32_t achieving = lexicon::match_sign(text, words, VerbSign::achieves))
        index = without_lead(text, {index + achieving, words.end}, {}).begin;
    if (index < words.end && says_yearly(text, index)) ++index;
    if (text[index] == u'可' && lexicon::match_verb_like_noun(text, {index, words.end}) == 0) ++index;
    index = behind_first_deed(text, words, index);
    return lexicon::match_verb(text, {index, words.end}).make ? index : words.begin;
}

/// 在碳利用、储能等领域|取得…, 围绕造林、加工等领域|实施…: the field's own verbs govern nothing. Else `head`.
std::uint32_t behind_field(const CleanText& text, Words words, std::uint32_t head) {
    if (!lexicon::begins_with_sign(text, words, LeadSign::field_head)) return head;
    for (std::uint32_t end = words.end; end > head + 2; --end)
        if (end < words.end && lexicon::ends_with_sign(text, {head, end}, LeadSign::field)) return end;
    return head;
}

bool is_addition(std::u16string_view rest) { return lexicon::begins_with_sign(rest, VerbSign::addition); }

/// 开发(续聘)|公益性岗位: the characters of a bracket behind the verb that holds nothing but another one, 0: none.
std::uint32_t verb_in_bracket(const CleanText& text, Words behind) {
    if (behind.empty() || text[behind.begin] != u'(') return 0;
    const Words inside{behind.begin + 1, text.find(behind, u')')};
    const bool is_verb = !inside.empty() && lexicon::match_verb(text, inside).size == inside.size();
    return is_verb && inside.end < behind.end ? inside.size() + 2 : 0;
}

/// 大棚2座、|加工|车间3个, 中心1个、|监测|样点30个: likewise of a thing in a list; anywhere of one that a single character
/// names: 推介|会5场.
bool is_use_in_list(const CleanText& text, Words words) {
    const std::uint32_t use = use_at_head(text, words);
    const bool is_listed = text[words.begin - 1] == u'、' || text.ends_with({words.begin - 2, words.begin}, of_these);
    return use > 0 && (is_listed || words.size() == use + 1);
}

/// 选择|实施|效果较好的2个县, 培育|运营|设施10家以上的企业30家: the words behind a second verb describe a noun.
bool is_of_description(const CleanText& text, Words behind) {
    const std::uint32_t bound = text.find(behind, u"以上的");
    const std::u16string_view bounded = text.characters({behind.begin, bound});
    return text.ends_with(behind, u"的") || (bound < behind.end && std::any_of(bounded.begin(), bounded.end(), [](char16_t c) {
                                                 return text::is(c, text::digit);
                                             }));
}

/// 安排|防控|资金, 划定|监测|网格: what the second verb says is what the thing is for.
bool is_use_of_thing(const CleanText& text, Words second, Words rest) {
    return lexicon::is_sign(text, second, lexicon::NounSign::tells_use) &&
           lexicon::is_sign(text, rest, lexicon::NounSign::for_use);
}

/// 培育、引进机构: the verbs side by side. But 结合荒地治理|新增|耕地.
Words widened(const CleanText& text, Words verb, Words words) {
    verb.end += verb_in_bracket(text, {verb.end, words.end});
    for (;;) {
        std::uint32_t next = verb.end;
        if (next < words.end && is_one_of(text[next], verb_joints)) ++next;
        const auto [other, noun] = lexicon::match_verb_or_noun(text, {next, words.end});
        // 建立保护站点, 举办招聘活动: a verb of doing needs no second one, which is in the noun; but 完成修复河道
        const bool is_done =
            next == verb.end && lexicon::match_verb(text, verb).act && !other.act && !text.starts_with(verb, u"完成");
        const bool is_noun = is_done || noun > 0 || (next == verb.end && use_at_head(text, {next, words.end}) > 0);
        const std::uint32_t end = next + other.size;
        // 拥有取得证书的引航员, 选择|实施效果较好的2个县; but 推进建设面积9亩的3个片区
        const bool pushes = text.starts_with(verb, u"推") || text.starts_with(verb, u"加快") || text.starts_with(verb, u"完成");
        const bool is_described = (text.ends_with(verb, u"有") && text.contains({end, words.end}, u"的")) ||
                                  (next == verb.end && !pushes && is_of_description(text, {end, words.end})) ||
                                  lexicon::is_sign(text, {next, end}, VerbSign::stock);  // 建设|存栏500只的羊场
        constexpr std::uint32_t shortest_noun = 2;  // characters: 建成救助站, 新增养护院
        if (is_noun || is_described || other.size < 2 || !other.make || end + shortest_noun > words.end) return verb;
        // 完成退耕（退牧）还林, 新增生产型企业, 完成除治面积: it is in the noun. 完成造林更新5万亩: more than a verb must be left
        const bool is_measured = text.starts_with(verb, u"完成") && measure_at_end(text, {end, words.end}) == words.end - end;
        const bool is_ability = next == verb.end && lexicon::is_sign(text, verb, VerbSign::addition) &&
                                text.characters({end, words.end}) == u"能力";  // 新增|综合利用能力
        // 完成生态修复项目: what is done makes the name of works
        const std::u16string_view works = text.characters({end, words.end});
        const bool are_works = next == verb.end && (works == u"项目" || works == u"工程") &&
                               lexicon::ends_with_sign(text, {next, end}, VerbSign::deed);
        const bool is_use = next == verb.end && !pushes && is_use_of_thing(text, {next, end}, {end, words.end});
        if (is_one_of(text[end], u"(型式") || is_measured || is_ability || are_works || is_use) return verb;
        if (lexicon::match_verb(text, {end, words.end}).size == words.end - end) return verb;
        const std::u16string_view rest = text.characters({next, words.end});
        const bool begins = is_addition(rest) || lexicon::begins_with_sign(rest, VerbSign::begins_anew);
        if (begins && next == verb.end && verb.begin > words.begin) verb.begin = next;
        verb.end = end;
    }
}

/// 新区力争|新建, 新区将|新建, 各县要|新建, 新区计划|新建: somebody means to do what stands at `index`, or is told to.
bool is_intended(const CleanText& text, Words words, std::uint32_t index) {
    if (is_striven_for(text, words, index)) return true;
    const std::u16string_view before = text.characters({words.begin, index});
    const lexicon::CueMatch cue = lexicon::match_cue_before(before);
    if (text.ends_with({words.begin, index}, u"计划"))  // 新区计划, but 人才计划
        return is_behind_place(text, words, index - 2);
    return cue.cue == Cue::adverb && cue.size == 1 && words.begin + 1 < index &&
           lexicon::ends_with_sign(before, LeadSign::intent) && !lexicon::ends_with_sign(before, LeadSign::no_intent);
}

/// 下载量 of 通过平台提供的软件服务下载量, which the verbs before it describe.
bool is_short_measure(const CleanText& text, Words words) {
    return !words.empty() && words.size() <= longest_measure && measure_at_end(text, words) > 0;
}

/// Something that is no clause on 的 stands behind a verb, for it to act on.
bool has_object(const CleanText& text, Words behind) {
    return behind.size() > 1 && !item_separators.contains(text[behind.begin]) && !text.contains(behind, u"的");
}

/// 装备产业加快|推进63个项目: behind a subject and a word that only a verb follows.
bool is_hastened(const CleanText& text, Words words, std::uint32_t index) {
    const std::uint32_t size = lexicon::match_sign_at_end(text, {words.begin, index}, LeadSign::hastening);
    return size > 0 && words.begin + size < index;
}

/// 省级财政每年|安排资金, 省级财政年均|安排资金, 电视台每周|播出节目, 景区年|接待游客, but 生猪年出栏: 每年, 年均 or 年 stands
/// directly before the verb, and somebody before that.
bool is_repeated(const CleanText& text, Words words, Words verb) {
    Words before{words.begin, verb.begin};
    const lexicon::CueMatch adverb = lexicon::match_cue_before(text, before);  // 每季度随机|抽查
    const bool is_adverb = adverb.cue == Cue::adverb && adverb.size > 1 && adverb.size < before.size();
    if (is_adverb && !text.ends_with(before, u"至少") && text[before.end - adverb.size] != u'每') before.end -= adverb.size;
    if (before.size() < 3) return false;
    const std::uint32_t often = lexicon::match_cue_before(text, before).size;  // 每年, 每周
    if (often > 1 && (text[before.end - often] == u'每' || text.ends_with(before, u"年均"))) return before.size() > often + 1;
    return verb.end < words.end && says_yearly(text, before.end - 1);
}

/// 市级财政2025年|安排资金, 县财政三年|安排资金, 国有企业三年内带头|兴办园区: a year or a term stands before the verb, with no
/// more than an adverb between, and somebody before that.
bool is_dated(const CleanText& text, Words words, std::uint32_t index) {
    constexpr std::uint32_t year = 5, term = 2, plan_term = 7;  // characters of 2025年, 三年, “十五五”期间
    const lexicon::CueMatch adverb = lexicon::match_cue_before(text, {words.begin, index});
    if (adverb.cue == Cue::adverb && words.begin + adverb.size < index) index -= adverb.size;
    if (text.ends_with({words.begin, index}, u"年内")) --index;
    if (text.ends_with({words.begin, index}, u"五”期间")) return words.begin + plan_term < index;  // 甲基地“十五五”期间|新增
    if (words.begin + term + 1 >= index || text[index - 1] != u'年') return false;
    const char16_t before = text[index - term - 1];
    if (text::is(text[index - term], text::numeral)) return before != u'每' && !text::is(before, text::numeral);
    return words.begin + year + 1 < index && text::is(text[index - 2], text::digit) && text::is(text[index - year], text::digit);
}

/// 林下经济累计|吸纳就业: 累计 stands directly before the verb, and somebody before that.
bool is_tallied(const CleanText& text, Words words, std::uint32_t index) {
    const lexicon::CueMatch cue = lexicon::match_cue_before(text, {words.begin, index});
    return cue.cue == Cue::tally && cue.size > 1 && words.begin + cue.size + 1 < index;
}

/// Characters of 每个 or 每村 that `before` ends with, 0: neither.
std::uint32_t each_piece_at_end(std::u16string_view before) {
    constexpr std::size_t longest = 5;  // characters
    const std::size_t from = before.size() - std::min(before.size(), longest);
    const std::size_t found = before.substr(from).rfind(u'每');
    if (found == before.npos || from + found + 1 == before.size()) return 0;
    const std::u16string_view one = before.substr(from + found + 1);
    const bool is_each = lexicon::is_sign(one, lexicon::MeasureSign::of_piece) ||
                         lexicon::is_sign(one, lexicon::PlaceSign::each_of_places) ||
                         lexicon::is_sign(one, lexicon::PlaceSign::each_place);
    return is_each ? static_cast<std::uint32_t>(one.size()) + 1 : 0;
}

/// 东区、西区各|新建, 示范村每村|建设: 各 or 每村 stands directly before the verb, and somebody before that; but
/// 每个资助年度.
bool is_of_each(const CleanText& text, Words words, Words verb) {
    constexpr std::uint32_t shortest = 2;  // characters of whoever it is
    const std::uint32_t index = verb.begin, each = each_piece_at_end(text.characters({words.begin, index}));
    if (each > 0 && words.begin + shortest + each <= index) return !text.starts_with({verb.end, words.end}, u"年");
    return words.begin + 2 < index && text[index - 1] == u'各';
}

/// 各县至少|建设2所: 至少 stands directly before the verb, and somebody before that.
bool is_least(const CleanText& text, Words words, Words verb) {
    constexpr std::uint32_t least = 2;  // characters of 至少
    return words.begin + least + 1 < verb.begin && verb.end < words.end && text.ends_with({words.begin, verb.begin}, u"至少");
}

/// 产业集群|实现|营业收入: behind a subject, before a measure.
bool is_achieved(const CleanText& text, Words words, Words verb) {
    const Words behind{verb.end, words.end};
    return words.begin + 1 < verb.begin && lexicon::is_sign(text, verb, VerbSign::achieves) && has_object(text, behind) &&
           measure_at_end(text, behind) > 0;
}

/// 乡镇卫生院|新建|康复中心: behind a subject, before a noun; but 现有和新建园区, 农田新建及改造, 企业新建项目, 创新引进.
bool is_begun_anew(const CleanText& text, Words words, Words verb) {
    constexpr std::uint32_t shortest = 3;  // characters of the subject
    if (verb.begin < words.begin + shortest || !lexicon::is_sign(text, verb, VerbSign::begins_anew)) return false;
    const Words behind{verb.end, words.end};
    const bool is_parted_word = lexicon::match_verb(text, {verb.begin - 1, words.end}).size > 1;
    return !is_parted_word && has_object(text, behind) && !item_separators.contains(text[verb.begin - 1]) &&
           !text.ends_with(behind, u"项目") && !lexicon::match_verb(text, behind).make;
}

/// 龙头企业|带动|农户: whom somebody brings along; but 带动能力, 带动的农户.
bool is_brought_along(const CleanText& text, Words words, Words verb) {
    constexpr std::uint32_t shortest_doer = 2, shortest_people = 2, longest_people = 8;  // characters
    const Words people{verb.end, words.end};
    const bool leads = lexicon::match_verb(text, verb).cause || lexicon::ends_with_sign(text, verb, VerbSign::brings_along);
    return leads && verb.begin >= words.begin + shortest_doer && people.size() >= shortest_people &&
           people.size() <= longest_people && !text.contains(people, u"的") &&
           lexicon::ends_with_sign(text, people, lexicon::MeasureSign::people) && lexicon::match_verb(text, words).size < 2;
}

/// 文体赛事|拉动|消费, 特色产业直接|带动|就业: what something brings about; but 创业带动就业, which is one thing.
bool is_brought_about(const CleanText& text, Words words, Words verb) {
    constexpr std::uint32_t shortest_cause = 2;  // characters
    const std::u16string_view cause = text.characters({words.begin, verb.begin});
    return cause.size() >= shortest_cause && !cause.ends_with(u"创业") && !text.contains({words.begin, verb.begin}, u"的") &&
           lexicon::ends_with_sign(text, verb, VerbSign::brings_about) &&
           lexicon::is_sign(text, {verb.end, words.end}, lexicon::MeasureSign::brought_about) &&
           lexicon::match_verb(text, words).size < 2;
}

/// 水源置换|压采|地下水, 节能改造|节约|标准煤: how much less of something there is for what is done.
bool is_saved(const CleanText& text, Words words, Words verb) {
    constexpr std::uint32_t shortest_deed = 4;  // characters
    return verb.begin >= words.begin + shortest_deed && lexicon::is_sign(text, verb, VerbSign::saves) &&
           has_object(text, {verb.end, words.end}) && !text.contains({words.begin, verb.begin}, u"的") &&
           !item_separators.contains(text[verb.begin - 1]) && lexicon::match_verb(text, words).size < 2;
}

/// 市教育局|培训教师: a department of the place does it.
bool is_done_by_agency(const CleanText& text, Words words, Words verb) {
    const std::u16string_view agency = text.characters({words.begin, verb.begin});
    return lexicon::match_agency_prefix(agency) > 0 &&
           lexicon::match_agency_ending(agency).kind == lexicon::AgencyKind::department &&
           has_object(text, {verb.end, words.end});
}

/// 茶产业|培育|企业, 电商经济|引进|项目: a branch of the economy in which it is done.
bool is_done_in_trade(const CleanText& text, Words words, Words verb) {
    return lexicon::is_sign(text, verb, VerbSign::raises) && has_object(text, {verb.end, words.end}) &&
           lexicon::ends_with_sign(text, {words.begin, verb.begin}, DoerSign::trade_end);
}

/// 各乡镇|建设|站点, 各学校|配备|校医: those each of whom does it; but 各乡镇培训机构.
bool is_verb_of_each(const CleanText& text, Words words, Words verb) {
    constexpr std::uint32_t longest = 6;  // characters of whoever it is
    const Words each{words.begin + (text[words.begin] == u'各' ? 1 : 0), verb.begin};
    if (each.begin >= each.end || each.size() > longest || text[each.begin - 1] != u'各') return false;
    const std::u16string_view name = text.characters(each);
    const bool is_doer =
        lexicon::is_sign(name, lexicon::PlaceSign::each_of_places) || lexicon::ends_with_sign(name, DoerSign::actor_end);
    return is_doer && has_object(text, {verb.end, words.end}) && use_at_head(text, {verb.begin, words.end}) == 0;
}

/// 快递服务|覆盖|行政村: what a thing does to places; but 5G网络覆盖率, 覆盖面积.
bool is_spread(const CleanText& text, Words words, Words verb) {
    constexpr std::uint32_t shortest = 2, longest = 10;  // characters of the thing
    const Words behind{verb.end, words.end};
    return text.characters(verb) == u"覆盖" && verb.begin >= words.begin + shortest && verb.begin <= words.begin + longest &&
           has_object(text, behind) && measure_at_end(text, behind) == 0 && lexicon::match_verb(text, words).size < 2 &&
           (lexicon::ends_with_sign(text, behind, lexicon::PlaceSign::whereabouts) ||
            lexicon::ends_with_sign(text, behind, lexicon::PlaceSign::each_of_places));
}

/// 乡镇|储备|编织袋, 各县级|配备|医生: those of a level do it; but 乡镇储备库容.
bool is_done_by_level(const CleanText& text, Words words, Words verb) {
    if (!words.empty() && is_one_of(text[words.begin], u"各")) ++words.begin;
    const std::u16string_view level = text.characters({words.begin, std::max(words.begin, verb.begin)});
    const std::u16string_view does = text.characters(verb);
    const bool is_level =
        lexicon::is_sign(level, lexicon::PlaceSign::rank) || lexicon::is_sign(level, lexicon::PlaceSign::whereabouts);
    return is_level && !is_addition(does) &&
           (lexicon::is_sign(does, VerbSign::provides) || lexicon::is_sign(does, VerbSign::builds)) &&
           has_object(text, {verb.end, words.end}) && measure_at_end(text, {verb.end, words.end}) == 0;
}

/// 与|成都等地共同|发布标准: with whom it is done together.
bool is_done_together(const CleanText& text, Words words, Words verb) {
    constexpr std::uint32_t shortest = 2;  // characters of the partners
    const std::uint32_t with = is_one_of(text[words.begin], u"与同") ? words.begin + 1 : words.begin;
    const std::uint32_t together = lexicon::match_sign_at_end(text, {with, verb.begin}, LeadSign::together);
    return together > 0 && with > 0 && with + shortest + together <= verb.begin && is_one_of(text[with - 1], u"与同") &&
           has_object(text, {verb.end, words.end});
}

/// A word that only a verb follows, or a time, parts the verb from whoever does it.
bool is_parted_from_subject(const CleanText& text, Words words, Words verb) {
    return is_hastened(text, words, verb.begin) || is_repeated(text, words, verb) || is_dated(text, words, verb.begin) ||
           is_tallied(text, words, verb.begin) || is_of_each(text, words, verb) || is_least(text, words, verb) ||
           is_achieved(text, words, verb) || is_saved(text, words, verb) || is_begun_anew(text, words, verb) ||
           is_done_by_agency(text, words, verb) || is_done_in_trade(text, words, verb) || is_done_by_level(text, words, verb) ||
           is_spread(text, words, verb) || is_brought_along(text, words, verb) || is_brought_about(text, words, verb) ||
           is_verb_of_each(text, words, verb) || is_done_together(text, words, verb);
}

/// What stands before the verb says that it governs.
bool is_led_up_to(const CleanText& text, Words words, Words verb) {
    return (verb.end < words.end && is_behind_place(text, words, verb.begin)) || is_intended(text, words, verb.begin) ||
           is_parted_from_subject(text, words, verb);
}

/// 助餐服务|惠及老年人: a verb that is never part of a name stands in `words`.
bool holds_act(const CleanText& text, Words words) {
    for (std::uint32_t index = words.begin; index < words.end; ++index) {
        const Verb verb = lexicon::match_verb(text, {index, words.end});
        if (verb.act && has_object(text, {index + verb.size, words.end})) return true;
    }
    return false;
}

/// 养老机构, 各县, 平阴县: whoever is caused to do something.
bool names_those_caused(const CleanText& text, Words words) {
    constexpr std::uint32_t shortest_place = 3;     // characters
    if (text.ends_with(words, u"等")) --words.end;  // 甲开发区、乙产业园等
    if (words.size() >= shortest_place && is_one_of(text[words.end - 1], u"县市") && !text.ends_with(words, u"城市")) return true;
    const bool is_each = words.size() > 1 && text[words.end - 2] == u'各';
    return lexicon::ends_with_sign(text, words, is_each ? lexicon::DoerSign::each_doer : lexicon::DoerSign::doer_end);
}

/// 在港区布局加注站 of 支持|在港区布局加注站: what is to be done there.
Words behind_support(const CleanText& text, Words words) {
    const Verb verb = lexicon::match_verb(text, words);
    return verb.cause && text.starts_with({words.begin + verb.size, words.end}, u"在") ? Words{words.begin + verb.size, words.end}
                                                                                       : words;
}

/// 对|纳入低保范围的|老年人家庭实施改造: the verb behind the preposition only tells whom it is done for. Where the phrase goes
/// on; else `head`.
std::uint32_t behind_description(const CleanText& text, Words words, std::uint32_t head) {
    if (!opens_a_phrase(text, words) || head != words.begin || words.size() < 2) return head;
    if (lexicon::match_verb(text, {head + 1, words.end}).size < 2) return head;
    const std::uint32_t particle = text.find(words, u'的');
    return particle + 1 < words.end ? particle + 1 : head;
}

/// 建设驿站 of 整合甲、乙等|建设驿站: what something is used for; but 推进甲、乙等建设项目.
bool is_use_of_some(const CleanText& text, Words words, std::uint32_t index) {
    const Words use{index + 1, words.end};
    return text[index] == u'等' && lexicon::begins_with_sign(text, use, VerbSign::builds) &&
           lexicon::match_verb_like_noun(text, use) == 0 && !text.ends_with(use, u"项目") && !text.ends_with(use, u"工程");
}

/// 新增主体 of 实施育强工程、|新增主体: another item of the list, with a verb of its own; but 整治现有、新增违建.
Words behind_item(const CleanText& text, Words words) {
    constexpr std::uint32_t shortest_object = 3;  // characters
    const Verb verb = lexicon::match_verb(text, words);
    if (verb.size < 2 || !verb.make || !has_object(text, {words.begin + verb.size, words.end}) || text.ends_with(words, u"各"))
        return words;
    for (std::uint32_t index = words.begin + verb.size + shortest_object; index + 1 < words.end; ++index) {
        if (is_use_of_some(text, words, index)) return {index + 1, words.end};
        if (text[index] != u'、') continue;
        const std::u16string_view item = text.characters({index + 1, words.end});
        const bool begins = is_addition(item) || lexicon::begins_with_sign(item, VerbSign::begins_anew);
        constexpr std::uint32_t size = 2;  // characters of 新增 and its like
        if (begins && has_object(text, {index + 1 + size, words.end})) return {index + 1, words.end};
    }
    return words;
}

/// Goes through the verbs in `words`, from where one may govern on.
class GoverningVerbFinder {
public:
    GoverningVerbFinder(const CleanText& text, Words whole)
        : text_(text),
          words_(behind_item(text, behind_support(text, whole))),
          head_(head_of(text, words_)),
          follows_phrase_(opens_a_phrase(text, words_)) {}

    Words find() {
        if (is_use_in_list(text_, words_)) return {};
        const std::uint32_t first = behind_description(text_, words_, behind_field(text_, words_, head_));
        for (std::uint32_t index = first; index < words_.end;) {
            const std::u16string_view rest = text_.characters({index, words_.end});
            const auto [verb, noun] = lexicon::match_verb_or_noun(rest);
            if (is_end_of_noun(index)) {
                ++index;
                continue;
            }
            if (verb.size == 0 && is_done_for_public(index)) return {index, index + shortest_verb};
            if (noun > 0) {
                const bool is_noun_at_head = index == head_ && !follows_phrase_ && !text_.contains(words_, u"每");
                index += noun;
                if (is_noun_at_head && !holds_act(text_, {index, words_.end}) && !is_behind_place(text_, words_, index))
                    return {};
                continue;
            }
            const Words found{index, index + verb.size};
            const bool is_far = !follows_phrase_ && index - words_.begin > longest_approach;
            if ((verb.make || is_far) && !describes(verb, found)) {
                if (is_means(found) || achieves_deed(found)) means_ = found;
                else if (causes(verb, found)) causing_ = widened(text_, found, words_);
                else if (governs(verb, found)) return widened(text_, found, words_);
                if (is_far) break;
            }
            ++index;
        }
        return causing_.empty() ? means_ : causing_;
    }

private:
    /// 机|构|建设, 结|构|建立: the character ends a noun, and begins no verb.
    [[nodiscard]] bool is_end_of_noun(std::uint32_t index) const {
        return index > words_.begin && text_[index] == u'构' &&
               lexicon::ends_with_sign(text_, {words_.begin, index + 1}, VerbSign::ends_noun);
    }
    /// 向社会|开放|数据集, 向社会|公开|案例: what elsewhere is one noun (开放数据集), or no verb, is done for all.
    [[nodiscard]] bool is_done_for_public(std::uint32_t index) const {
        return follows_phrase_ && text_.ends_with({words_.begin, index}, u"社会") && index + shortest_verb < words_.end &&
               (lexicon::match_verb(text_, {index, index + shortest_verb}).size == shortest_verb ||
                lexicon::is_sign(text_, {index, index + shortest_verb}, VerbSign::reports));
    }
    [[nodiscard]] bool is_at_head(Words found) const { return found.begin == head_; }
    [[nodiscard]] Words behind(Words found) const { return {found.end, words_.end}; }
    /// 供热面积|新增: its noun stands before it; 先进装备制造集群|新增企业: whose it is.
    [[nodiscard]] bool adds(Words found) const {
        const bool is_near = found.begin - words_.begin <= longest_modifier;
        return is_addition(text_.characters({found.begin, words_.end})) &&
               (is_near || lexicon::ends_with_sign(text_, {words_.begin, found.begin}, DoerSign::owner_end));
    }
    /// 开展|自愿性审核的|企业: the verb tells those apart who are counted.
    [[nodiscard]] bool tells_doers_apart(Words found) const {
        if (!lexicon::is_sign(text_, found, PredicateSign::deed_of_doer)) return false;
        const std::uint32_t particle = last_particle(text_, behind(found));
        return particle < words_.end && lexicon::ends_with_sign(text_, {particle, words_.end}, DoerSign::doer_end);
    }
    /// 提供的软件服务下载量: the verb is in a clause on 的, or what is behind it only measures.
    [[nodiscard]] bool describes(const Verb& verb, Words found) const {
        if (text_[found.end] == u'的' || tells_doers_apart(found)) return true;
        const bool is_for_somebody = text_[words_.begin] == u'为';  // 为企业|降低|成本
        return !is_at_head(found) && !verb.act && !is_for_somebody && causing_.empty() && !adds(found) &&
               !is_achieved(text_, words_, found) && !is_dated(text_, words_, found.begin) &&
               is_short_measure(text_, behind(found));
    }
    /// 利用|停车场建设设施: by which means what the next verb says is done, where there is one.
    [[nodiscard]] bool is_means(Words found) const {
        return is_at_head(found) && lexicon::is_sign(text_, found, LeadSign::draws_on);
    }
    /// 实现|重点流域修复湿地: the deed has a verb of its own, behind where it is done.
    [[nodiscard]] bool achieves_deed(Words found) const {
        if (!is_at_head(found) || !lexicon::is_sign(text_, found, VerbSign::achieves)) return false;
        for (std::uint32_t index = found.end + 1; index < words_.end; ++index) {
            const Verb verb = lexicon::match_verb(text_, {index, words_.end});
            const Words behind{index + verb.size, words_.end};
            if (verb.size > 1 && verb.make && !verb.reach && has_object(text_, behind) && measure_at_end(text_, behind) == 0 &&
                is_behind_place(text_, {found.end, words_.end}, index))
                return true;
        }
        return false;
    }
    /// 督促|指导码头开展演练: of two such verbs the first is the cause.
    [[nodiscard]] bool causes(const Verb& verb, Words found) const {
        return verb.cause && (is_at_head(found) || (follows_phrase_ && causing_.empty()));
    }
    /// 支持|养老机构|新建、改建床位, 引导银行每年|发放贷款: what those do whom the verb before causes to do it; but things are
    /// what 推进 moves on.
    [[nodiscard]] bool is_caused(Words found) const {
        if (causing_.empty() || found.begin <= causing_.end + 1 || text_.ends_with(causing_, u"推进")) return false;
        std::uint32_t doer_end = text_.ends_with({causing_.end, found.begin}, u"每年") ? found.begin - 2 : found.begin;
        const std::uint32_t in = text_.find({causing_.end + 1, doer_end}, u'在');  // 引导企业|在全省|布局网点
        if (in + 1 < doer_end && !text_.contains({in, doer_end}, u"的")) doer_end = in;
        const Words those{causing_.end, doer_end};  // or where they do it: 推动重点湖泊|恢复|水面
        return (names_those_caused(text_, those) || lexicon::ends_with_sign(text_, those, lexicon::PlaceSign::place_end)) &&
               has_object(text_, {widened(text_, found, words_).end, words_.end});
    }
    /// 在重点路口|设|检查站: where it is set up stands before it; but 在…建设检查站.
    [[nodiscard]] bool sets_up(Words found) const {
        if (text_.characters(found) != u"设" || text_[words_.begin] != u'在' || found.begin <= words_.begin + 2) return false;
        const bool is_parted_word = lexicon::match_verb(text_, {found.begin - 1, words_.end}).size > 1;
        return !is_parted_word && has_object(text_, behind(found));
    }
    /// 利用|养殖粪污等资源, 利用|腾退空间、人防工程新增车位: the verb is in one of the things that are listed.
    [[nodiscard]] bool begins_list(Words found) const {
        return text_.contains(behind(found), u"、") || text_.contains(behind(found), u"等");
    }
    [[nodiscard]] bool governs(const Verb& verb, Words found) const {
        if (!verb.make) return false;
        if (is_at_head(found)) return true;
        if (verb.size < 2 && sets_up(found)) return true;
        if (verb.size < 2 || (!means_.empty() && begins_list(found))) return false;
        if (is_caused(found) || (verb.act && has_object(text_, behind(found)))) return true;
        return causing_.empty() && (follows_phrase_ || adds(found) || is_led_up_to(text_, words_, found));
    }

    const CleanText& text_;
    Words words_;
    std::uint32_t head_;   ///< where a verb stands at the head of the words
    bool follows_phrase_;  ///< 为…, 对…: the words begin with a phrase, behind which the verb may stand
    Words means_;          ///< the verb at the head that says by which means
    Words causing_;        ///< the last verb so far that makes others do something
};

}  // namespace

Words governing_verb(const CleanText& text, Words words) { return GoverningVerbFinder(text, words).find(); }

bool is_striven_for(const CleanText& text, Words words, std::uint32_t index) {
    const lexicon::CueMatch cue = lexicon::match_cue_before(text, {words.begin, index});
    return cue.cue == Cue::strive && words.begin + cue.size < index;
}

bool is_inside_name(const CleanText& text, Words words, Words verb) {
    if (is_intended(text, words, verb.begin))
        return is_striven_for(text, words, verb.begin) && is_addition(text.characters({verb.begin, words.end}));
    return verb.begin > head_of(text, words) && !opens_a_phrase(text, words) && !is_parted_from_subject(text, words, verb) &&
           lexicon::match_verb(text, words).size < 2 && !lexicon::match_verb(text, verb).act &&
           !is_behind_place(text, words, verb.begin);
}

bool says_yearly(const CleanText& text, std::uint32_t index) {
    if (index > 0 && text[index] == u'可') --index;  // 年可提供
    return text[index] == u'年' && !text::is(text[index - 1], text::digit | text::numeral) &&
           !lexicon::ends_with_sign(text, {index - 1, index}, lexicon::YearSign::no_year);
}

}  // namespace plandoc::record
