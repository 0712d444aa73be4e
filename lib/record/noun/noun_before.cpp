#include "record/noun/noun_before.hpp"

#include <algorithm>
#include <optional>

#include "lexicon/agency.hpp"
#include "lexicon/bounds.hpp"
#include "lexicon/cues.hpp"
#include "lexicon/doer_sign.hpp"
#include "lexicon/duty_role.hpp"
#include "lexicon/lead_sign.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/money_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/predicate_sign.hpp"
#include "lexicon/size_sign.hpp"
#include "lexicon/units.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_description.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/noun/plain_name.hpp"
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

namespace {

constexpr std::uint32_t longest_noun = 28;  ///< characters: beyond, a clause says more than a noun

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

/// 农村敬老院 of 农村敬老院提质工程, 农村敬老院改造三年行动: what the works are for.
Words without_works(const CleanText& text, Words noun) {
    constexpr std::uint32_t size = 2, shortest = 3;  // characters of 工程, of what is left
    if (!lexicon::ends_with_sign(text, noun, NounSign::works)) return noun;
    Words named{noun.begin, noun.end - size};
    const bool has_term =  // 改造|三年|行动
        named.size() > 2 && text[named.end - 1] == u'年' && text::is(text[named.end - 2], text::digit | text::numeral);
    if (has_term) named.end -= 2;
    const std::uint32_t deed = lexicon::match_verb_before(text, named).size;
    return deed > 1 && named.size() >= deed + shortest ? Words{named.begin, named.end - deed} : noun;
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
    constexpr std::uint32_t shortest = 2;  // characters of the means, of what is built
    const std::uint32_t draws = lexicon::match_sign(text, words, LeadSign::draws_on);
    if (draws == 0) return {};
    for (std::uint32_t index = words.begin + draws + shortest; index + shortest < words.end; ++index) {
        const Words rest{index, words.end};
        const std::uint32_t verb = lexicon::match_sign(text, rest, VerbSign::builds);
        if (verb < 2 || lexicon::match_verb_like_noun(text, rest) > 0 || rest.size() < verb + shortest) continue;
        return rest.size() - verb <= longest_noun ? without_description(text, {index + verb, words.end}) : Words{};
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

/// Characters of 梯队 in “甲级—乙级—丙级”|梯队: without what is quoted at its head.
std::uint32_t size_behind_quote(const CleanText& text, Words noun) {
    if (noun.empty() || text[noun.begin] != u'“') return noun.size();
    const std::size_t close = close_of_bracket(text.characters(noun), u'“', u'”');
    return close == std::u16string_view::npos ? noun.size() : noun.size() - static_cast<std::uint32_t>(close) - 1;
}

/// What a clause may be about beside what its head verb acts on, in the order in which it is asked.
constexpr Words (*const readings[])(const CleanText&, Words) = {
    sum_set_aside, those_treated, described_object, object_of_caused, deed_of_doer, deed_of_agency, built_with_means,
};

/// `words` of a clause without what leads up to them; empty: it tells of nothing that is counted behind it.
Words words_of_clause(const CleanText& text, Words clause) {
    Words words = without_lead(text, clause, {});
    const std::uint32_t curbs = lexicon::match_sign(text, words, VerbSign::curbs);
    if (curbs > 0 && measure_at_end(text, words) > 0) words.begin += curbs;  // 严格控制|消费总量，2027年控制在…
    if (words.empty() || pays_each(text, clause)) return {};                 // a time by itself; 每户补助3000元
    return lexicon::begins_with_sign(text, words, lexicon::MoneySign::terms) ? Words{} : words;  // 单户授信不超过30万元
}

/// 应改尽改, 应治尽治
bool is_exhaustive(std::u16string_view words) {
    constexpr std::size_t size = 4;  // characters
    return words.size() == size && words.front() == u'应' && words[2] == u'尽' && words[1] == words[3];
}

/// 亩均产值 of 亩均产值|高于平均水平, 能耗下降率 of 能耗下降率|完成下达目标, 机组改造 of 机组改造|应改尽改: `noun` up to what it
/// reaches; nullopt: it reaches nothing. Empty where it is no noun. `words` are those with the head verb.
std::optional<Words> noun_that_reaches(const CleanText& text, Words words, Words noun) {
    for (std::uint32_t index = noun.begin; index < noun.end;) {
        const Words before{noun.begin, index};
        const std::u16string_view rest = text.characters({index, noun.end});
        if (rest.size() > 1 && rest.front() == u'以' && is(rest[1], text::digit))
            return Words{words.begin, index};  // 新建住宅|以6层为主
        if (is_exhaustive(rest) && lexicon::ends_with_sign(text, before, VerbSign::deed)) return before;
        const lexicon::Verb verb = lexicon::match_verb(rest);
        const bool completes = rest.starts_with(u"完成") && rest.ends_with(u"目标");
        const bool compares = lexicon::match_bound_at_start(rest).size > 1;
        if (((verb.reach && verb.size > 1) || completes || compares) && before.size() > 1) {
            const Words reaching = without_tail(text, before);
            return reaching.size() <= longest_noun ? reaching : Words{};
        }
        index += std::max(1U, verb.size + lexicon::match_verb_like_noun(rest));
    }
    return std::nullopt;
}

/// What the verb at the head of `words` acts on, or the measure that they are, or what reaches something; empty: neither.
Words noun_in(const CleanText& text, Words words) {
    for (const auto reading : readings)
        if (const Words noun = reading(text, words); !noun.empty()) return noun;
    Words noun = without_head_verbs(text, from_deed(text, words));
    if (noun.begin == words.begin) noun.begin += lexicon::match_sign(text, noun, VerbSign::strengthens);
    if (is(text[noun.begin], text::digit)) return {};  // 达到900亿千瓦时
    if (const std::optional<Words> reaching = noun_that_reaches(text, words, noun)) return *reaching;
    const bool has_head_verb = noun.begin > words.begin;
    if (!has_head_verb) return measure_at_end(text, noun) > 0 ? noun : Words{};       // 医院建成率，2026年达到60%
    const bool is_outcome = lexicon::is_sign(text, noun, PredicateSign::takes_part);  // 免费诊断|全覆盖
    if (size_behind_quote(text, noun) > longest_noun || is_outcome) return {};
    return without_use(text, without_works(text, without_description(text, up_to_own_deed(text, noun))));
}

}  // namespace

Words noun_of_clauses_before(const CleanText& text, Words sentence, Words clause) {
    constexpr int most_clauses = 2;
    for (int step = 0; step < most_clauses; ++step) {
        if (clause.begin <= sentence.begin || !is_one_of(text[clause.begin - 1], u",:")) return {};
        const bool is_behind_colon = text[clause.begin - 1] == u':';
        clause = clause_around(text, sentence, {clause.begin - 1, clause.begin - 1});
        if (is_behind_colon) return noun_before_colon(text, clause);
        if (text[clause.begin] == u'在' && text.ends_with(clause, u"基础上")) return noun_of_base(text, clause);
        const Words words = words_of_clause(text, clause);
        if (words.empty()) continue;
        const char16_t last = text[words.end - 1];  // 达到60%|: no noun ends it
        return is(last, text::han | text::latin) || last == u'”' ? noun_in(text, words) : Words{};
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
