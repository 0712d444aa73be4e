#include "record/mention/adjacent_verb.hpp"

#include <algorithm>
#include <optional>

#include "lexicon/lead_sign.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/units.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/year_sign.hpp"
#include "record/mention/governing_verb.hpp"
#include "record/noun/comparison.hpp"
#include "record/noun/noun_head.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::Cue;
using lexicon::Verb;
using text::CleanText;
using text::is_one_of;

namespace {

/// 引进和培养: two verbs side by side are one action; widens `action` to the left, as far as `segment`.
Words with_verbs_before(const CleanText& text, std::uint32_t segment, Words action) {
    while (action.begin > segment + 2 && is_one_of(text[action.begin - 1], verb_joints)) {
        const Verb other = lexicon::match_verb_before(text, {segment, action.begin - 1});
        if (other.size < 2 || !other.make) break;
        const Words before{segment, action.begin - 1 - other.size};
        if (text[action.begin - 1] == u'、' && !without_lead(text, without_separators(text, before), {}).empty()) break;
        action.begin -= other.size + 1;
    }
    return action;
}

/// 改造|完成|4万户户厕: what is done is the action together with 完成, where nothing stands before it; but 公路改造|完成|5公里.
Words with_deed_before(const CleanText& text, std::uint32_t segment, Words action) {
    if (text.characters(action) != u"完成") return action;
    const Verb deed = lexicon::match_verb_before(text, {segment, action.begin});
    const Words before{segment, action.begin - deed.size};
    const bool is_first = without_lead(text, without_separators(text, before), {}).empty();
    const bool acts = deed.size > 1 && deed.make && !deed.cause && deed.make_change == lexicon::VerbChange::level;
    return acts && is_first ? Words{before.end, action.end} : action;
}

void take_verb(const CleanText& text, std::uint32_t segment, const Verb& found, AdjacentVerb& verb) {
    verb.reaches = found.reach;
    verb.makes = found.make;
    verb.causes = found.cause;
    verb.acts = found.act;
    verb.change = found.reach ? found.reach_change : found.make_change;
    verb.make_change = found.make_change;
    verb.action = {verb.left - found.size, verb.left};
    if (is_one_of(text[verb.action.begin], u"再各")) ++verb.action.begin;  // 再|降10%, 再|新增5个, 再|建5座, 各|降5%
    if (text.starts_with(verb.action, u"分别")) verb.action.begin += 2;
    if (verb.makes) verb.action = with_verbs_before(text, segment, with_deed_before(text, segment, verb.action));
    const Verb first = lexicon::match_verb(text, verb.action);  // 新建、|改造|3座水厂; but 新建或改造
    if (verb.makes && first.make_change == lexicon::VerbChange::increase && first.size < verb.action.size() &&
        !text.contains(verb.action, u"或"))
        verb.make_change = first.make_change;
    const bool may_add = found.act || text.ends_with(verb.action, u"建设");
    if (may_add && text.ends_with({segment, verb.action.begin}, u"新增")) {  // 新增完成200户, 新增建设5座; but 新增参保5万人
        verb.action.begin -= 2;
        verb.change = verb.make_change = lexicon::VerbChange::increase;
    }
    verb.left = verb.action.begin;
    const bool is_more = verb.left > segment && text[verb.left - 1] == u'再';
    if (is_more && found.make_change == lexicon::VerbChange::level) {  // 再建成4座
        verb.make_change = lexicon::VerbChange::increase;
        if (!found.reach) verb.change = verb.make_change;
    }
    verb.is_yearly = verb.left > segment && says_yearly(text, verb.left - 1);
    if (verb.is_yearly) --verb.left;
}

/// 力争|, 到2025年底，全市|: what leads to something that is aimed at.
bool ends_in_aim(std::u16string_view before) {
    constexpr std::size_t year_size = 4;  // digits
    for (lexicon::CueMatch cue; (cue = lexicon::match_cue_before(before)); before.remove_suffix(cue.size)) {
        if (lexicon::is_modal(cue.cue)) return true;
        if (cue.cue != Cue::place) return false;
    }
    if (before.ends_with(u',')) before.remove_suffix(1);
    if (before.ends_with(u'底') || before.ends_with(u'末')) before.remove_suffix(1);
    if (before.size() <= year_size + 1 || !before.ends_with(u"年")) return false;
    const std::u16string_view year = before.substr(before.size() - 1 - year_size, year_size);
    const std::u16string_view arrival = before.substr(0, before.size() - 1 - year_size);
    return text::all_are(year, text::digit) && is_one_of(arrival.back(), arrivals) && !arrival.ends_with(u"截至") &&
           !arrival.ends_with(u"截止到");
}

/// 每个街道至少有1家食堂, 确保各乡镇均有1所养老院, 至少有1个区达标, 力争有3个县达标: what is to be there, where 有 is the verb
/// beside the number.
bool has_to_have(const CleanText& text, const Mention& mention, std::u16string_view here) {
    constexpr std::uint32_t longest_aim = 12;  // characters of 到2025年底，
    if (!here.ends_with(u"有")) return false;
    const std::u16string_view before = here.substr(0, here.size() - 1);
    const auto has = mention.segment + static_cast<std::uint32_t>(before.size());
    const Words aim{std::max(mention.sentence.begin, mention.segment - std::min(mention.segment, longest_aim)), has};
    if (before.ends_with(u"至少") || ends_in_aim(text.characters(aim))) return true;
    const bool is_each = before.find(u'每') != std::u16string_view::npos || before.find(u'各') != std::u16string_view::npos;
    return is_each && !lexicon::ends_with_sign(here, lexicon::LeadSign::has_already);
}

/// 达到每千名老年人, 控制在每10万公顷森林面积: of how many, between a verb and its number; characters of 每千名老年人, 0: none.
std::uint32_t many_at_end(std::u16string_view here) {
    constexpr std::size_t longest = 12;
    const std::size_t from = here.size() > longest ? here.size() - longest : 0;
    const std::size_t found = here.substr(from).rfind(u'每');
    const std::size_t each = from + found;
    if (found == std::u16string_view::npos || here.size() - each < 3) return 0;
    if (!is_one_of(here[each + 1], u"十百千万") && !text::is(here[each + 1], text::digit)) return 0;
    const std::u16string_view many = here.substr(each);
    const bool is_plain = text::all_are(many, text::han | text::digit);
    const bool is_measure =  // 实现每千人拥有托位数4个; but an area is what there is so much of
        lexicon::match_cue_before(many).cue == Cue::measure && !many.ends_with(u"面积");
    const Verb verb = lexicon::match_verb_before(here.substr(0, each));
    return is_plain && !is_measure && verb.reach && verb.size > 1 ? static_cast<std::uint32_t>(many.size()) : 0;
}

/// 每平方公里, 每人: characters of 每 and one unit at the end of `here`, 0: none.
std::size_t match_each_at_end(std::u16string_view here) {
    constexpr std::size_t longest = 5;
    const std::u16string_view near = here.substr(here.size() - std::min(here.size(), longest));
    const std::size_t each = near.rfind(u'每');
    if (each == std::u16string_view::npos || each + 1 == near.size()) return 0;
    const std::u16string_view whole = near.substr(each + 1);
    const std::optional<lexicon::Unit> unit = lexicon::match_unit(whole);
    return whole == u"生" || (unit && unit->size == whole.size()) ? near.size() - each : 0;
}

/// 达到每人, 提高到每人每月, 降至每立方米: what each gets, between a verb and its number; characters of 每人每月, 0: none.
std::uint32_t portion_at_end(std::u16string_view here) {
    if (const std::uint32_t size = many_at_end(here); size > 0) return size;
    std::size_t left = here.size();
    while (const std::size_t size = match_each_at_end(here.substr(0, left))) left -= size;
    const bool is_portion = left < here.size() && lexicon::match_verb_before(here.substr(0, left)).reach;
    return is_portion ? static_cast<std::uint32_t>(here.size() - left) : 0;
}

/// 2024|年度
bool ends_in_one_year(std::u16string_view here) {
    constexpr std::size_t size = 2;  // characters of 年度
    return here.ends_with(u"年度") && here.size() > size && text::is(here[here.size() - size - 1], text::digit);
}

bool is_passed(std::u16string_view here, Cue cue, bool has_verb) {
    switch (cue) {
        case Cue::yearly: return !ends_in_one_year(here);
        case Cue::tally:
        case Cue::kinds:
        case Cue::strive:
        case Cue::ensure:
        case Cue::quarterly:
        case Cue::monthly:
        case Cue::repeated: return true;
        case Cue::adverb: return has_verb || here.ends_with(u"首批");  // 制定首批5项
        case Cue::linker: return here.ends_with(u"以及");
        default: return false;
    }
}

/// 2025年, 2025年底, “十四五”末: characters of the time that `here` ends with, 0: none.
std::size_t match_date_at_end(std::u16string_view here) {
    constexpr std::u16string_view term = u"“十四五”末";
    constexpr std::size_t year_size = 4;  // digits
    if (here.ends_with(term.substr(term.size() - 3)) && here.size() > term.size()) return term.size();
    const std::size_t tail = here.ends_with(u"年底") || here.ends_with(u"年末") ? 1 : 0;
    here.remove_suffix(tail);
    if (here.size() <= year_size || here.back() != u'年') return 0;
    const std::u16string_view year = here.substr(here.size() - 1 - year_size, year_size);
    return text::all_are(year, text::digit) ? year_size + 1 + tail : 0;
}

/// 增至|2025年的|12亿元, 增至|2025年|12亿元: characters of the time by which something arrives at a number, 0: none.
std::uint32_t arrival_at_end(std::u16string_view here) {
    const std::size_t particle = here.ends_with(u'的') ? 1 : 0;
    const std::size_t date = match_date_at_end(here.substr(0, here.size() - particle));
    const std::u16string_view arrival = here.substr(0, here.size() - particle - date);
    const bool arrives = date > 0 && !arrival.empty() && is_one_of(arrival.back(), arrivals);
    return arrives && lexicon::match_verb_before(arrival).reach ? static_cast<std::uint32_t>(date + particle) : 0;
}

/// 能力达到|年产|5万吨, 能力达到|日处理|500吨: characters of what is made so often, between a verb and its number; 0: none.
std::uint32_t output_at_end(std::u16string_view here) {
    constexpr std::uint32_t output = 2;  // characters of 年产
    const std::uint32_t deed = lexicon::match_sign_at_end(here, lexicon::YearSign::yearly_deed);
    const std::uint32_t size = here.ends_with(u"年产") ? output : deed + 1;
    if (size < output || here.size() <= size || !is_one_of(here[here.size() - size], u"年日")) return 0;
    const std::u16string_view before = here.substr(0, here.size() - size);
    const Verb verb = lexicon::match_verb_before(before);
    const std::u16string_view noun = before.substr(0, before.size() - verb.size);
    return verb.reach && verb.size > 1 && (noun.ends_with(u"能力") || noun.ends_with(u"产能")) ? size : 0;
}

/// Characters at the end of `here` that stand between a verb and its number, or between a verb and what is before it.
std::uint32_t passed_at_end(std::u16string_view here, lexicon::CueMatch cue, bool has_verb, bool counts_before) {
    if (is_passed(here, cue.cue, has_verb)) return cue.size;
    if (!has_verb && here.ends_with(u'了')) return 1;                                                         // 建成了20座
    if (has_verb && here.ends_with(u'可') && !here.ends_with(u"许可") && !here.ends_with(u"认可")) return 1;  // 能力|可|达到
    if (const std::uint32_t date = has_verb ? 0 : arrival_at_end(here)) return date;
    constexpr std::u16string_view nearby = u"周边";
    if (!has_verb && here.ends_with(nearby) && lexicon::match_verb_before(here.substr(0, here.size() - nearby.size())).cause)
        return nearby.size();  // 带动周边2万劳动力
    // 覆盖全区60%以上的社区, 覆盖城区60%以上的社区
    const std::uint32_t place =
        cue.cue == Cue::place ? cue.size : lexicon::match_sign_at_end(here, lexicon::PlaceSign::whereabouts);
    const std::u16string_view before_place = here.substr(0, here.size() - place);
    const bool are_counted = counts_before && cue.cue != Cue::place;  // 覆盖|乡镇|50个
    if (place > 0 && !has_verb && !are_counted && before_place.ends_with(u"覆盖")) return place;
    const bool is_reached = !before_place.empty() && is_one_of(before_place.back(), arrivals);  // 扩大到|全省|三分之一
    if (place > 0 && !has_verb && is_reached && lexicon::match_verb_before(before_place).reach) return place;
    if (const std::uint32_t size = portion_at_end(here); size > 0) return size;
    return lexicon::match_bound_before(here).size;
}

/// 比全国平均水平|高: where 比 stands of a comparison at the end of `here`; npos: there is none (占比高, 比例低).
std::size_t comparison_at_end(std::u16string_view here) {
    constexpr std::size_t longest = 16;  // characters of what is compared with
    if (here.empty() || !is_one_of(here.back(), u"高低多少")) return here.npos;
    const std::size_t begin = here.find_last_of(u"比较");
    if (begin == here.npos || begin + 2 >= here.size() || here.size() - begin > longest) return here.npos;
    const bool is_word = is_one_of(here[begin + 1], u"高低多少") || !compares(here, begin);
    return is_word || here.substr(begin).find_first_of(u",、;") != here.npos ? here.npos : begin;
}

/// 比上年高|2个百分点, 比全国低|5%: what parts the two.
Verb difference_of(char16_t word) {
    const bool is_less = is_one_of(word, u"低少");
    return {.size = 1, .reach = true, .reach_change = is_less ? lexicon::VerbChange::reduction : lexicon::VerbChange::raise};
}

/// Characters of the verb that `here` ends with, by which somebody looks into something so often: 每年至少|研究|2次工作; 0: none.
std::uint32_t match_look(const CleanText& text, const Mention& mention, std::u16string_view here) {
    constexpr std::u16string_view least = u"至少";
    const std::uint32_t look = lexicon::match_sign_at_end(here, lexicon::VerbSign::looks_into);
    if (look == 0 || text.characters(mention.quantity().unit) != u"次") return 0;
    here.remove_suffix(look);
    if (here.ends_with(least)) here.remove_suffix(least.size());
    return lexicon::says_how_often(lexicon::match_cue_before(here).cue) ? look : 0;
}

/// 覆盖率的目标值|是|40%: as 为.
bool states_aim(std::u16string_view here) {
    return here.ends_with(u"目标值是") || here.ends_with(u"指标值是") || here.ends_with(u"目标是");
}

/// The verb at the end of `here`, unless the cue there is longer; behind a comparator that is a verb, only one that reaches.
Verb verb_at_end(const CleanText& text, const Mention& mention, std::u16string_view here, bool compares) {
    const Verb found = lexicon::match_verb_before(here);
    const bool is_rule = here.ends_with(u'设') && found.size == 1;  // 每个课题|设|1名负责人
    if (found && found.size >= lexicon::match_cue_before(here).size && (found.reach || !compares) && !is_rule) return found;
    if (states_aim(here)) return {.size = 1, .reach = true};
    const bool has = mention.quantity().unit_kind == lexicon::UnitKind::thing && has_to_have(text, mention, here);
    if (has) return {.size = 1, .make = true, .cause = true};
    const std::uint32_t look = match_look(text, mention, here);
    return {.size = look, .make = look > 0};
}

/// 妇女“两癌”|检查|每年不少于6万人, 创业|培训|三年累计6万人次: a deed that is done so often, which is what is counted.
bool is_counted_deed(const CleanText& text, const Mention& mention, std::u16string_view here, const Verb& verb) {
    const Words behind{mention.segment + static_cast<std::uint32_t>(here.size()), mention.quantity().before};
    const bool says_how_often =
        text.starts_with(behind, u"每") || text.starts_with(behind, u"年均") || text.ends_with(behind, u"年累计");
    return says_how_often && !verb.reach && here.size() > verb.size + 1 && text.characters(mention.quantity().unit) != u"次";
}

/// 继续教育培训3000人次、职业资格|培训|2000人次: the deed that the number before counts as well.
bool is_same_deed(const CleanText& text, const Mention& mention, std::u16string_view here, const Verb& verb) {
    if (mention.before.empty() || !mention.before.back().quantity || here.size() <= verb.size) return false;
    if (verb.reach || !lexicon::ends_with_sign(here, lexicon::VerbSign::deed)) return false;
    const Quantity& last = *mention.before.back().quantity;
    const bool is_next = text[last.after] == u'、' && mention.segment >= last.after && last.before >= verb.size;
    return is_next && text.characters({last.before - verb.size, last.before}) == here.substr(here.size() - verb.size);
}

/// 用于高标准农田|建设|不低于10%: what something is spent on.
bool is_spent_on(const Mention& mention, std::u16string_view here, const Verb& verb) {
    return mention.is_share() && !verb.reach && here.substr(0, here.size() - verb.size).find(u"用于") != here.npos;
}

/// 城市|试点|不少于5个: those that try something out, which are counted.
bool is_pilot(const Mention& mention, std::u16string_view here, const Verb& verb) {
    return mention.quantity().relation_before && here.ends_with(u"试点") && here.size() > verb.size + 1 &&
           mention.quantity().unit_kind == lexicon::UnitKind::thing;
}

/// 增长|超过|10%: the comparator is the action, the change stays that of the verb before it.
void let_comparator_act(Words comparator, AdjacentVerb& verb) {
    if (verb.action.empty()) {
        verb.reaches = true;
        verb.change = verb.comparing.reach_change;
    }
    verb.action = comparator;
}

}  // namespace

AdjacentVerb find_adjacent_verb(const CleanText& text, const Mention& mention) {
    const Quantity& quantity = mention.quantity();
    const Words comparator{quantity.before, mention.expression->words.begin};
    AdjacentVerb verb;
    verb.left = std::max(quantity.before, mention.segment);
    verb.comparing = lexicon::match_verb_before(text, comparator);
    verb.compares = verb.comparing.reach && verb.comparing.size == comparator.size();
    const bool counts_before = quantity.unit_kind == lexicon::UnitKind::thing && quantity.unit_dimension != "person" &&
                               !text::is(text[quantity.after], text::han | text::latin);
    bool makes_yearly = false;
    while (verb.left > mention.segment) {
        if (text[verb.left - 1] == u' ') {
            --verb.left;
            continue;
        }
        const std::u16string_view here = text.characters({mention.segment, verb.left});
        const bool has_verb = !verb.action.empty();
        if (const std::uint32_t output = has_verb ? 0 : output_at_end(here)) {
            makes_yearly = here[here.size() - output] == u'年';
            verb.left -= output;
            continue;
        }
        if (const Verb found = has_verb ? Verb{} : verb_at_end(text, mention, here, verb.compares)) {
            if (is_counted_deed(text, mention, here, found) || is_spent_on(mention, here, found) ||
                is_same_deed(text, mention, here, found) || is_pilot(mention, here, found))
                break;
            take_verb(text, mention.segment, found, verb);
            continue;
        }
        if (const std::size_t compared = has_verb ? here.npos : comparison_at_end(here); compared != here.npos) {
            take_verb(text, mention.segment, difference_of(here.back()), verb);
            verb.left = mention.segment + static_cast<std::uint32_t>(compared);
            continue;
        }
        const lexicon::CueMatch cue = lexicon::match_cue_before(here);
        if (!has_verb && cue.cue == Cue::rate && !quantity.relation_before) break;
        const std::uint32_t size = passed_at_end(here, cue, has_verb, counts_before);
        if (size == 0) break;
        if (here.ends_with(u"累计")) verb.tally = {verb.left - 2, verb.left};
        verb.left -= size;
    }
    verb.is_yearly = verb.is_yearly || makes_yearly;
    if (verb.compares) let_comparator_act(comparator, verb);
    if (quantity.is_multiple) verb.reaches = true;
    return verb;
}

}  // namespace plandoc::record
