#include "record/noun.hpp"

#include <algorithm>

#include "lexicon/cues.hpp"
#include "lexicon/phrases.hpp"
#include "lexicon/units.hpp"
#include "lexicon/verbs.hpp"
#include "record/clause.hpp"
#include "record/date.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using lexicon::Cue;
using lexicon::Sign;
using text::CleanText;
using text::is;
using text::is_one_of;

namespace {

constexpr std::uint32_t longest_generic = 5;  ///< 专业人才, 复合型人才: longer phrases name enough by themselves

std::u16string_view view(const CleanText& text, Words words) { return text.characters(words); }

/// 三年内, 5年间: characters of a number of years within which something is done; 0: none.
std::uint32_t match_years(std::u16string_view rest) {
    const text::Numeral years = text::match_numeral(rest);
    const std::u16string_view behind = rest.substr(years.size);
    if (years.size == 0 || years.size > 2) return 0;
    return behind.starts_with(u"年内") || behind.starts_with(u"年间") ? years.size + 2 : 0;
}

/// 以乡镇(街道)为单位, 以2020年为基数: by what is counted; its characters, 0: none.
std::uint32_t match_basis(const CleanText& text, Words words) {
    constexpr std::uint32_t longest_basis = 16;  // characters
    if (text[words.begin] != u'以') return 0;
    const Words near{words.begin, std::min(words.end, words.begin + longest_basis)};
    for (const std::u16string_view end : {u"为单位", u"为基数", u"为基准"})
        if (const std::uint32_t at = text.find(near, end); at < near.end) return at + 3 - words.begin;
    return 0;
}

/// Where 以乡镇为单位 begins, which `words` ends with; words.end: they do not.
std::uint32_t basis_at_end(const CleanText& text, Words words) {
    constexpr std::uint32_t longest_basis = 16;  // characters
    if (!text.ends_with(words, u"为单位")) return words.end;
    for (std::uint32_t index = words.end; index > words.begin && words.end - index < longest_basis; --index)
        if (text[index - 1] == u'以') return index - 1;
    return words.end;
}

/// 到2025年底前, 2025年, “十四五”期间, 未来三年, 在…期间: length of a time that `words` begins with.
std::uint32_t match_time(const CleanText& text, Words words) {
    std::uint32_t index = words.begin;
    if (!is(text[index], text::digit) && !is_one_of(text[index], u"力截在到至自从“十未今下本规期一二两三四五")) return 0;
    if (const std::uint32_t size = match_years(view(text, words))) return size;
    index += lexicon::match_sign(view(text, words), Sign::time_lead);
    // 2022至2025年: the first year of a range has no 年
    const text::Numeral first = text::match_arabic(view(text, {index, words.end}));
    if (first.size == 4 && index + 5 < words.end && is_one_of(text[index + 4], u"-~至到") &&
        match_date(text, index + 5, words.end))
        index += 5;
    if (const auto date = match_date(text, index, words.end)) {
        index = date->words.end;
    } else {
        const std::u16string_view rest = view(text, {index, words.end});
        const std::u16string_view unquoted = rest.starts_with(u"“") ? rest.substr(1) : rest;
        if (unquoted.size() >= 3 && unquoted[0] == u'十' && unquoted[2] == u'五') {
            index += 3 + static_cast<std::uint32_t>(rest.size() - unquoted.size());
            if (index < words.end && text[index] == u'”') ++index;
        } else {
            const std::uint32_t lead = lexicon::match_sign(rest, Sign::term_lead);
            if (lead == 0) return 0;
            index += lead;
            const text::Numeral years = text::match_numeral(view(text, {index, words.end}));
            if (index + years.size >= words.end || text[index + years.size] != u'年') return 0;
            index += years.size + 1;
        }
    }
    while (const std::uint32_t tail = lexicon::match_sign(view(text, {index, words.end}), Sign::time_tail)) index += tail;
    return index - words.begin;
}

/// （4）, ）, 二是: the number of an item within a paragraph; its length.
std::uint32_t match_item(std::u16string_view text) {
    if (text.front() == u')') return 1;
    if (is(text.front(), text::numeral) && text.substr(1).starts_with(u"是")) return 2;
    std::uint32_t end = 1;
    while (end < text.size() && end < 4 && is(text[end], text::digit | text::numeral)) ++end;
    return text.front() == u'(' && end > 1 && end < text.size() && text[end] == u')' ? end + 1 : 0;
}

/// Where the date begins that `words` ends with (产量2030年); words.end: none.
std::uint32_t date_at_end(const CleanText& text, Words words) {
    constexpr std::uint32_t longest_date = 12;  // characters
    if (words.empty() || !is_one_of(text[words.end - 1], u"年月日底末前")) return words.end;
    const std::uint32_t reach = words.size() > longest_date ? words.end - longest_date : words.begin;
    for (std::uint32_t index = reach; index < words.end; ++index) {
        if (!is(text[index], text::digit) || (index > words.begin && is(text[index - 1], text::digit))) continue;
        const auto date = match_date(text, index, words.end);
        if (date && date->words.end + (text[words.end - 1] == u'前' ? 2 : 1) >= words.end)
            return index > words.begin && is_one_of(text[index - 1], u"到和、与") ? index - 1 : index;
    }
    return words.end;
}

/// 将|床位占比|提高到60%; but 将来, 将近.
bool marks_object(std::u16string_view rest) {
    return rest.size() > 2 && rest.front() == u'将' && !is_one_of(rest[1], u"来近军要领士会");
}

/// 为推动产能提高, 为有效降低能耗, 为2027年达标…打下基础: 为 leads up to a verb or a time, not to a noun.
bool leads_on(const CleanText& text, Words words) {
    if (text[words.begin] != u'为') return false;
    const Words behind{words.begin + 1, words.end};
    if (behind.empty()) return false;
    if (match_time(text, behind) > 0) return true;
    const lexicon::CueMatch cue = lexicon::match_cue(view(text, behind));
    return lexicon::match_verb(view(text, behind).substr(cue.cue == Cue::adverb ? cue.size : 0)).size > 1;
}

/// Where 在原有基础上 or 在现有水平上 begins, which `words` ends with; words.end: they do not.
std::uint32_t base_at_end(const CleanText& text, Words words) {
    constexpr std::uint32_t longest_base = 10;  // characters
    if (lexicon::match_sign_at_end(view(text, words), lexicon::Sign::base_end) == 0) return words.end;
    for (std::uint32_t index = words.end; index > words.begin && words.end - index < longest_base; --index)
        if (text[index - 1] == u'在') return index - 1;
    return words.end;
}

/// Where 每万平方米 begins, which `words` ends with (排放量每万平方米); words.end: they do not.
std::uint32_t each_at_end(const CleanText& text, Words words) {
    constexpr std::uint32_t longest_each = 8;  // characters
    const std::uint32_t reach = words.size() > longest_each ? words.end - longest_each : words.begin;
    for (std::uint32_t index = words.end; index > reach; --index) {
        if (text[index - 1] != u'每') continue;
        const std::u16string_view each = view(text, {index, words.end});
        const auto unit = lexicon::match_unit(each.substr(text::match_scale(each).size));
        return unit && text::match_scale(each).size + unit->size == each.size() ? index - 1 : words.end;
    }
    return words.end;
}

constexpr bool leads(Cue cue) {
    return cue == Cue::strive || cue == Cue::ensure || cue == Cue::yearly || cue == Cue::quarterly || cue == Cue::monthly ||
           cue == Cue::adverb || cue == Cue::tally || cue == Cue::linker || cue == Cue::place || cue == Cue::kinds;
}

/// A lead that would cut into a noun (重点企业, 年均增速, 平均工资): the words after it decide.
bool belongs_to_noun(const CleanText& text, Words words, lexicon::CueMatch cue) {
    const std::u16string_view word = view(text, words).substr(0, cue.size);
    const std::u16string_view rest = view(text, {words.begin + cue.size, words.end});
    if (rest.empty()) return cue.cue == Cue::place || cue.cue == Cue::kinds;
    if (word == u"其" && is_one_of(rest.front(), u"他它余")) return true;
    if (rest.front() == u'的' || rest.front() == u'性' || rest.front() == u'型' || rest.front() == u'化') return true;
    // 高标准农田面积, 平均上架率: an adverb goes before a verb
    if (cue.cue == Cue::adverb || word == u"平均" || word == u"主要") {
        const bool leads_on = lexicon::match_verb(rest) || leads(lexicon::match_cue(rest).cue) ||
                              match_time(text, {words.begin + cue.size, words.end}) > 0;
        return !leads_on;
    }
    if (cue.cue == Cue::yearly) {  // 年均增速, 年度能耗总量
        const lexicon::CueMatch next = lexicon::match_cue(rest);
        return next.cue == Cue::rate || next.cue == Cue::fall ||
               (view(text, words).starts_with(u"年度") && !lexicon::match_verb(rest));
    }
    return false;
}

/// The index of the last 的 of `words` outside brackets and quotes; words.end: none.
std::uint32_t last_particle(const CleanText& text, Words words) {
    int depth = 0;
    for (std::uint32_t index = words.end; index > words.begin; --index) {
        const char16_t c = text[index - 1];
        if (c == u')' || c == u'》' || c == u'”') ++depth;
        else if (c == u'(' || c == u'《' || c == u'“') --depth;
        else if (c == u'的' && depth == 0) return index - 1;
    }
    return words.end;
}

/// 制定20项标准|并组织实施, 为10个园区|提供支持, 建设50个站点|目标
bool ends_noun(std::u16string_view rest) {
    if (rest.starts_with(u"目标")) return rest.size() == 2;
    if (rest.front() == u'并' || rest.front() == u'且') return lexicon::match_verb(rest.substr(1)).size > 1;
    return rest.starts_with(u"提供") && lexicon::match_verb(rest).size > 1;
}

}  // namespace

Words without_lead(const CleanText& text, Words words, std::u16string_view own_place) {
    for (;;) {
        words = text.trim(words, u",、;:/");
        if (words.empty()) return words;
        if (const std::uint32_t size = match_basis(text, words); size > 0) {
            words.begin += size;
            continue;
        }
        const std::u16string_view rest = view(text, words);
        if (const std::uint32_t size = match_item(rest); size > 0) {
            words.begin += size;
            continue;
        }
        if (const std::uint32_t size = match_time(text, words); size > 0) {
            words.begin += size;
            continue;
        }
        if (!own_place.empty() && rest.starts_with(own_place) && rest.size() > own_place.size()) {
            words.begin += static_cast<std::uint32_t>(own_place.size());
            continue;
        }
        if (leads_on(text, words) || marks_object(rest)) {
            ++words.begin;
            continue;
        }
        if (rest.starts_with(u"重点") && lexicon::match_verb(rest.substr(2)).size > 1) {  // 重点突破
            words.begin += 2;
            continue;
        }
        const lexicon::CueMatch cue = lexicon::match_cue(rest);
        if (!cue || !leads(cue.cue) || belongs_to_noun(text, words, cue) || lexicon::match_verb_like_noun(rest) > cue.size)
            return words;
        words.begin += cue.size;
    }
}

Words behind_subject(const CleanText& text, Words words) {
    std::uint32_t begin = words.begin;
    for (std::uint32_t index = words.begin + 1; index + 3 < words.end; ++index) {
        const lexicon::CueMatch cue = lexicon::match_sentence_cue(view(text, {index, words.end}));
        const bool is_modal = cue.cue == Cue::strive || (cue.cue == Cue::ensure && text[index] == u'确');
        const bool achieves = text.starts_with({index, words.end}, u"实现") && last_particle(text, words) == words.end &&
                              lexicon::match_verb_like_noun(view(text, {index, words.end})) == 0;
        if (is_modal) begin = index + cue.size;
        else if (achieves) begin = index + 2;
    }
    return {begin, words.end};
}

Words without_tail(const CleanText& text, Words words) {
    for (;;) {
        words = text.trim(words, u",、;:");
        const std::u16string_view here = view(text, words);
        // 较2020年, 比2020年: what the change is measured from
        const std::uint32_t reach = words.size() > 16 ? words.end - 16 : words.begin;
        std::uint32_t cut = words.end;
        for (std::uint32_t index = words.end; index > reach; --index) {
            const char16_t c = text[index - 1];
            if (c != u'较' && c != u'比') continue;
            const std::u16string_view rest = view(text, {index, words.end});
            const bool is_base =
                is(rest.empty() ? u'\n' : rest.front(), text::digit) || lexicon::match_sign(rest, Sign::base_word) > 0;
            if (is_base) cut = index - 1;
        }
        if (cut < words.end) {
            if (cut > words.begin && text[cut - 1] == u'相') --cut;
            words.end = cut;
            continue;
        }
        if (const std::uint32_t base = base_at_end(text, words); base > words.begin && base < words.end) {
            words.end = base;
            continue;
        }
        if (const std::uint32_t basis = basis_at_end(text, words); basis > words.begin && basis < words.end) {
            words.end = basis;
            continue;
        }
        if (const std::uint32_t each = each_at_end(text, words); each > words.begin && each < words.end) {
            words.end = each;
            continue;
        }
        if (const std::uint32_t date = date_at_end(text, words); date < words.end && date > words.begin) {
            words.end = date;
            continue;
        }
        const lexicon::CueMatch cue = lexicon::match_cue_before(here);
        const bool drops =
            cue && (cue.cue == Cue::strive || cue.cue == Cue::ensure || cue.cue == Cue::yearly || cue.cue == Cue::tally ||
                    cue.cue == Cue::quarterly || cue.cue == Cue::monthly || cue.cue == Cue::adverb);
        if (!drops || cue.size >= words.size()) return words;
        words.end -= cue.size;
    }
}

Words without_head_verbs(const CleanText& text, Words words) {
    const Words whole = words;
    const bool is_measured = measure_at_end(text, words) > 0;
    const bool is_rate = text.ends_with(words, u"率") || lexicon::match_sign_at_end(view(text, words), Sign::ratio) > 0;
    for (;;) {
        const std::u16string_view rest = view(text, words);
        if (lexicon::match_verb_like_noun(rest) > 0) return words;
        const lexicon::Verb verb = lexicon::match_verb(rest);
        if (verb.size < 2 || verb.size >= words.size()) return words;
        // 新建建筑占比, 生产设备联网率: the verb describes
        if (is_measured && verb.make_change == lexicon::VerbChange::increase) return words;
        if (is_rate && verb.make && !verb.reach && !verb.act && !verb.cause) return words;
        // 拥有有效专利的工业企业占比: the verb is inside the description, not before the noun.
        const std::uint32_t particle = last_particle(text, words);
        if (particle != words.end) {
            const Words noun{particle + 1, words.end};
            if (noun.size() <= longest_generic || measure_at_end(text, noun) > 0) return words;
        }
        Words next{words.begin + verb.size, words.end};
        if (is_one_of(text[next.begin], u"员率者机器型性化师商后前中类("))
            return whole;  // 审查员名额, 改造后能效, 生产、销售类企业
        const std::uint32_t least = verb.make_change == lexicon::VerbChange::increase ? 2 : 3;
        if (next.size() < least || measure_at_end(text, next) == next.size()) return words;  // 生产效率, 运营成本
        if (!next.empty() && is_one_of(text[next.begin], u"、和与及并或")) {
            // 培育、引进机构: a further verb must follow, else the sign belongs to a list of nouns.
            const Words after{next.begin + 1, next.end};
            if (lexicon::match_verb(view(text, after)).size < 2) return words;
            next = after;
        }
        words = next;
    }
}

Words without_description(const CleanText& text, Words words) {
    const std::uint32_t particle = last_particle(text, words);
    if (particle == words.end || particle + 1 >= words.end) return words;
    const Words noun{particle + 1, words.end}, clause{words.begin, particle};
    const std::u16string_view description = view(text, clause);
    const bool stands_for = description.starts_with(u"以") && lexicon::match_sign_at_end(description, Sign::stands_for) > 0;
    if (stands_for) return noun;
    if (description.starts_with(u"对") || description.starts_with(u"向") || description.starts_with(u"为")) return words;
    if (measure_at_end(text, noun) > 0) return words;
    if (noun.size() <= 2 || lexicon::match_verb(view(text, noun)).size == noun.size()) return words;  // 标准的制修订
    const lexicon::CueMatch cue = lexicon::match_cue_before(view(text, noun));
    if (cue.cue == Cue::generic && cue.size > 1 && noun.size() <= longest_generic) return words;
    return noun;
}

bool is_aside_at(const CleanText& text, Words noun, std::uint32_t index) {
    constexpr std::uint32_t size = 2;  // characters of 每年
    if (index < noun.begin + size || index + size >= noun.end || !text.starts_with({index, noun.end}, u"每年")) return false;
    return text[index - 2] != u'每' && !text.ends_with({noun.begin, index}, u"平均") && !text.contains({index, noun.end}, u"的");
}

bool is_each_of_many(const CleanText& text, Words words) {
    return words.size() > 2 && text[words.begin] == u'每' && is_one_of(text[words.begin + 1], u"十百千万");
}

Words noun_behind(const CleanText& text, Words clause, std::uint32_t begin, std::uint32_t next_number) {
    while (begin < clause.end && (is(text[begin], text::space) || text[begin] == u'的')) ++begin;
    std::uint32_t end = begin;
    int depth = 0;
    std::uint32_t open = clause.end;       // the bracket that is open
    std::uint32_t separator = clause.end;  // last 、 or 和 that may part this noun from the next number's words
    while (end < clause.end && end < next_number) {
        const char16_t c = text[end];
        if (c == u'作' && end > begin && text[end + 1] == u'为') break;  // 3个县作为试点
        if (depth == 0 && c == u'(') open = end;
        if (c == u'(' || c == u'《' || c == u'“') ++depth;
        else if ((c == u')' || c == u'》' || c == u'”') && depth > 0) --depth;
        else if (depth == 0 && end > begin && ends_noun(view(text, {end, clause.end}))) return text.trim({begin, end}, u"、,;:");
        else if (depth == 0 && is_one_of(c, u"、和与及并或以且"))
            separator = separator == clause.end || text[separator] != u'、' || c == u'、' ? end : separator;
        ++end;
    }
    if (end >= next_number && next_number < clause.end) {
        if (depth > 0 && open > begin && open < end) return text.trim({begin, open}, u"、,;:");  // 号源(其中专家号源不低于20%)
        if (separator < end) {
            end = separator;
            if (end > begin && text[end - 1] == u'以') --end;
        }
    }
    return text.trim({begin, end}, u"、,;:");
}

Words noun_of_clauses_before(const CleanText& text, Words sentence, Words clause) {
    constexpr int most_clauses = 2;
    constexpr std::uint32_t longest_noun = 24;  // characters: beyond, the clause says more than a noun
    for (int step = 0; step < most_clauses; ++step) {
        if (clause.begin <= sentence.begin || text[clause.begin - 1] != u',') return {};
        clause = clause_around(text, sentence, {clause.begin - 1, clause.begin - 1});
        const Words words = without_lead(text, clause, {});
        if (words.empty()) continue;                                       // a time by itself
        if (!is(text[words.end - 1], text::han | text::latin)) return {};  // 达到60%
        Words noun = without_head_verbs(text, words);
        const bool has_head_verb = noun.begin > words.begin;
        for (std::uint32_t index = noun.begin; index < noun.end;) {
            const std::u16string_view rest = view(text, {index, noun.end});
            const lexicon::Verb verb = lexicon::match_verb(rest);
            if (rest.size() > 1 && rest.front() == u'以' && is(rest[1], text::digit)) return {noun.begin, index};  // 以6层为主
            if (verb.reach && verb.size > 1 && index > noun.begin) {  // 产能全部达到基准水平，30%以上…
                noun = without_tail(text, {noun.begin, index});
                return noun.size() <= longest_noun ? noun : Words{};
            }
            index += std::max(1U, verb.size + lexicon::match_verb_like_noun(rest));
        }
        if (!has_head_verb && measure_at_end(text, noun) > 0) return noun;  // 医院建成率，2026年达到60%
        return has_head_verb && noun.size() <= longest_noun ? without_description(text, noun) : Words{};
    }
    return {};
}

std::uint32_t measure_at_end(const CleanText& text, Words words) {
    if (text.ends_with(words, u")")) {  // 利用效率（PUE）
        const std::uint32_t open = text.find(words, u"(");
        if (open > words.begin && open < words.end) return measure_at_end(text, {words.begin, open});
    }
    const lexicon::CueMatch cue = lexicon::match_cue_before(view(text, words));
    return cue.cue == Cue::measure || cue.cue == Cue::rate || cue.cue == Cue::fall ? cue.size : 0;
}

namespace {

/// 一、二星级建筑: the sign parts two numbers, not two names.
bool parts_numerals(const CleanText& text, std::uint32_t index) {
    return is(text[index - 1], text::numeral) && is(text[index + 1], text::numeral);
}

/// `words` cut at these signs, outside brackets and quotes.
std::vector<Words> pieces_between(const CleanText& text, Words words, std::u16string_view signs) {
    std::vector<Words> pieces;
    int depth = 0;
    std::uint32_t begin = words.begin;
    for (std::uint32_t index = words.begin; index < words.end; ++index) {
        const char16_t c = text[index];
        if (c == u'(' || c == u'《' || c == u'“') ++depth;
        else if (c == u')' || c == u'》' || c == u'”') --depth;
        else if (depth == 0 && is_one_of(c, signs) && index > begin && !parts_numerals(text, index)) {
            pieces.push_back({begin, index});
            begin = index + 1;
        }
    }
    pieces.push_back({begin, words.end});
    return pieces;
}

/// 氨氮重点工程减排量: a word begins the head; how many characters it has, 0: no such word stands behind a name.
std::uint32_t head_by_word(const CleanText& text, Words last) {
    constexpr std::uint32_t shortest_name = 2;
    for (std::uint32_t index = last.begin + shortest_name; index + 1 < last.end; ++index)
        if (lexicon::match_sign(view(text, {index, last.end}), Sign::list_head) > 0) return last.end - index;
    return 0;
}

/// Of the head that a generic noun begins within `last`: 糖尿病|患者管理率; its characters, 0: none.
std::uint32_t head_by_generic(const CleanText& text, Words first, Words last) {
    const std::uint32_t own = std::max(first.size(), 3U) - 1;  // characters: what the last has of its own is about as long
    for (std::uint32_t index = last.begin + own; index < last.begin + own + 2 && index + 2 < last.end; ++index) {
        const lexicon::CueMatch cue = lexicon::match_cue(view(text, {index, last.end}));
        if (cue.cue == Cue::generic && cue.size > 1) return last.end - index;
    }
    return 0;
}

/// How many characters at the end of `last` are the head that `first` lacks: 甲地区、乙地区用水量 -> 用水量.
std::uint32_t shared_head(const CleanText& text, Words first, Words last) {
    const std::uint32_t measure = measure_at_end(text, last);
    if (measure == 0 || measure == last.size()) return 0;
    // 城市、县城和建制镇垃圾处理率
    const std::uint32_t place = lexicon::match_sign(view(text, last), Sign::whereabouts);
    const bool are_places = place > 0 && lexicon::match_sign(view(text, first), Sign::whereabouts) == first.size();
    if (are_places && place + measure < last.size()) return last.size() - place;
    if (first.size() > 2) {
        const std::uint32_t same = text.find(last, text.characters({first.end - 2, first.end}));
        if (same < last.end && same + 2 + measure <= last.end) return last.end - same - 2;
    }
    if (const std::uint32_t head = first.size() > 1 ? head_by_generic(text, first, last) : 0; head > 0) return head;
    if (const std::uint32_t head = head_by_word(text, last)) return head;
    // 市、县污泥处理率, 城镇、农村居民收入: a name as short as the first is all that the last has of its own, but
    // 原煤、天然气产量.
    if (first.size() <= 2 && last.size() >= 2 * first.size() + measure) return last.size() - first.size();
    if (measure == 1 && last.size() == 4 && first.size() == 2) return 2;  // 初中、高中班额
    return measure == 1 && last.size() > 3 ? 3 : measure;  // 率 and 量 are headed by the verb before them: 回收率, 排放量
}

/// 一、二、三产业增加值: 一产业增加值, 二产业增加值, 三产业增加值; none where `count` numerals do not stand there.
std::vector<std::string> numbered_members(const CleanText& text, Words words, std::size_t count) {
    std::uint32_t first = words.begin;
    while (first + 2 < words.end && !(text[first + 1] == u'、' && parts_numerals(text, first + 1))) ++first;
    std::uint32_t last = first;  // of the numerals, one character each
    std::size_t numerals = 1;
    for (; last + 2 < words.end && text[last + 1] == u'、' && parts_numerals(text, last + 1); last += 2) ++numerals;
    std::vector<std::string> names;
    if (numerals != count || numerals < 2) return names;
    const std::string before = text.written({words.begin, first}), behind = text.written({last + 1, words.end});
    for (std::uint32_t index = first; index <= last; index += 2)
        names.push_back(before + text.written({index, index + 1}) + behind);
    return names;
}

/// Where 两大 stands in 甲、乙两大集群营收, with a head behind it; last.end: nowhere.
std::uint32_t tally_of_members(const CleanText& text, Words last) {
    for (std::uint32_t index = last.begin + 1; index + 2 < last.end; ++index)
        if (is(text[index], text::numeral) && text[index + 1] == u'大') return index;
    return last.end;
}

}  // namespace

std::vector<std::string> shared_members(const CleanText& text, Words words, std::size_t count) {
    std::vector<std::string> names = numbered_members(text, words, count);
    if (!names.empty()) return names;
    std::vector<Words> members = pieces_between(text, words, u"、和及与");
    // 京津冀及周边地区、长三角地区: the words inside names part nothing.
    if (members.size() > count) members = pieces_between(text, words, u"、");
    if (members.size() != count) return names;
    const Words last = members.back();
    if (const std::uint32_t tally = tally_of_members(text, last); tally < last.end) {
        members.back().end = tally;
        const std::string shared = text.written({tally + 2, last.end});
        for (const Words member : members) names.push_back(text.written(member) + shared);
        return names;
    }
    const std::uint32_t head = shared_head(text, members.front(), last);
    const std::string shared = text.written({last.end - head, last.end});
    members.back().end = std::min(members.back().end, text.find(last, u'等'));  // 甲、乙等主要污染物排放量
    const std::uint32_t least = head_by_word(text, last) > 0 ? 2 : 1;           // 化学需氧量 lacks a head that a word begins
    for (const Words member : members) {
        const bool complete = member == last || head == 0 || measure_at_end(text, member) >= least;
        names.push_back(text.written(member) + (complete ? std::string() : shared));
    }
    return names;
}

}  // namespace plandoc::record
