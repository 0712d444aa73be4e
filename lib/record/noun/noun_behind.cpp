#include "record/noun/noun_behind.hpp"

#include <algorithm>

#include "lexicon/agency.hpp"
#include "lexicon/bounds.hpp"
#include "lexicon/cues.hpp"
#include "lexicon/doer_sign.hpp"
#include "lexicon/lead_sign.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/money_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/predicate_sign.hpp"
#include "lexicon/size_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "outline/wording.hpp"
#include "record/noun/place_name.hpp"
#include "record/number/clause.hpp"

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
    if (index > words.begin && meets_set_task(rest)) return true;  // 6座电厂|完成省下达的节能目标
    constexpr std::size_t longest_approval = 12;                   // characters
    if (rest.starts_with(u"通过"sv) && index > words.begin + 1 && rest.size() <= longest_approval &&
        lexicon::ends_with_sign(rest, PredicateSign::passes))
        return true;                                                          // 品种|通过省级审定
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

}  // namespace plandoc::record
