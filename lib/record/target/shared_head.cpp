#include "record/target/shared_head.hpp"

#include <algorithm>
#include <utility>

#include "lexicon/cues.hpp"
#include "lexicon/doer_sign.hpp"
#include "lexicon/lead_sign.hpp"
#include "lexicon/letterhead_sign.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/place_level.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/region.hpp"
#include "lexicon/units.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "lexicon/year_sign.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_description.hpp"
#include "record/number/clause.hpp"
#include "text/decimal.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using lexicon::Cue;
using lexicon::ListSign;
using text::CleanText;
using text::is;
using text::is_one_of;

namespace {

/// 一、二星级建筑: the sign parts two numbers, not two names.
bool parts_numerals(const CleanText& text, std::uint32_t index) {
    return is(text[index - 1], text::numeral) && is(text[index + 1], text::numeral);
}

/// 二级|及以上医院
bool is_of_bound(const CleanText& text, std::uint32_t index) { return text[index] == u'及' && text[index + 1] == u'以'; }

/// 普|及|率, 碳中|和|: the sign belongs to a word.
bool is_in_word(const CleanText& text, std::uint32_t index) {
    return lexicon::is_sign(text.characters({index - 1, index + 1}), ListSign::joint_in_word) ||
           lexicon::is_sign(text.characters({index, index + 2}), ListSign::joint_in_word);
}

/// `words` cut at these signs, outside brackets and quotes.
std::vector<Words> pieces_between(const CleanText& text, Words words, const text::CharacterSet& signs) {
    std::vector<Words> pieces;
    int depth = 0;
    std::uint32_t begin = words.begin;
    for (std::uint32_t index = words.begin; index < words.end; ++index) {
        const char16_t c = text[index];
        if (is_one_of(c, noun_openings)) ++depth;
        else if (is_one_of(c, noun_closings)) {
            --depth;
            const bool meets_next = c == u'”' && index + 1 < words.end && text[index + 1] == u'“';  // “个转企”|“小升规”
            if (depth != 0 || !meets_next) continue;
            pieces.push_back({begin, index + 1});
            begin = index + 1;
        } else if (depth == 0 && is_one_of(c, signs) && index > begin && !parts_numerals(text, index) &&
                   !is_of_bound(text, index) && !is_in_word(text, index)) {
            pieces.push_back({begin, index});
            begin = index + 1;
        }
    }
    pieces.push_back({begin, words.end});
    return pieces;
}

/// 氨氮重点工程减排量: a word begins the head; how many characters it has, 0: no such word stands behind a name.
std::uint32_t head_by_word(const CleanText& text, Words first, Words last) {
    constexpr std::uint32_t shortest_name = 2;
    for (std::uint32_t index = last.begin + shortest_name; index + 1 < last.end; ++index) {
        if (!lexicon::begins_with_sign(text.characters({index, last.end}), ListSign::head)) continue;
        if (lexicon::match_verb_before(text.characters({last.begin, index})).size > 1) continue;  // 更新|新能源车辆的比例
        const bool repeats =
            text.ends_with(first, u"业") && text.starts_with({index, last.end}, u"产业");  // 制造业、核心产业|产值
        return last.end - index - (repeats ? 2 : 0);
    }
    return 0;
}

/// Of the head that a generic noun begins within `last`, behind `own` characters at least: 糖尿病|患者管理率; its characters, 0:
/// none.
std::uint32_t head_by_generic(const CleanText& text, Words last, std::uint32_t own, std::uint32_t longest_own) {
    for (std::uint32_t index = last.begin + own; index < last.begin + longest_own && index + 2 < last.end; ++index) {
        const lexicon::CueMatch cue = lexicon::match_cue(text.characters({index, last.end}));
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
    if (lexicon::match_sign_at_end(text.characters(first), ListSign::holder) == 0) return 0;
    constexpr std::uint32_t shortest_name = 2, shortest_rest = 2;  // characters
    for (std::uint32_t end = last.begin + shortest_name; end + measure + shortest_rest <= last.end; ++end)
        if (lexicon::match_sign_at_end(text.characters({last.begin, end}), ListSign::holder) > 0) return last.end - end;
    return 0;
}

/// 公交车、出租车|中新能源汽车比例: behind the whole that each of them is; characters of the head, 0: no whole.
std::uint32_t head_by_whole(const CleanText& text, Words last, std::uint32_t measure) {
    constexpr std::uint32_t shortest_name = 2, shortest_rest = 2;  // characters
    const std::uint32_t among = text.find(last, u'中');
    if (among < last.begin + shortest_name || among + shortest_rest + measure >= last.end) return 0;
    const bool is_in_word =  // but 城镇集中供热率, 乡镇中医馆覆盖率
        lexicon::ends_with_sign(text.characters({last.begin, among + 1}), ListSign::among_in_word) ||
        lexicon::begins_with_sign(text.characters({among, last.end}), ListSign::among_in_word);
    return is_in_word ? 0 : last.end - among;
}

/// 客车、船舶|单位周转量排放: of how much the last is measured, where the first says nothing of that; characters of the head, 0:
/// none.
std::uint32_t head_by_base(const CleanText& text, Words last) {
    constexpr std::uint32_t shortest_name = 2;  // characters
    for (std::uint32_t index = last.begin + shortest_name; index + 2 < last.end; ++index)
        if (text.starts_with({index, last.end}, u"单位") &&
            lexicon::begins_with_sign(text.characters({index, last.end}), ListSign::base))
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
    if (name.size() < shortest_name || !lexicon::ends_with_sign(text.characters(name), ListSign::like_ending)) return 0;
    for (std::uint32_t size = shortest_name; size <= longest_name && size + std::max(measure, shortest_head) <= last.size();
         ++size)
        if (own[size - 1] == text[name.end - 1]) return last.size() - size;
    return 0;
}

/// Characters of 回收率, 排放量, 收集处置率: 率 and 量 are headed by the verb before them, and that by a verb before it.
std::uint32_t head_of_deeds(const CleanText& text, Words last) {
    constexpr std::uint32_t one = 3, two = 5, shortest_name = 2;  // characters
    if (last.size() < two + shortest_name) return one;
    const Words before{last.end - two, last.end - one};
    const lexicon::Verb verb = lexicon::match_verb(text.characters(before));
    return verb.make && verb.size == before.size() ? two : one;
}

/// 甘孜州 of 甘孜州光伏项目, 赣州经开区 of 赣州经开区产能: characters of the place that `words` begin with, 0: none.
std::uint32_t place_at_start(const CleanText& text, Words words) {
    constexpr std::uint32_t longest_zone = 6;  // characters
    const std::uint32_t size = lexicon::match_place(text.characters(words)).size;
    if (size == 0) return 0;
    const std::uint32_t last = words.begin + std::min(words.size(), size + longest_zone);
    for (std::uint32_t end = last; end > words.begin + size; --end)
        if (lexicon::ends_with_sign(text.characters({words.begin, end}), lexicon::LetterheadSign::zone)) return end - words.begin;
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
    return first.size() >= shortest &&
           (lexicon::ends_with_sign(text.characters(first), lexicon::NounSign::use_end) || text.ends_with(first, u"厂"));
}

/// How many characters at the end of `last` are the head that `first` lacks: 甲地区、乙地区用水量 -> 用水量.
std::uint32_t bare_head(const CleanText& text, Words first, Words last) {
    // 阿坝州、甘孜州光伏发电项目
    const std::uint32_t place_name = place_at_start(text, last);
    if (place_name > 0 && lexicon::match_place(text.characters(first)).size == first.size()) return last.size() - place_name;
    if (const std::uint32_t head = head_by_level(text, first, last)) return head;
    if (const std::uint32_t head = head_by_quotes(text, first, last)) return head;
    if (const std::uint32_t head = head_by_base(text, last); head > 0 && !text.contains(first, u"单位")) return head;
    // 城市、县城和建制镇垃圾处理率, 乡镇（街道）、村（社区）学校覆盖率
    const std::uint32_t place = kind_of_place_at_start(text, last);
    const std::uint32_t measure =
        std::max(measure_at_end(text, last), lexicon::match_sign_at_end(text.characters(last), ListSign::tail));
    const bool are_places = place > 0 && kind_of_place_at_start(text, first) == first.size();
    if (are_places && place + measure + 1 < last.size()) return last.size() - place;
    const bool is_attribute = first.size() == 1 && last.size() > 2 && head_by_word(text, first, last) == 0;
    if (is_attribute) return last.size() - 1;  // 高、低|压用户; but 苯、甲醛|重点工程减排量
    const std::uint32_t kin = head_by_kin(text, first, last);
    const std::uint32_t alike = head_by_like_ending(text, first, last, measure);
    const std::uint32_t whole = lexicon::match_sign(text.characters(last), ListSign::whole);
    if (alike == 0 && whole > 0 && whole < last.size() && !lexicon::begins_with_sign(text.characters(first), ListSign::whole))
        return last.size() - whole;
    if (measure == 0 && kin == 0 && alike == 0) {
        const std::uint32_t ending = head_by_ending(text, first, last);
        return ending > 0 ? ending : head_by_holder(text, first, last, 0);  // 小学、初中|生均图书
    }
    if (measure == 0 && kin > 0 && !lexicon::holds_sign(text.characters({last.end - kin, last.end}), ListSign::head)) return 0;
    if (measure == 0 || measure == last.size()) return std::max(kin, alike);
    if (kin == measure) return kin;
    if (alike > 0) return alike;
    if (first.size() > 2) {
        const std::uint32_t same = text.find(last, text.characters({first.end - 2, first.end}));
        if (same < last.end && same + 2 + measure <= last.end) return last.end - same - 2;
        // 新建湿冷、空冷|机组煤耗
        if (text[first.end - 1] == text[last.begin + 1] && last.size() > 2 + measure) return last.size() - 2;
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
    // 市、县污泥处理率, 城镇、农村居民收入: a name as short as the first is all that the last has of its own, but
    // 原煤、天然气产量.
    if (first.size() <= 2 && last.size() >= 2 * first.size() + measure) return last.size() - first.size();
    if (measure == 1 && last.size() == 4 && first.size() == 2) return 2;  // 初中、高中班额
    if (measure == 1) return last.size() > 3 ? head_of_deeds(text, last) : measure;
    const std::u16string_view measured = text.characters({last.begin, last.end - measure});
    const std::uint32_t deed = std::max<std::uint32_t>(lexicon::match_verb_before(measured).size,
                                                       lexicon::match_sign_at_end(measured, lexicon::NounSign::used_word));
    const bool has_own_deed =
        lexicon::ends_with_sign(text.characters(first), lexicon::VerbSign::deed);  // 土壤修复、生态保护|面积
    return deed > 1 && deed + measure < last.size() && !has_own_deed ? deed + measure : measure;  // 安装比例, 建设规模, 使用比例
}

/// Likewise, with 总 before it: 化肥和农药|总施用量.
std::uint32_t shared_head(const CleanText& text, Words first, Words last) {
    const std::uint32_t head = bare_head(text, first, last);
    const bool is_total = head > 0 && head + 1 < last.size() && text[last.end - head - 1] == u'总';
    return is_total ? head + 1 : head;
}

/// 年均增速: characters of the rate of change that `noun` ends with, 0: none.
std::uint32_t rate_at_end(const CleanText& text, Words noun) {
    const lexicon::CueMatch cue = lexicon::match_cue_before(text.characters(noun));
    if (cue.cue != Cue::rate && cue.cue != Cue::fall) return 0;
    const lexicon::CueMatch often = lexicon::match_cue_before(text.characters({noun.begin, noun.end - cue.size}));
    return cue.size + (often.cue == Cue::yearly ? often.size : 0);
}

/// 60万千瓦级 of 60万千瓦级湿冷、空冷机组; empty: no size stands before the first name.
Words rating_before(const CleanText& text, Words words) {
    if (!is(text[words.begin], text::digit)) return {};
    const std::uint32_t end = text.find({words.begin, text.find(words, u'、')}, u'级') + 1;
    return end < text.find(words, u'、') ? Words{words.begin, end} : Words{};
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

/// 两大 of 甲、乙两大集群营收, 四条 of 甲、乙、丙、丁四条产业链产值: how many members there are, `count`, with a head behind it;
/// empty: it is not told.
Words tally_of_members(const CleanText& text, Words last, std::size_t count) {
    constexpr std::uint32_t shortest_head = 2;  // characters
    for (std::uint32_t index = last.begin + 1; index + shortest_head + 1 < last.end; ++index) {
        const bool is_digit = is(text[index], text::digit) && is(text[index - 1], text::han);  // 食品加工|3个|集群产值
        if (!is_digit && !is(text[index], text::numeral)) continue;
        const std::u16string_view rest = text.characters({index, last.end});
        const text::Numeral numeral = is_digit ? text::match_arabic(rest) : text::match_numeral(rest);
        const auto unit = lexicon::match_unit(text.characters({index + numeral.size, last.end}));
        const bool are_things = unit && (unit->kind == lexicon::UnitKind::group || unit->kind == lexicon::UnitKind::thing);
        const std::uint32_t level = lexicon::match_place_level(text.characters({index + numeral.size, last.end}));
        const bool are_places = !unit && level > 0;  // 甲、乙、丙|三市|装机
        const std::uint32_t end = index + numeral.size + (unit ? unit->size : level);
        const bool counts = (are_things || are_places) && numeral.value == text::Decimal(static_cast<std::int64_t>(count));
        if (counts && end + shortest_head <= last.end) return {index, end};
    }
    return {last.end, last.end};
}

/// 产业 of 水果产业|产业产值, 产业 of 一产|产业增加值: bytes of the word that the head begins with and the member has said; 0:
/// none.
std::size_t repeated_by_head(const CleanText& text, Words member, std::string_view shared) {
    constexpr std::uint32_t word = 2, shortest_name = 2;  // characters
    constexpr std::string_view sector = "产业";
    const bool is_sector = member.size() == word && is(text[member.begin], text::numeral) && text.ends_with(member, u"产");
    if (is_sector && shared.starts_with(sector)) return sector.size();
    if (member.size() < word + shortest_name) return 0;
    const std::string last = text.written({member.end - word, member.end});
    return shared.starts_with(last) ? last.size() : 0;
}

/// 专项债、|中央投资项目开工率|、|资金支付率: a piece that measures nothing tells more of what the next one measures.
std::vector<Words> joined_to_measures(const CleanText& text, const std::vector<Words>& pieces) {
    std::vector<Words> members;
    bool goes_on = false;
    for (const Words piece : pieces) {
        if (goes_on) members.back().end = piece.end;
        else members.push_back(piece);
        goes_on = measure_at_end(text, piece) == 0;
    }
    return members;
}

/// The members of a list: parted by 、 and 和, or by 、 alone where that makes too many (京津冀及周边地区、长三角地区), or only
/// behind what measures something; 国家级/省级 企业 by its slash.
std::vector<Words> members_of(const CleanText& text, Words list, std::size_t count) {
    std::vector<Words> members = pieces_between(text, list, list_joints);
    if (members.size() == 1) {
        std::vector<Words> slashed = pieces_between(text, list, u"/");
        if (slashed.front().size() < slashed.back().size()) return slashed;  // but 野生动/植物保护率
    }
    if (members.size() <= count) return members;
    std::vector<Words> fewer = pieces_between(text, list, u"、");
    return fewer.size() > count && count > 1 ? joined_to_measures(text, members) : fewer;
}

/// 自主产品在|有色、建材行业的占有率: what the first has up to 在, and the others have not; its characters, 0: nothing.
std::uint32_t lead_to_place(const CleanText& text, const std::vector<Words>& members) {
    constexpr std::uint32_t shortest = 2;  // characters
    const Words first = members.front();
    const std::uint32_t in = text.find(first, u'在');
    if (in < first.begin + shortest || in + 1 >= first.end) return 0;
    const bool is_word =
        lexicon::holds_sign(text.characters({in - 1, std::min(in + 2, first.end)}), lexicon::LeadSign::no_phrase);
    const bool have_own =
        std::any_of(members.begin() + 1, members.end(), [&](Words member) { return text.find(member, u'在') < member.end; });
    return is_word || have_own ? 0 : in + 1 - first.begin;
}

/// 当年, 次年, 三年, 两年内: the characters of a time that `words` begin with, 0: none.
std::uint32_t time_at_start(const CleanText& text, Words words) {
    const std::u16string_view rest = text.characters(words);
    if (const std::uint32_t year = lexicon::match_sign(rest, lexicon::YearSign::in_turn)) return year;
    return rest.size() > 2 && is(rest[0], text::numeral) && rest[1] == u'年' ? 2 : 0;
}

/// 居民对城市建设的|支持率和满意度, 签约项目|当年开工率、次年投产率: whose the first is, where nothing else could be whose the
/// others are; its characters, 0: none.
std::uint32_t shared_owner(const CleanText& text, const std::vector<Words>& members) {
    constexpr std::uint32_t longest = 4;  // characters of a rate that names nobody: 支持率
    const Words first = members.front();
    if (time_at_start(text, members.back()) > 0)
        for (std::uint32_t index = first.begin + 2; index < first.end; ++index)
            if (time_at_start(text, {index, first.end}) > 0) return index - first.begin;
    const std::uint32_t particle = last_particle(text, first);
    if (particle == first.end || first.end - particle - 1 > longest) return 0;
    const bool name_nobody = std::all_of(members.begin() + 1, members.end(), [&](Words member) {
        return member.size() <= longest && measure_at_end(text, member) > 0;
    });
    return name_nobody ? particle + 1 - first.begin : 0;
}

/// 单位工业增加值|能耗、用水量: of how much the first is measured, and so the others; its characters, 0: they have bases of their
/// own, or a total has none.
std::uint32_t shared_base(const CleanText& text, const std::vector<Words>& members) {
    const std::uint32_t base = lexicon::match_sign(text.characters(members.front()), ListSign::base);
    const bool is_of_many = is_each_of_many(text, members.front());
    const bool stand_alone = std::any_of(members.begin() + 1, members.end(), [&](Words member) {
        const bool is_ratio = is_of_many && (text.ends_with(member, u"率") || text.ends_with(member, u"度") ||
                                             lexicon::ends_with_sign(text.characters(member), lexicon::MeasureSign::ratio));
        return is_ratio || lexicon::begins_with_sign(text.characters(member), ListSign::base) || text.contains(member, u"总量");
    });
    return base < members.front().size() && !stand_alone ? base : 0;
}

/// 工业企业|溶剂型涂料、溶剂型油墨使用比例, 规上工业|亩均税收、亩均增加值: whose the first is, where the last begins as the rest
/// of it does; its characters, 0: none.
std::uint32_t shared_beginning(const CleanText& text, const std::vector<Words>& members) {
    constexpr std::uint32_t shortest = 2, longest_kin = 3;  // characters of the owner, and of what both begin with
    const Words first = members.front(), last = members.back();
    const std::uint32_t base = lexicon::match_sign(text.characters(last), ListSign::base);
    const std::uint32_t kin = base > 0 ? std::min(base, longest_kin) : longest_kin;
    if (last.size() <= kin) return 0;
    const std::uint32_t again = text.find(first, text.characters({last.begin, last.begin + kin}));
    return again < first.end && again >= first.begin + shortest ? again - first.begin : 0;
}

/// 粮食|播种面积和产量: of what the first is measured, and so the others, which are nothing but measures; its characters, 0:
/// none.
std::uint32_t shared_subject(const CleanText& text, const std::vector<Words>& members) {
    constexpr std::uint32_t shortest = 2;     // characters
    constexpr std::size_t longest = 3;        // of a deed: 注册护士数 is of its own
    const auto is_bare = [&](Words member) {  // 产量; 收集效率 is of what is collected
        std::u16string_view deed = text.characters({member.begin, member.end - measure_at_end(text, member)});
        if (deed.starts_with(u'年')) deed.remove_prefix(1);                                                       // 年产值
        const std::size_t known = std::max(lexicon::match_verb(deed).size, lexicon::match_verb_like_noun(deed));  // 发电量
        return member.size() >= shortest && known == deed.size() && known <= longest;
    };
    const Words first = members.front();
    const std::uint32_t measure = measure_at_end(text, first);
    const bool is_rate = text.ends_with(first, u"率");
    const bool are_rates = is_rate && text.ends_with(members.back(), u"效率");  // but 项目履约率、开工率
    if (!std::all_of(members.begin() + 1, members.end(), is_bare) || measure == 0 || is_rate != are_rates) return 0;
    const Words measured{first.begin, first.end - measure};
    const std::uint32_t deed = lexicon::match_verb_before(text.characters(measured)).size;
    std::uint32_t own = measured.size() - (deed > 1 ? deed : 0);
    if (own > shortest && text[first.begin + own - 1] == u'年') --own;  // 煤层气|年产能、年产量
    return own >= shortest ? own : 0;
}

/// 党政机关 of 试点区域内党政机关: without the place that holds for all members.
Words behind_place(const CleanText& text, Words clause) {
    const std::uint32_t inside = text.find(clause, u'内');
    return inside + 1 < clause.end ? Words{inside + 1, clause.end} : clause;
}

/// 学校、医院、村委会: nothing but names, and no verb before them.
bool is_plain_list(const CleanText& text, Words clause) {
    constexpr std::uint32_t longest = 24;  // characters
    if (clause.empty() || clause.size() > longest || lexicon::match_verb(text.characters(clause)).size > 1) return false;
    const std::u16string_view characters = text.characters(clause);
    return std::all_of(characters.begin(), characters.end(), [](char16_t c) { return is(c, text::han) || c == u'、'; });
}

/// 可再生能源装机量和发电量|比重: the characters of the share that the last ends with, where the first is an amount of its own;
/// 0: none.
std::uint32_t share_of_amounts(const CleanText& text, Words first, Words last) {
    const std::uint32_t share = lexicon::match_sign_at_end(text.characters(last), lexicon::MeasureSign::ratio);
    const Words amount{last.begin, last.end - share};
    const auto is_amount = [&](Words words) {
        return measure_at_end(text, words) > 0 && !text.ends_with(words, u"率") &&
               !lexicon::ends_with_sign(text.characters(words), ListSign::complete) &&
               lexicon::match_sign_at_end(text.characters(words), lexicon::MeasureSign::ratio) == 0;
    };
    return share > 0 && is_amount(first) && is_amount(amount) ? share : 0;
}

/// Where 等 stands in 甲等污染物, but not in 等级评定; words.end: nowhere.
std::uint32_t and_others(const CleanText& text, Words words) {
    constexpr std::u16string_view in_word = u"级次候待值效离";
    const std::uint32_t index = text.find(words, u'等');
    return index + 1 < words.end && is_one_of(text[index + 1], in_word) ? words.end : index;
}

/// Each member with the head that the last ends with, unless it has one of its own, and with the base that the first begins with.
std::vector<std::string> with_shared_head(const CleanText& text, std::vector<Words> members) {
    const Words last = members.back();
    if (const std::uint32_t share = share_of_amounts(text, members.front(), last)) {
        members.back().end -= share;
        std::vector<std::string> names = with_shared_head(text, std::move(members));
        for (std::string& name : names) name += text.written({last.end - share, last.end});
        return names;
    }
    const std::uint32_t rate = rate_at_end(text, last);
    const bool shares_rate = rate > 0 && rate_at_end(text, members.front()) == 0;  // 工业投资、技改投资|年均增速
    const Words measured{last.begin, last.end - rate};  // 汽车、电子信息|产业增加值|年均增速
    const bool shares_measure = shares_rate && measure_at_end(text, measured) > 0 && measure_at_end(text, members.front()) == 0;
    const std::uint32_t head = shares_measure ? rate + shared_head(text, members.front(), measured)
                               : shares_rate  ? rate
                                              : shared_head(text, members.front(), last);
    const std::string shared = text.written({last.end - head, last.end});
    members.back().end = std::min(members.back().end, and_others(text, last));  // 甲、乙等主要污染物排放量
    const std::uint32_t least =
        head_by_word(text, members.front(), last) > 0 ? 2 : 1;  // 化学需氧量 lacks a head that a word begins
    const Words first = members.front();
    const std::uint32_t told = std::max(
        {shared_base(text, members), shared_owner(text, members), lead_to_place(text, members), shared_beginning(text, members)});
    const std::uint32_t shared_size = told > 0 ? told : shared_subject(text, members);
    const std::string base = text.written({first.begin, first.begin + shared_size});
    std::vector<std::string> names;
    for (const Words member : members) {
        const std::uint32_t enough = text.ends_with(member, u"率") ? 1 : least;
        const bool is_whole = lexicon::ends_with_sign(text.characters(member), ListSign::complete) ||
                              (head > 1 && text.ends_with(member, text.characters({last.end - head, last.end})));
        const bool complete =
            member == last || head == 0 || (!shares_rate && (is_whole || measure_at_end(text, member) >= enough));
        const bool has_base = member == first;
        names.push_back((has_base ? std::string() : base) + text.written(member) + (complete ? std::string() : shared));
    }
    return names;
}

/// 城镇, 工业软件, 高校: a kind of place, a body or a general noun ends them.
bool is_member(const CleanText& text, Words words) {
    const std::u16string_view name = text.characters(words);
    const lexicon::CueMatch cue = lexicon::match_cue_before(name);
    const bool is_general = (cue.cue == Cue::generic || cue.cue == Cue::structure) && cue.size > 1;
    return is_general || lexicon::is_sign(name, lexicon::PlaceSign::whereabouts) ||
           lexicon::is_sign(name, lexicon::DoerSign::doer_end) || lexicon::ends_with_sign(name, ListSign::goods) ||
           lexicon::ends_with_sign(name, ListSign::holder);
}

/// 生物医药产业 of 生物医药产业规模化发展: the first words of a clause that are a member; empty: none are.
Words member_at_start(const CleanText& text, Words words) {
    constexpr std::uint32_t shortest = 2, longest = 10;  // characters
    for (std::uint32_t end = words.begin + shortest; end <= std::min(words.end, words.begin + longest); ++end)
        if (is_member(text, {words.begin, end})) return {words.begin, end};
    return {};
}

}  // namespace

std::vector<std::string> members_of_subject(const CleanText& text, Words clause, std::size_t count) {
    std::vector<Words> members = pieces_between(text, clause, list_joints);
    if (members.size() < count) return {};
    const bool goes_on = members.size() > count;
    members.resize(count);
    const Words last = member_at_start(text, members.back());
    if (last.empty() || last == members.back()) return {};  // nothing is said of them
    members.back() = last;
    const lexicon::CueMatch cue = lexicon::match_cue_before(text.characters(last));
    // 电子信息、生物医药|产业
    const std::string head =
        cue.cue == Cue::structure && cue.size < last.size() ? text.written({last.end - cue.size, last.end}) : "";
    std::vector<std::string> names;
    for (const Words member : members) {
        const bool is_whole = is_member(text, member);
        if ((!is_whole && head.empty()) || (goes_on && !is_whole)) return {};
        names.push_back(text.written(member) + (is_whole ? "" : head));
    }
    return names;
}

std::vector<std::string> shared_members(const CleanText& text, Words words, std::size_t count) {
    std::vector<std::string> names = numbered_members(text, words, count);
    if (!names.empty()) return names;
    if (const Words size = rating_before(text, words); !size.empty()) {  // 60万千瓦级|湿冷、空冷机组: of all members
        names = shared_members(text, {size.end, words.end}, count);
        for (std::string& name : names) name.insert(0, text.written(size));
        return names;
    }
    std::vector<Words> members = members_of(text, words, count);
    if (members.size() != count) return {};
    const Words last = members.back();
    const Words tally = tally_of_members(text, last, members.size());
    if (tally.empty()) return with_shared_head(text, std::move(members));
    members.back().end = tally.begin;
    const bool are_levels = text.ends_with(tally, u"级");  // 市、县两级财政: 市级财政
    const std::string shared = text.written({tally.end - (are_levels ? 1U : 0U), last.end});
    for (const Words member : members)
        names.push_back(text.written(member) + shared.substr(repeated_by_head(text, member, shared)));
    return names;
}

std::vector<std::string> shared_members_over_clauses(const CleanText& text, Words sentence, Words words, std::size_t count) {
    std::vector<Words> members = pieces_between(text, words, u"和及与");
    while (members.size() < count && members.front().begin > sentence.begin && text[members.front().begin - 1] == u',') {
        const std::uint32_t comma = members.front().begin - 1;
        const Words clause = behind_place(text, clause_around(text, sentence, {comma, comma}));
        if (!is_plain_list(text, clause)) return {};
        members.insert(members.begin(), clause);
    }
    return members.size() == count && count > 2 ? with_shared_head(text, std::move(members)) : std::vector<std::string>{};
}

}  // namespace plandoc::record
