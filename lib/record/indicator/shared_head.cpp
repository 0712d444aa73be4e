#include "record/indicator/shared_head.hpp"

#include <algorithm>
#include <utility>

#include "lexicon/cues.hpp"
#include "lexicon/doer_sign.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/place_level.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/units.hpp"
#include "lexicon/verbs.hpp"
#include "record/indicator/member_base.hpp"
#include "record/indicator/member_head.hpp"
#include "record/noun/measure.hpp"
#include "record/number/clause.hpp"
#include "text/decimal.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using lexicon::Cue;
using lexicon::ListSign;
using text::CleanText;
using text::is;
using text::is_one_of;

std::uint32_t and_others(const CleanText& text, Words words) {
    constexpr std::u16string_view in_word = u"级次候待值效离";
    const std::uint32_t index = text.find(words, u'等');
    const bool is_in_word = index + 1 < words.end && (is_one_of(text[index + 1], in_word) || text[index - 1] == u'高');
    return is_in_word ? words.end : index;
}

namespace {

/// 一、二星级建筑: the sign parts two numbers, not two names.
bool parts_numerals(const CleanText& text, std::uint32_t index) {
    return is(text[index - 1], text::numeral) && is(text[index + 1], text::numeral);
}

/// 二级|及以上医院
bool is_of_bound(const CleanText& text, std::uint32_t index) { return text[index] == u'及' && text[index + 1] == u'以'; }

/// 普|及|率, 碳中|和|: the sign belongs to a word.
bool is_in_word(const CleanText& text, std::uint32_t index) {
    return lexicon::is_sign(text, {index - 1, index + 1}, ListSign::joint_in_word) ||
           lexicon::is_sign(text, {index, index + 2}, ListSign::joint_in_word);
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

/// 年均增速: characters of the rate of change that `noun` ends with, 0: none.
std::uint32_t rate_at_end(const CleanText& text, Words noun) {
    const lexicon::CueMatch cue = lexicon::match_cue_before(text, noun);
    if (cue.cue != Cue::rate && cue.cue != Cue::fall) return 0;
    const lexicon::CueMatch often = lexicon::match_cue_before(text, {noun.begin, noun.end - cue.size});
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

/// 党政机关 of 试点区域内党政机关: without the place that holds for all members.
Words behind_place(const CleanText& text, Words clause) {
    const std::uint32_t inside = text.find(clause, u'内');
    return inside + 1 < clause.end ? Words{inside + 1, clause.end} : clause;
}

/// 学校、医院、村委会: nothing but names, and no verb before them.
bool is_plain_list(const CleanText& text, Words clause) {
    constexpr std::uint32_t longest = 24;  // characters
    if (clause.empty() || clause.size() > longest || lexicon::match_verb(text, clause).size > 1) return false;
    const std::u16string_view characters = text.characters(clause);
    return text::all_are(characters, text::han, u"、");
}

/// 可再生能源装机量和发电量|比重: the characters of the share that the last ends with, where the first is an amount of its own;
/// 0: none.
std::uint32_t share_of_amounts(const CleanText& text, Words first, Words last) {
    const std::uint32_t share = lexicon::match_sign_at_end(text, last, lexicon::MeasureSign::ratio);
    const Words amount{last.begin, last.end - share};
    const auto is_amount = [&](Words words) {
        return measure_at_end(text, words) > 0 && !text.ends_with(words, u"率") &&
               !lexicon::ends_with_sign(text, words, ListSign::complete) &&
               lexicon::match_sign_at_end(text, words, lexicon::MeasureSign::ratio) == 0;
    };
    return share > 0 && is_amount(first) && is_amount(amount) ? share : 0;
}

/// 秸秆|收集和利用率, 垃圾|收集和无害化处理率: two deeds with one rate; what they are done to, empty: `members` are no such list.
Words object_of_deeds(const CleanText& text, const std::vector<Words>& members, std::uint32_t rate) {
    constexpr std::uint32_t deed = 2, shortest_object = 2, longest_manner = 3;  // characters; of 无害化
    const Words first = members.front(), last{members.back().begin, members.back().end - rate};
    if (rate == 0 || members.size() != 2 || first.size() < deed + shortest_object || last.size() < deed) return {};
    const Words manner{last.begin, last.end - deed};
    const bool is_bare = manner.empty() || (manner.size() == longest_manner && text.ends_with(manner, u"化"));
    const bool are_deeds = is_bare && is_deed(text, {first.end - deed, first.end}) && is_deed(text, {last.end - deed, last.end});
    return are_deeds ? Words{first.begin, first.end - deed} : Words{};
}

/// Each member with the head that the last ends with, unless it has one of its own, and with the base that the first begins with.
std::vector<std::string> with_shared_head(const CleanText& text, std::vector<Words> members) {
    const Words last = members.back();
    const std::uint32_t ratio =
        text.ends_with(last, u"率") ? 1 : lexicon::match_sign_at_end(text, last, lexicon::MeasureSign::ratio);
    if (const Words object = object_of_deeds(text, members, ratio); !object.empty())
        return {text.written(members.front()) + text.written({last.end - ratio, last.end}),
                text.written(object) + text.written(last)};
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
    const std::uint32_t head = shares_measure ? rate + member_head(text, members.front(), measured)
                               : shares_rate  ? rate
                                              : member_head(text, members.front(), last);
    const std::string shared = text.written({last.end - head, last.end});
    members.back().end = std::min(members.back().end, and_others(text, last));  // 甲、乙等主要污染物排放量
    const std::uint32_t least =
        head_by_word(text, members.front(), last) > 0 ? 2 : 1;  // 化学需氧量 lacks a head that a word begins
    const Words first = members.front();
    const std::string base = text.written({first.begin, first.begin + member_base(text, members)});
    std::vector<std::string> names;
    for (const Words member : members) {
        const std::uint32_t enough = text.ends_with(member, u"率") ? 1 : least;
        const bool is_whole = lexicon::ends_with_sign(text, member, ListSign::complete) ||
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
    const lexicon::CueMatch cue = lexicon::match_cue_before(text, last);
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

namespace {

/// “甲级—乙级—丙级”梯队: what the dashes part, where there are `count` of them.
std::vector<std::string> chain_members(const CleanText& text, Words words, std::size_t count) {
    std::vector<std::string> names;
    if (words.empty() || text[words.begin] != u'“') return names;
    const std::size_t close = close_of_bracket(text.characters(words), u'“', u'”');
    if (close == std::u16string_view::npos) return names;
    const Words chain{words.begin + 1, words.begin + static_cast<std::uint32_t>(close)};
    const std::vector<Words> pieces = pieces_between(text, chain, u"-");
    if (count < 2 || pieces.size() != count) return names;
    for (const Words piece : pieces) names.push_back(text.written(text.trim(piece, u"-—")));  // “甲级——乙级”
    return names;
}

}  // namespace

std::vector<std::string> shared_members(const CleanText& text, Words words, std::size_t count) {
    std::vector<std::string> names = numbered_members(text, words, count);
    if (names.empty()) names = chain_members(text, words, count);
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
