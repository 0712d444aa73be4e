#include "record/indicator/member_head.hpp"

#include <algorithm>
#include <optional>

#include "lexicon/cues.hpp"
#include "lexicon/letterhead_sign.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/place_level.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/region.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/noun/measure.hpp"
#include "text/character.hpp"

namespace plandoc::record {

using lexicon::Cue;
using lexicon::ListSign;
using lexicon::NounSign;
using text::CleanText;
using text::is;

namespace {

/// Of the head that a generic noun begins within `last`, behind `own` characters at least: 糖尿病|患者管理率; its characters, 0:
/// none.
std::uint32_t head_by_generic(const CleanText& text, Words last, std::uint32_t own, std::uint32_t longest_own) {
    for (std::uint32_t index = last.begin + own; index < last.begin + longest_own && index + 2 < last.end; ++index) {
        const lexicon::CueMatch cue = lexicon::match_cue(text, {index, last.end});
        if (cue.cue == Cue::generic && cue.size > 1) return last.end - index;
    }
    return 0;
}

/// “甲”“乙”|事项占比: all that stands behind the last of names in quotes; characters of the head, 0: they are not in quotes.
std::uint32_t head_by_quotes(const CleanText& text, Words first, Words last) {
    constexpr std::uint32_t shortest_head = 2;  // characters
    if (text[first.end - 1] != u'”' || text[last.begin] != u'“') return 0;
    const std::uint32_t end = text.find(last, u'”') + 1;
    return end + shortest_head <= last.end ? last.end - end : 0;
}

/// 出厂水、末梢水|水质合格率, 铁路、县乡道路|绿化率: names that end alike, and are as long where they are not short; characters
/// of the head behind the last, 0: they do not.
std::uint32_t head_by_length(const CleanText& text, Words first, Words last, std::uint32_t measure) {
    constexpr std::uint32_t shortest_name = 2, longest_name = 4, longer = 2;
    const std::uint32_t name = first.size();
    if (name < shortest_name || name > longest_name) return 0;
    const std::uint32_t longest = name == shortest_name ? name + longer : name;
    for (std::uint32_t size = name; size <= longest && size + measure < last.size(); ++size)
        if (text[first.end - 1] == text[last.begin + size - 1]) {
            const bool is_doubled = text[last.begin + size - 2] == text[last.begin + size - 1];  // 农村供水、灌溉水|水质
            return last.size() - size + (is_doubled ? 1 : 0);
        }
    return 0;
}

/// 基础级、先进级|智能工厂: behind the level of the last, where the first is one; characters of the head, 0: none.
std::uint32_t head_by_level(const CleanText& text, Words first, Words last) {
    constexpr std::uint32_t longest_level = 4;  // characters: 自治区级
    if (first.size() > longest_level || !text.ends_with(first, u"级")) return 0;
    const std::uint32_t end = text.find(last, u'级') + 1;
    return end <= last.begin + longest_level && end < last.end ? last.end - end : 0;
}

/// 旅游村、安置点|充电设施建设比例: behind the place or the body that the last member is, where the first is one; characters of
/// the head, 0: none.
std::uint32_t head_by_holder(const CleanText& text, Words first, Words last, std::uint32_t measure) {
    if (lexicon::match_sign_at_end(text, first, ListSign::holder) == 0) return 0;
    constexpr std::uint32_t shortest_name = 2, shortest_rest = 2;  // characters
    for (std::uint32_t end = last.begin + shortest_name; end + measure + shortest_rest <= last.end; ++end)
        if (lexicon::match_sign_at_end(text, {last.begin, end}, ListSign::holder) > 0) return last.end - end;
    return 0;
}

/// 公交车、出租车|中新能源汽车比例: behind the whole that each of them is; characters of the head, 0: no whole.
std::uint32_t head_by_whole(const CleanText& text, Words last, std::uint32_t measure) {
    constexpr std::uint32_t shortest_name = 2, shortest_rest = 2;  // characters
    const std::uint32_t among = text.find(last, u'中');
    if (among < last.begin + shortest_name || among + shortest_rest + measure >= last.end) return 0;
    const bool is_in_word =  // but 城镇集中供热率, 乡镇中医馆覆盖率
        lexicon::ends_with_sign(text, {last.begin, among + 1}, ListSign::among_in_word) ||
        lexicon::begins_with_sign(text, {among, last.end}, ListSign::among_in_word);
    return is_in_word ? 0 : last.end - among;
}

/// 客车、船舶|单位周转量排放: of how much the last is measured, where the first says nothing of that; characters of the head, 0:
/// none.
std::uint32_t head_by_base(const CleanText& text, Words last) {
    constexpr std::uint32_t shortest_name = 2;  // characters
    for (std::uint32_t index = last.begin + shortest_name; index + 2 < last.end; ++index)
        if (text.starts_with({index, last.end}, u"单位") && lexicon::begins_with_sign(text, {index, last.end}, ListSign::base))
            return last.end - index;
    return 0;
}

/// 营运车辆、营运船舶|二氧化碳排放: names that begin alike are as long; characters of the head behind the last, 0: none.
std::uint32_t head_by_kin(const CleanText& text, Words first, Words last) {
    constexpr std::uint32_t longest_beginning = 3, longest_rest = 3, shortest_head = 4;
    std::uint32_t same = 0;
    while (same < first.size() && same < last.size() && text[first.begin + same] == text[last.begin + same]) ++same;
    const bool are_kin = same > 1 && same <= longest_beginning && first.size() > same && first.size() <= same + longest_rest;
    if (!are_kin || last.size() < first.size() + shortest_head || measure_at_end(text, first) > 0) return 0;
    return last.size() - first.size();
}

/// 低压、高压|用户办电环节: names of a few characters that end alike; characters of the head behind the last, 0: they do not.
std::uint32_t head_by_ending(const CleanText& text, Words first, Words last) {
    constexpr std::uint32_t longest_name = 3;
    const bool end_alike = first.size() > 1 && first.size() <= longest_name && last.size() > first.size() + 1 &&
                           text[first.end - 1] == text[last.begin + first.size() - 1];
    return end_alike ? last.size() - first.size() : 0;
}

/// 公交车、出租车|电动化比例, 小学生、高中生|每天睡眠时间: names that end alike, however long; characters of the head behind the
/// last, 0: they do not.
std::uint32_t head_by_like_ending(const CleanText& text, Words name, Words last, std::uint32_t measure) {
    constexpr std::uint32_t shortest_name = 2, longest_name = 8, shortest_head = 2;  // characters
    const std::u16string_view own = text.characters(last);
    if (name.size() < shortest_name || !lexicon::ends_with_sign(text, name, ListSign::like_ending)) return 0;
    for (std::uint32_t size = shortest_name; size <= longest_name && size + std::max(measure, shortest_head) <= last.size();
         ++size)
        if (own[size - 1] == text[name.end - 1]) return last.size() - size;
    return 0;
}

/// Characters of 回收率, 排放量, 机械化率, 收集处置率: 率 and 量 are headed by the verb before them, and that by a verb before
/// it, unless the first member ends in one of its own: 农村供水和污水处理|覆盖率.
std::uint32_t head_of_deeds(const CleanText& text, Words first, Words last) {
    constexpr std::uint32_t one = 3, two = 5, shortest_name = 2;  // characters
    if (text[last.end - 2] == u'化' && last.size() > one + shortest_name) return one + 1;
    const bool has_own = first.size() > shortest_name && is_deed(text, {first.end - 2, first.end});
    if (last.size() < two + shortest_name || has_own) return one;
    const Words before{last.end - two, last.end - one};
    const lexicon::Verb verb = lexicon::match_verb(text, before);
    return verb.make && verb.size == before.size() ? two : one;
}

/// 甘孜州 of 甘孜州光伏项目, 赣州经开区 of 赣州经开区产能: characters of the place that `words` begin with, 0: none.
std::uint32_t place_at_start(const CleanText& text, Words words) {
    constexpr std::uint32_t longest_zone = 6;  // characters
    const std::uint32_t size = lexicon::match_place(text.characters(words)).size;
    if (size == 0) return 0;
    const std::uint32_t last = words.begin + std::min(words.size(), size + longest_zone);
    for (std::uint32_t end = last; end > words.begin + size; --end)
        if (lexicon::ends_with_sign(text, {words.begin, end}, lexicon::LetterheadSign::zone)) return end - words.begin;
    return size;
}

/// 城市, 行政村, 县（市、区）: characters of the kind of place that `words` begin with, and its bracket; 0: none.
std::uint32_t kind_of_place_at_start(const CleanText& text, Words words) {
    constexpr std::uint32_t longest = 4;  // characters: 建制村
    const std::u16string_view name = text.characters(words);
    std::uint32_t size =
        std::max({lexicon::match_sign(name, lexicon::PlaceSign::whereabouts),
                  lexicon::match_sign(name, lexicon::PlaceSign::each_of_places), lexicon::match_place_level(name)});
    for (std::uint32_t end = 2; end <= longest && end <= words.size() && is(name[end - 1], text::han); ++end)
        if (lexicon::match_place_level_at_end(name.substr(0, end)) > 0) size = std::max(size, end);
    if (size > 0 && size < words.size() && name[size] == u'级') ++size;  // 村级
    if (size == 0 || size == words.size() || name[size] != u'(') return size;
    const std::size_t close = name.find(u')', size);
    return close == name.npos ? size : static_cast<std::uint32_t>(close) + 1;
}

/// 社区服务中心 of 社区服务中心、村级养老设施|覆盖率: it lacks no word for a thing.
bool names_house(const CleanText& text, Words first) {
    constexpr std::uint32_t shortest = 4;  // characters
    return first.size() >= shortest && (lexicon::ends_with_sign(text, first, NounSign::use_end) || text.ends_with(first, u"厂"));
}

/// The head behind what the last begins with, a place, a level, a name in quotes or what it is measured by; of an attribute of
/// one character all behind as many. nullopt: it begins with no such thing.
std::optional<std::uint32_t> head_behind_start(const CleanText& text, Words first, Words last, std::uint32_t measure) {
    // 阿坝州、甘孜州光伏发电项目
    const std::uint32_t place_name = place_at_start(text, last);
    if (place_name > 0 && lexicon::match_place(text.characters(first)).size == first.size()) return last.size() - place_name;
    if (const std::uint32_t head = head_by_level(text, first, last)) return head;
    if (const std::uint32_t head = head_by_quotes(text, first, last)) return head;
    if (const std::uint32_t head = head_by_base(text, last); head > 0 && !text.contains(first, u"单位")) return head;
    // 城市、县城和建制镇垃圾处理率, 乡镇（街道）、村（社区）学校覆盖率
    const std::uint32_t place = kind_of_place_at_start(text, last);
    const bool are_places = place > 0 && kind_of_place_at_start(text, first) == first.size();
    if (are_places && place + measure + 1 < last.size()) return last.size() - place;
    const bool is_attribute = first.size() == 1 && last.size() > 2 && head_by_word(text, first, last) == 0;
    if (is_attribute) return last.size() - 1;  // 高、低|压用户; but 苯、甲醛|重点工程减排量
    return std::nullopt;
}

/// The head of members that measure nothing; `kin` and `alike` are what head_by_kin() and head_by_like_ending() give.
std::uint32_t head_without_measure(const CleanText& text, Words first, Words last, std::uint32_t kin, std::uint32_t alike) {
    if (kin == 0 && alike == 0) {
        const std::uint32_t ending = head_by_ending(text, first, last);
        return ending > 0 ? ending : head_by_holder(text, first, last, 0);  // 小学、初中|生均图书
    }
    const bool is_head = kin == 0 || lexicon::holds_sign(text, {last.end - kin, last.end}, ListSign::head);
    return is_head ? std::max(kin, alike) : 0;
}

/// 收集 of 秸秆收集, 机械化 of 收获机械化: characters of the deed that `measured` ends with, 0: none.
std::uint32_t deed_at_end(std::u16string_view measured) {
    constexpr std::uint32_t becoming = 3;  // characters of 机械化
    if (measured.size() > becoming && measured.back() == u'化') return becoming;
    return std::max<std::uint32_t>(lexicon::match_verb_before(measured).size,
                                   lexicon::match_sign_at_end(measured, NounSign::used_word));
}

/// 光伏和生物质|发电量: the last is a name longer by one character than the first, before what is done and its measure; but
/// 生猪、家禽|年出栏量.
bool is_longer_name(const CleanText& text, Words first, Words last, std::uint32_t measure) {
    constexpr std::uint32_t name = 2, deed = 2;  // characters
    if (first.size() != name || last.size() != name + 1 + deed + measure || text[last.begin + name] == u'年') return false;
    const Words done{last.end - measure - deed, last.end - measure};
    return std::max(lexicon::match_verb(text, done).size, lexicon::match_verb_like_noun(text, done)) == deed;
}

/// The measure, and of what it is: the deed before it, or what is left behind a name as short as the first.
std::uint32_t measure_with_deed(const CleanText& text, Words first, Words last, std::uint32_t measure) {
    // 市、县污泥处理率, 城镇、农村居民收入: a name as short as the first is all that the last has of its own, but
    // 原煤、天然气产量.
    const bool is_longer = is_longer_name(text, first, last, measure);
    if (first.size() <= 2 && last.size() >= 2 * first.size() + measure && !is_longer) return last.size() - first.size();
    if (measure == 1 && last.size() == 4 && first.size() == 2) return 2;  // 初中、高中班额
    if (measure == 1) return last.size() > 3 ? head_of_deeds(text, first, last) : measure;
    const std::uint32_t deed = deed_at_end(text.characters({last.begin, last.end - measure}));
    // 土壤修复、生态保护|面积, 农村供水和污水处理|覆盖率
    const bool has_own_deed = lexicon::ends_with_sign(text, first, lexicon::VerbSign::deed) ||
                              (first.size() > 2 && is_deed(text, {first.end - 2, first.end}));
    return deed > 1 && deed + measure < last.size() && !has_own_deed ? deed + measure : measure;  // 安装比例, 建设规模, 使用比例
}

/// The head of members that end in a measure of so many characters.
std::uint32_t head_with_measure(const CleanText& text, Words first, Words last, std::uint32_t measure, std::uint32_t kin) {
    if (first.size() > 2) {
        const std::uint32_t same = text.find(last, text.characters({first.end - 2, first.end}));
        if (same < last.end && same + 2 + measure <= last.end) return last.end - same - 2;
        // 新建湿冷、空冷|机组煤耗, but 农村供水和污水处理|覆盖率
        const bool ends_in_deed = is_deed(text, {first.end - 2, first.end});
        if (text[first.end - 1] == text[last.begin + 1] && last.size() > 2 + measure && !ends_in_deed) return last.size() - 2;
    }
    if (const std::uint32_t head = head_by_length(text, first, last, measure)) return head;
    if (const std::uint32_t head = head_by_whole(text, last, measure)) return head;
    if (const std::uint32_t head = head_by_holder(text, first, last, measure)) return head;
    // what the last has of its own is about as long as the first, or shorter: 老年高血压、糖尿病|患者管理率
    const std::uint32_t shortest_own = 2, own = std::max(first.size(), 3U) - 1;
    const bool is_whole = names_house(text, first);
    if (const std::uint32_t head = first.size() > 1 && !is_whole ? head_by_generic(text, last, own, own + 2) : 0; head > 0)
        return head;
    if (const std::uint32_t head = head_by_word(text, first, last)) return head;
    if (kin > 0) return kin;
    if (const std::uint32_t head = is_whole ? 0 : head_by_generic(text, last, shortest_own, own)) return head;
    return measure_with_deed(text, first, last, measure);
}

/// As member_head(), but without 总.
std::uint32_t bare_head(const CleanText& text, Words first, Words last) {
    const std::uint32_t measure = std::max(measure_at_end(text, last), lexicon::match_sign_at_end(text, last, ListSign::tail));
    if (const std::optional<std::uint32_t> head = head_behind_start(text, first, last, measure)) return *head;
    const std::uint32_t kin = head_by_kin(text, first, last);
    const std::uint32_t alike = head_by_like_ending(text, first, last, measure);
    const std::uint32_t whole = lexicon::match_sign(text, last, ListSign::whole);
    if (alike == 0 && whole > 0 && whole < last.size() && !lexicon::begins_with_sign(text, first, ListSign::whole))
        return last.size() - whole;
    if (measure == 0) return head_without_measure(text, first, last, kin, alike);
    if (measure == last.size()) return std::max(kin, alike);
    if (kin == measure) return kin;
    return alike > 0 ? alike : head_with_measure(text, first, last, measure, kin);
}

}  // namespace

std::uint32_t head_by_word(const CleanText& text, Words first, Words last) {
    constexpr std::uint32_t shortest_name = 2;
    for (std::uint32_t index = last.begin + shortest_name; index + 1 < last.end; ++index) {
        if (!lexicon::begins_with_sign(text, {index, last.end}, ListSign::head)) continue;
        if (lexicon::match_verb_before(text, {last.begin, index}).size > 1) continue;  // 更新|新能源车辆的比例
        const bool repeats =
            text.ends_with(first, u"业") && text.starts_with({index, last.end}, u"产业");  // 制造业、核心产业|产值
        return last.end - index - (repeats ? 2 : 0);
    }
    return 0;
}

bool is_deed(const CleanText& text, Words words) {
    return std::max(lexicon::match_verb(text, words).size, lexicon::match_verb_like_noun(text, words)) == words.size() ||
           lexicon::is_sign(text, words, lexicon::VerbSign::deed) ||
           lexicon::is_sign(text, words, lexicon::VerbSign::takes_time) || lexicon::is_sign(text, words, ListSign::head);
}

std::uint32_t member_head(const CleanText& text, Words first, Words last) {
    const std::uint32_t head = bare_head(text, first, last);
    const bool is_total = head > 0 && head + 1 < last.size() && text[last.end - head - 1] == u'总';
    return is_total ? head + 1 : head;
}

}  // namespace plandoc::record
