#include "record/noun/noun_of_number.hpp"
#include "record/noun/plain_name.hpp"

#include <algorithm>

#include "lexicon/agency.hpp"
#include "lexicon/bounds.hpp"
#include "lexicon/cues.hpp"
#include "lexicon/doer_sign.hpp"
#include "lexicon/duty_role.hpp"
#include "lexicon/lead_sign.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/money_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/predicate_sign.hpp"
#include "lexicon/size_sign.hpp"
#include "lexicon/units.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "outline/wording.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_description.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/noun/place_name.hpp"
#include "record/number/clause.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using lexicon::DoerSign;
using lexicon::LeadSign;
using lexicon::NounSign;
using lexicon::PredicateSign;
using lexicon::VerbSign;
using text::CleanText;
using text::is;
using text::is_one_of;
using namespace std::string_view_literals;

namespace {

/// 建设3个园区|和一批小镇, 培育5家链主企业|以及若干配套企业, 80%的学校|和全部医院: a class that nobody has counted; but
/// 3个省级和若干市级园区.
bool is_before_several(const CleanText& text, Words words, std::uint32_t joint) {
    if (text[joint - 1] == u'级') return false;
    const std::u16string_view rest = text.characters({joint, words.end});
    const std::size_t size = rest.starts_with(u"以及"sv) ? 2 : is_one_of(rest.front(), u"、和与及") ? 1 : 0;
    return size > 0 && (lexicon::begins_with_sign(rest.substr(size), lexicon::SizeSign::several) ||
                        lexicon::begins_with_sign(rest.substr(size), lexicon::ListSign::all_of));
}

/// 5个村|以特色产业带动增收: by what means they do something; but 5家企业以上, 以旅游为主的村.
bool begins_means(const CleanText& text, Words words, std::uint32_t index) {
    constexpr std::uint32_t longest = 40;  // characters of what is done
    const Words rest{index, std::min(words.end, index + longest)};
    const std::u16string_view doer = text.characters({words.begin, index});
    return text[index] == u'以' && rest.size() > 2 && lexicon::match_bound_at_start(text.characters(rest)).size == 0 &&
           !is_one_of(text[index + 1], u"及来上下内外") && !text.contains(rest, u"的") &&
           (lexicon::ends_with_sign(doer, DoerSign::deed_doer) || lexicon::ends_with_sign(doer, DoerSign::actor_end));
}

/// What begins at `index` ends the noun: 制定20项标准|并组织实施, 为10个园区|提供支持, 建设50个站点|目标, 保留20%的床位|用于接收,
/// 扶持30家企业|做大做强, 2万户农户|户均增收600元, 2万户农户|参与; but 应用于.
bool ends_noun(const CleanText& text, Words words, std::uint32_t index) {
    const std::u16string_view rest = text.characters({index, words.end});
    if (rest.starts_with(u"目标"sv)) return rest.size() == 2;
    if (index > words.begin && meets_set_task(rest)) return true;             // 6座电厂|完成省下达的节能目标
    if (rest.starts_with(u"给予"sv) && index > words.begin) return true;      // 3个县|给予补助
    if (rest.starts_with(u"全部"sv) && index > words.begin + 1) return true;  // 19处保护范围|全部勘界立标
    if (rest.starts_with(u"发挥"sv) && rest.ends_with(u"作用")) return true;  // 企业|发挥主导作用
    if (is_before_several(text, words, index) || begins_means(text, words, index)) return true;
    if (rest.front() == u'、' && lexicon::begins_with_sign(rest.substr(1), VerbSign::founding)) return true;  // 专班、|设立基金
    if (lexicon::begins_with_sign(rest, PredicateSign::thrives) || lexicon::begins_with_sign(rest, lexicon::MoneySign::gain))
        return true;
    if (const std::uint32_t part = lexicon::match_sign(rest, PredicateSign::takes_part)) {
        Words doer{words.begin, index};
        if (text.ends_with(doer, u")")) doer.end = text.find(doer, u'(');  // 县(市、区)
        return part == rest.size() || lexicon::match_verb(rest).act || lexicon::ends_with_sign(text, doer, DoerSign::deed_doer);
    }
    const std::uint32_t manner = lexicon::match_sign(rest, LeadSign::manner);
    if (lexicon::begins_with_sign(rest.substr(manner), lexicon::MoneySign::used_for))
        return manner > 0 || !lexicon::ends_with_sign(text, {words.begin, index + 1}, NounSign::used_word);
    if (rest.front() == u'并' || rest.front() == u'且')
        return (lexicon::match_verb(rest.substr(1)).size > 1 || lexicon::begins_with_sign(rest.substr(1), LeadSign::goes_on)) &&
               lexicon::match_verb(text, {index - 1, words.end}).size < 2;     // 企业|兼并重组
    const bool says_where = rest.front() == u'在' && index > words.begin + 1;  // 改革经验|在全省复制推广
    if (says_where && (lexicon::match_cue(rest.substr(1)).cue == lexicon::Cue::place ||
                       lexicon::begins_with_sign(rest.substr(1), LeadSign::verb_lead)))
        return true;
    const std::uint32_t supports = lexicon::match_sign(rest, VerbSign::supports);
    if (supports > 0 && supports < rest.size() && text.ends_with({words.begin, index}, u"资金")) return true;
    return rest.starts_with(u"提供"sv) && lexicon::match_verb(rest).size > 1;
}

/// 9亿元的甲类基金(含子基金), 公园(市住建局负责), 公园(市财政局): a bracket that says what is in it, or who does it, with no more
/// of the noun behind.
bool is_note(const CleanText& text, Words words) {
    if (text[words.begin] != u'(') return false;
    const Words bracket{words.begin, text.find(words, u')')};
    const bool goes_on = bracket.end + 1 < words.end && is(text[bracket.end + 1], text::han);
    const std::u16string_view inside = text.characters({bracket.begin + 1, bracket.end});
    const bool names_agencies =
        lexicon::match_agency_prefix(inside) > 0 && lexicon::match_agency_ending(inside).kind == lexicon::AgencyKind::department;
    return !goes_on && (inside.starts_with(u'含') || outline::is_duty_bracket(text.characters(bracket)) || names_agencies ||
                        inside.find(u':') != inside.npos);  // (完成时限:2025年底)
}

/// The first place in `words`, behind a phrase of two characters at least, where a verb begins that makes something; words.begin:
/// there is none.
std::uint32_t first_deed(const CleanText& text, Words words) {
    constexpr std::uint32_t shortest_phrase = 3, shortest_noun = 2;  // characters: 在园区
    for (std::uint32_t index = words.begin + shortest_phrase; index + shortest_noun < words.end; ++index) {
        const lexicon::Verb verb = lexicon::match_verb(text, {index, words.end});
        if (verb.size > 1 && (verb.make || verb.act) && index + verb.size + shortest_noun <= words.end) return index;
        index += lexicon::match_verb_like_noun(text, {index, words.end});
    }
    return words.begin;
}

/// 省财政|设立专项资金: characters of who pays for what is done; 0: nobody is told.
std::uint32_t match_payer(const CleanText& text, Words words) {
    constexpr std::uint32_t longest = 10;  // characters: 市、县（区）财政
    const std::uint32_t last = std::min(words.end, words.begin + longest);
    for (std::uint32_t end = words.begin + 2; end < last; ++end)
        if (lexicon::ends_with_sign(text, {words.begin, end}, DoerSign::user_end)) return end - words.begin;
    return 0;
}

/// 实施改造 of 对运营的住房实施改造: what is done to those behind 对, around those behind 围绕 or 依托, or in the fields or at
/// the places behind 在; 选聘管护员 of 从公益性岗位中选聘管护员; 设立资金 of 省财政设立资金.
Words from_deed(const CleanText& text, Words words) {
    constexpr std::uint32_t shortest_noun = 2;  // characters
    if (const std::uint32_t payer = match_payer(text, words);
        payer > 0 && lexicon::match_verb(text, {words.begin + payer, words.end}).make)
        return {words.begin + payer, words.end};
    if (text[words.begin] == u'从') {
        const std::uint32_t among = text.find(words, u'中');
        const Words deed{std::min(among + 1, words.end), words.end};
        return lexicon::match_verb(text, deed).size > 1 ? deed : words;
    }
    if (text[words.begin] == u'在')
        for (std::uint32_t end = words.end; end > words.begin + shortest_noun; --end)
            if (end < words.end && lexicon::ends_with_sign(text, {words.begin, end}, LeadSign::field)) return {end, words.end};
    if (text[words.begin] == u'在' || text.starts_with(words, u"面向")) return {first_deed(text, words), words.end};
    if (text[words.begin] != u'对' && !text.starts_with(words, u"围绕") && !text.starts_with(words, u"依托")) return words;
    Words deed = words;
    for (std::uint32_t index = words.begin + 2; index + shortest_noun < words.end; ++index) {
        const lexicon::Verb verb = lexicon::match_verb(text, {index, words.end});
        if (verb.size > 1 && (verb.make || verb.act) && index + verb.size + shortest_noun <= words.end) deed.begin = index;
    }
    return deed;
}

/// 6个通道|和12号线、13号线等4个项目: the next item of the list is one of several that have numbers; but 3个物联网和5G项目.
bool is_before_numbered(const CleanText& text, Words rest) {
    if (rest.size() < 2 || !is_one_of(text[rest.begin], u"和及与") || !is(text[rest.begin + 1], text::digit)) return false;
    std::uint32_t index = rest.begin + 1;
    while (index < rest.end && is(text[index], text::digit)) ++index;
    return index < rest.end && text[index] == u'号';
}

/// 14个国|、|省考核断面: levels of one thing.
bool joins_levels(const CleanText& text, Words noun, std::uint32_t joint) {
    constexpr text::CharacterSet levels = u"国省市州县区";
    return joint == noun.begin + 1 && joint + 1 < noun.end && levels.contains(text[joint - 1]) &&
           levels.contains(text[joint + 1]);
}

/// 3座水库|及宁河、大港2座水厂: the next number is of several places, the first of which ends at `separator`; but
/// 3座水库及泵站、2座水厂.
bool is_before_places(const CleanText& text, std::uint32_t joint, std::uint32_t separator) {
    if (joint + 1 >= separator || text[separator] != u'、') return false;
    const std::u16string_view place = text.characters({joint + 1, separator});
    return names_place(place) || is_place_without_level(place);
}

/// 在建设20个示范村|的过程中: characters of what ends the phrase in which the noun stands; 0: it stands in none.
std::uint32_t phrase_at_end(const CleanText& text, Words behind) {
    constexpr std::uint32_t shortest_noun = 1;  // characters: 村
    if (behind.begin >= behind.end) return 0;
    const std::uint32_t size = lexicon::match_sign_at_end(text, behind, NounSign::phrase_end);
    return size + shortest_noun <= behind.size() ? size : 0;
}

}  // namespace

bool meets_set_task(std::u16string_view deed) {
    constexpr std::size_t size = 2, longest = 8;  // characters of 完成, of 市里下达的
    if (!deed.starts_with(u"完成"sv) && !deed.starts_with(u"达到"sv) && !deed.starts_with(u"实现"sv)) return false;
    const std::u16string_view others = deed.substr(size, longest);
    return others.find_first_of(u"、,的") < others.size() &&
           lexicon::ends_with_sign(others.substr(0, others.find(u'的') + 1), PredicateSign::set_by_others);
}

Words noun_behind(const CleanText& text, Words clause, std::uint32_t begin, std::uint32_t next_number) {
    while (begin < clause.end && (is(text[begin], text::space) || text[begin] == u'的')) ++begin;
    clause.end -= phrase_at_end(text, {begin, clause.end});
    std::uint32_t end = begin;
    int depth = 0;
    std::uint32_t open = clause.end;       // the bracket that is open
    std::uint32_t separator = clause.end;  // last 、 or 和 that may part this noun from the next number's words
    std::uint32_t joint = clause.end;      // the 和 that parts them where a list of names follows it: 专项|和甲、乙等8个
    while (end < clause.end && end < next_number) {
        const char16_t c = text[end];
        if (c == u'作' && end > begin && text[end + 1] == u'为') break;  // 3个县作为试点
        if (depth == 0 && end > begin && is_note(text, {end, clause.end})) break;
        if (depth == 0 && c == u'(') open = end;
        if (is_one_of(c, noun_openings)) ++depth;
        else if (is_one_of(c, noun_closings) && depth > 0) --depth;
        else if (depth == 0 && end > begin && is_before_numbered(text, {end, next_number})) break;
        else if (depth == 0 && end > begin && ends_noun(text, {begin, clause.end}, end)) return text.trim({begin, end}, u"、,;:");
        else if (depth == 0 && is_one_of(c, u"、和与及并或以且") && !joins_levels(text, {begin, clause.end}, end)) {
            if (is_one_of(c, u"和及") && separator == clause.end) joint = end;
            separator = separator == clause.end || text[separator] != u'、' || c == u'、' ? end : separator;
        }
        ++end;
    }
    if (end >= next_number && next_number < clause.end) {
        if (depth > 0 && open > begin && open < end) return text.trim({begin, open}, u"、,;:");  // 号源(其中专家号源不低于20%)
        if (separator < end) {
            const bool is_of_some = text[separator] == u'、' && text[joint] == u'和' && text[next_number - 1] == u'等';
            const bool is_list = joint < separator && (is_of_some || is_before_places(text, joint, separator));
            end = is_list ? joint : separator;
            if (end > begin && text[end - 1] == u'以') --end;
        }
    }
    if (depth > 0 && open > begin && end == clause.end) end = open;  // 公园(市住建局牵头，…)
    return text.trim({begin, end}, u"、,;:");
}

namespace {

/// 农村敬老院 of 农村敬老院提质工程: what the works are for.
Words without_works(const CleanText& text, Words noun) {
    constexpr std::uint32_t size = 2, shortest = 3;  // characters of 工程, of what is left
    if (!lexicon::ends_with_sign(text, noun, NounSign::works)) return noun;
    const std::uint32_t deed = lexicon::match_verb_before(text, {noun.begin, noun.end - size}).size;
    return deed > 1 && noun.size() >= size + deed + shortest ? Words{noun.begin, noun.end - size - deed} : noun;
}

/// 电动重卡 of 电动重卡应用: the things that are put to use.
Words without_use(const CleanText& text, Words noun) {
    constexpr std::uint32_t shortest = 2;  // characters of the things
    const std::uint32_t use = lexicon::match_sign_at_end(text, noun, NounSign::put_to);
    return noun.size() >= shortest + use ? Words{noun.begin, noun.end - use} : noun;
}

/// 社区食堂：建设120个: what stands before the colon at the end of `words`, unless it only says what follows (主要任务：).
Words noun_before_colon(const CleanText& text, Words words) {
    constexpr std::uint32_t shortest = 3, longest = 20, longest_measure = 40;  // characters
    Words noun = without_lead(text, words, {});
    // 森林覆盖率目标：甲区达到40%
    const Words aimed{noun.begin, noun.end - lexicon::match_sign_at_end(text, noun, NounSign::what_follows)};
    if (measure_at_end(text, aimed) > 0) noun = aimed;
    const std::u16string_view characters = text.characters(noun);
    if (noun.size() < shortest || lexicon::ends_with_sign(characters, NounSign::what_follows) ||
        lexicon::duty_column_of(characters) != lexicon::DutyWord::none)
        return {};
    const lexicon::Verb verb = lexicon::match_verb(characters);
    const bool is_rate =  // 抽检比例; but 提高抽检比例
        (characters.ends_with(u'率') || lexicon::ends_with_sign(characters, lexicon::MeasureSign::ratio)) && !verb.reach &&
        !verb.cause;
    const bool is_deed = verb.size > 1 && !is_rate && !lexicon::begins_with_sign(characters, VerbSign::begins_anew);
    if (measure_at_end(text, noun) > 0 && !is_deed)  // PM2.5浓度, 新建小区达标率; but 支持项目数
        return noun.size() <= longest_measure ? noun : Words{};
    const bool is_plain = text::all_are(characters, text::han | text::latin);
    const bool ends_in_verb = lexicon::match_verb_before(characters).size > 1 &&
                              !lexicon::ends_with_sign(characters, VerbSign::deed);  // 适老化改造：改造2万户
    const bool is_noun = is_plain && noun.size() <= longest && !is_deed && !ends_in_verb;
    return is_noun ? noun : Words{};
}

/// 小微企业|升规, 符合条件的企业|上市: `noun` as far as what those do who are supported.
Words up_to_own_deed(const CleanText& text, Words noun) {
    constexpr std::uint32_t shortest = 2;  // characters
    for (std::uint32_t index = noun.begin + shortest; index + shortest <= noun.end; ++index) {
        const std::u16string_view deed = text.characters({index, noun.end});
        const bool closes =
            lexicon::is_sign(deed, PredicateSign::needs_nothing) || lexicon::is_sign(deed, PredicateSign::closing);
        const std::u16string_view doer = text.characters({noun.begin, index});
        const bool may_act =
            lexicon::ends_with_sign(doer, DoerSign::actor_end) || lexicon::match_cue_before(doer).cue == lexicon::Cue::generic;
        if (closes && may_act) return {noun.begin, index};
    }
    return noun;
}

/// 更新|老旧设备, 建设一批|面向社会开放的|中试基地: what the clause does something to, where a description of it stands between.
Words described_object(const CleanText& text, Words words) {
    const lexicon::Verb verb = lexicon::match_verb(text, words);
    if (verb.size < 2 || !verb.make || verb.reach || last_particle(text, words) == words.end) return {};
    Words object{words.begin + verb.size, words.end};
    object.begin += lexicon::match_sign(text, object, lexicon::SizeSign::several);
    const bool is_deed = text.starts_with(object, u"对");  // 加强对机械的检查
    return !is_deed && measure_at_end(text, object) == 0 ? without_description(text, up_to_own_deed(text, object)) : Words{};
}

/// 支持重点用能企业建设|管控中心: what somebody is caused to do something to.
Words object_of_caused(const CleanText& text, Words words) {
    constexpr std::uint32_t shortest = 2;  // characters, of whoever does it and of the object
    const lexicon::Verb verb_at_head = lexicon::match_verb(text, words);
    const std::uint32_t cause = verb_at_head.cause ? verb_at_head.size : lexicon::match_sign(text, words, VerbSign::encourages);
    if (cause == 0) return {};
    for (std::uint32_t index = words.begin + cause + shortest; index + shortest < words.end; ++index) {
        const lexicon::Verb verb = lexicon::match_verb(text, {index, words.end});
        const Words object{index + verb.size, words.end};
        const bool does = verb.size > 1 && verb.make && !verb.reach && object.size() > shortest;
        Words doer{words.begin, index - (text[index - 1] == u'等' ? 1 : 0)};
        const lexicon::CueMatch manner = lexicon::match_cue_before(text, doer);                     // 企业|积极|开展导航
        const std::uint32_t joint = lexicon::match_sign_at_end(text, doer, PredicateSign::mutual);  // 校企|联合|建立
        doer.end -= manner.cue == lexicon::Cue::adverb ? manner.size : joint;
        if (!does || !lexicon::ends_with_sign(text, doer, DoerSign::doer_end)) continue;
        if (text[object.begin] == u'为') return {words.begin + cause, doer.end};  // 支持|医院|转型为护理院，全市转型9家
        return without_description(text, without_head_verbs(text, object));
    }
    return {};
}

/// 市督查室会同市农业局|开展|专项督查: what a body does, several times.
Words deed_of_agency(const CleanText& text, Words words) {
    constexpr std::uint32_t shortest = 3, shortest_deed = 2;  // characters of the body, of what it does
    for (std::uint32_t index = words.begin + shortest; index + shortest_deed < words.end; ++index) {
        const lexicon::AgencyEnding body = lexicon::match_agency_ending(text.characters({words.begin, index}));
        if (body.kind != lexicon::AgencyKind::department) continue;
        const lexicon::Verb verb = lexicon::match_verb(text, {index, words.end});
        const Words deed{index + verb.size, words.end};
        if (verb.size > 1 && verb.make && (verb.act || verb.cause) && deed.size() >= shortest_deed)
            return without_description(text, deed);
    }
    return {};
}

/// 公益林 of 30万亩|公益林: behind a number and its unit; empty where that is no unit.
Words behind_number(const CleanText& text, Words words) {
    const std::u16string_view whole = text.characters(words);
    const std::size_t digit = whole.find_last_of(u"0123456789");
    if (digit == whole.npos) return words;
    const std::u16string_view behind = whole.substr(digit + 1);
    const std::uint32_t scale = text::match_scale(behind).size;
    const auto unit = lexicon::match_unit(behind.substr(scale));
    return unit ? Words{words.begin + static_cast<std::uint32_t>(digit) + 1 + scale + unit->size, words.end} : Words{};
}

/// 对全市30万亩|公益林|有计划开展管护, 引导容量小于65蒸吨的|锅炉|开展改造: those to which something is done.
Words those_treated(const CleanText& text, Words words) {
    constexpr std::uint32_t shortest = 2;  // characters
    const lexicon::Verb causes = lexicon::match_verb(text, words);
    const std::uint32_t lead = text[words.begin] == u'对' ? 1 : causes.cause ? causes.size : 0;
    if (lead == 0) return {};
    for (std::uint32_t index = words.begin + lead + shortest; index + shortest < words.end; ++index) {
        const std::uint32_t verb = lexicon::match_sign(text, {index, words.end}, VerbSign::carries_out);
        const std::u16string_view deed = text.characters({index + verb, words.end});
        if (verb == 0 || std::max(lexicon::match_sign(deed, VerbSign::deed), lexicon::match_verb(deed).size) != deed.size())
            continue;
        Words named{words.begin + lead, index};
        const std::uint32_t particle = last_particle(text, named);
        if (particle < named.end) named.begin = particle + 1;
        const lexicon::CueMatch manner = lexicon::match_cue_before(text, named);  // 有计划|开展抚育
        if (manner.cue == lexicon::Cue::adverb) named.end -= manner.size;
        const Words those = without_lead(text, behind_number(text, without_tail(text, named)), {});
        const std::u16string_view name = text.characters(those);
        const bool is_plain = is_plain_list(name);
        return is_plain && those.size() >= shortest ? those : Words{};
    }
    return {};
}

/// 老旧管道更新改造|由省住房厅牵头: the deed that somebody is said to do.
Words deed_of_doer(const CleanText& text, Words words) {
    const Words deed{words.begin, text.find(words, u'由')};
    const bool says_who = text.ends_with(words, u"牵头") || text.ends_with(words, u"负责") || text.ends_with(words, u"实施");
    const bool is_deed = says_who && lexicon::ends_with_sign(text, deed, VerbSign::deed);
    return is_deed ? without_head_verbs(text, deed) : Words{};
}

/// 统筹安排|资金: a sum that is set aside; empty: `words` do not end in one.
Words sum_set_aside(const CleanText& text, Words words) {
    constexpr std::u16string_view sum = u"资金";
    if (!text.ends_with(words, sum)) return {};
    const Words noun{words.end - static_cast<std::uint32_t>(sum.size()), words.end};
    const bool is_set_aside = lexicon::ends_with_sign(text, {words.begin, noun.begin}, lexicon::MoneySign::sets_aside);
    return is_set_aside ? noun : Words{};
}

/// 在已建成30个|示范村|的基础上, 在已建成|农田|300亩的基础上: what the base is of; empty where it is not told.
Words noun_of_base(const CleanText& text, Words base) {
    constexpr std::uint32_t shortest = 2;  // characters
    base.end -= lexicon::match_sign_at_end(text, base, NounSign::phrase_end);
    const Words behind = behind_number(text, base);
    const std::u16string_view whole = text.characters(base);
    const std::size_t last = whole.find_last_of(u"0123456789"), first = whole.find_last_not_of(u"0123456789.", last);
    if (last == whole.npos || first == whole.npos) return {};
    Words noun = behind;
    if (behind.empty() || is_one_of(text[behind.begin], u"以左")) {
        noun = {base.begin + 1, base.begin + static_cast<std::uint32_t>(first) + 1};
        const std::size_t date = text.characters(noun).rfind(u'年');
        if (date != whole.npos) noun.begin += static_cast<std::uint32_t>(date) + 1;
        noun = without_tail(text, without_head_verbs(text, without_lead(text, noun, {})));
        const lexicon::Verb verb = lexicon::match_verb_before(text, noun);
        if (verb.size > 1 && verb.size < noun.size() && measure_at_end(text, noun) == 0) noun.end -= verb.size;
    }
    const std::u16string_view name = text.characters(noun);
    const bool is_plain = is_plain_name(name);
    return is_plain && noun.size() >= shortest && lexicon::match_verb(name).size != noun.size() ? noun : Words{};
}

/// 集中式光伏 of 利用荒山和水面建设|集中式光伏, or of 依托…: what is built with the means named first; empty: nothing is.
Words built_with_means(const CleanText& text, Words words) {
    constexpr std::uint32_t size = 2, shortest = 2, longest = 28;  // characters of 利用, of the means, of what is built
    if (!text.starts_with(words, u"利用") && !text.starts_with(words, u"依托")) return {};
    for (std::uint32_t index = words.begin + size + shortest; index + shortest < words.end; ++index) {
        const Words rest{index, words.end};
        const std::uint32_t verb = lexicon::match_sign(text, rest, VerbSign::builds);
        if (verb < 2 || lexicon::match_verb_like_noun(text, rest) > 0 || rest.size() < verb + shortest) continue;
        return rest.size() - verb <= longest ? Words{index + verb, words.end} : Words{};
    }
    return {};
}

/// 每户最高补助3000元
bool pays_each(const CleanText& text, Words clause) {
    if (text[clause.begin] != u'每') return false;
    for (lexicon::FoundCue found = lexicon::find_cue(text.characters(clause), 0); found;
         found = lexicon::find_cue(text.characters(clause), found.begin + 1))
        if (found.match.cue == lexicon::Cue::payment) return true;
    return false;
}

}  // namespace

namespace {

/// Characters of 梯队 in “甲级—乙级—丙级”|梯队: without what is quoted at its head.
std::uint32_t size_behind_quote(const CleanText& text, Words noun) {
    if (noun.empty() || text[noun.begin] != u'“') return noun.size();
    const std::size_t close = close_of_bracket(text.characters(noun), u'“', u'”');
    return close == std::u16string_view::npos ? noun.size() : noun.size() - static_cast<std::uint32_t>(close) - 1;
}

}  // namespace

Words noun_of_clauses_before(const CleanText& text, Words sentence, Words clause) {
    constexpr int most_clauses = 2;
    constexpr std::size_t exhaustive = 4;       // characters of 应改尽改
    constexpr std::uint32_t longest_noun = 28;  // characters: beyond, the clause says more than a noun
    for (int step = 0; step < most_clauses; ++step) {
        if (clause.begin <= sentence.begin || !is_one_of(text[clause.begin - 1], u",:")) return {};
        const bool is_behind_colon = text[clause.begin - 1] == u':';
        clause = clause_around(text, sentence, {clause.begin - 1, clause.begin - 1});
        if (is_behind_colon) return noun_before_colon(text, clause);
        if (text[clause.begin] == u'在' && text.ends_with(clause, u"基础上")) return noun_of_base(text, clause);
        Words words = without_lead(text, clause, {});
        if (const std::uint32_t curbs = lexicon::match_sign(text, words, VerbSign::curbs))
            if (measure_at_end(text, words) > 0) words.begin += curbs;  // 严格控制消费总量，2027年控制在…
        if (words.empty() || pays_each(text, clause)) continue;         // a time by itself; 每户补助3000元
        if (lexicon::begins_with_sign(text, words, lexicon::MoneySign::terms)) continue;  // 单户授信不超过30万元
        if (!is(text[words.end - 1], text::han | text::latin) && text[words.end - 1] != u'”') return {};  // 达到60%
        if (const Words sum = sum_set_aside(text, words); !sum.empty()) return sum;
        if (const Words those = those_treated(text, words); !those.empty()) return those;
        if (const Words object = described_object(text, words); !object.empty()) return object;
        if (const Words object = object_of_caused(text, words); !object.empty()) return object;
        if (const Words deed = deed_of_doer(text, words); !deed.empty()) return deed;
        if (const Words deed = deed_of_agency(text, words); !deed.empty()) return deed;
        if (const Words built = built_with_means(text, words); !built.empty()) return without_description(text, built);
        Words noun = without_head_verbs(text, from_deed(text, words));
        if (noun.begin == words.begin) noun.begin += lexicon::match_sign(text, noun, VerbSign::strengthens);
        if (is(text[noun.begin], text::digit)) return {};  // 达到900亿千瓦时
        const bool has_head_verb = noun.begin > words.begin;
        for (std::uint32_t index = noun.begin; index < noun.end;) {
            const std::u16string_view rest = text.characters({index, noun.end});
            const lexicon::Verb verb = lexicon::match_verb(rest);
            if (rest.size() > 1 && rest.front() == u'以' && is(rest[1], text::digit))
                return {words.begin, index};                                              // 新建住宅|以6层为主
            const bool completes = rest.starts_with(u"完成") && rest.ends_with(u"目标");  // 能耗下降率完成下达目标，力争下降16%
            // 机组改造应改尽改，完成2亿千瓦
            const bool exhausts = rest.size() == exhaustive && rest.front() == u'应' && rest[2] == u'尽' && rest[1] == rest[3];
            const Words deed{noun.begin, index};
            if (exhausts && lexicon::ends_with_sign(text, deed, VerbSign::deed)) return deed;
            const bool compares = lexicon::match_bound_at_start(rest).size > 1;  // 亩均产值高于平均水平，力争达到9万元/亩
            // 产能全部达到基准水平，30%以上…
            if (((verb.reach && verb.size > 1) || completes || compares) && index > noun.begin + 1) {
                noun = without_tail(text, {noun.begin, index});
                return noun.size() <= longest_noun ? noun : Words{};
            }
            index += std::max(1U, verb.size + lexicon::match_verb_like_noun(rest));
        }
        if (!has_head_verb && measure_at_end(text, noun) > 0) return noun;                // 医院建成率，2026年达到60%
        const bool is_outcome = lexicon::is_sign(text, noun, PredicateSign::takes_part);  // 免费诊断|全覆盖
        if (!has_head_verb || size_behind_quote(text, noun) > longest_noun || is_outcome) return {};
        return without_use(text, without_works(text, without_description(text, up_to_own_deed(text, noun))));
    }
    return {};
}

Words object_of_verb_before(const CleanText& text, Words sentence, Words clause, Words verb) {
    constexpr std::uint32_t farthest = 120, shortest = 3, longest = 24;  // characters: of the words before, of the object
    constexpr text::CharacterSet no_noun = u"一二三四五六七八九十百千万亿分约至于";
    const std::u16string_view does = text.characters(verb);
    const bool only_reaches = lexicon::match_verb(does).reach && !lexicon::is_sign(does, VerbSign::done_there);  // but 推广
    if (verb.size() < 2 || only_reaches || clause.begin <= sentence.begin) return {};
    const Words before{std::max(sentence.begin, clause.begin - std::min(clause.begin, farthest)), clause.begin - 1};
    const std::size_t at = text.characters(before).rfind(does);
    if (at == std::u16string_view::npos) return {};
    const Words rest{before.begin + static_cast<std::uint32_t>(at) + verb.size(), before.end};
    const Words object{rest.begin, std::min(text.find(rest, u','), text.find(rest, u';'))};
    const std::u16string_view characters = text.characters(object);
    const bool is_plain = std::all_of(characters.begin(), characters.end(), [&](char16_t c) {
        return c == u'、' || (is(c, text::han | text::latin) && !no_noun.contains(c));
    });
    const bool is_object = is_plain && object.size() >= shortest && object.size() <= longest &&
                           !is_one_of(characters.front(), u"的了和及与、等为") &&  // 采取抚育改造|等方式, 转型|为康复医院
                           !lexicon::is_sign(characters, PredicateSign::takes_part) &&  // 诊断|全覆盖
                           lexicon::match_verb(characters).size < 2;                    // 将照护培训|纳入工作范围
    if (!is_object) return {};
    return without_description(text, without_tail(text, object));
}

}  // namespace plandoc::record
