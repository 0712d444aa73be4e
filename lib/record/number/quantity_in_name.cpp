#include "record/number/quantity_in_name.hpp"

#include <algorithm>

#include "lexicon/noun_sign.hpp"
#include "lexicon/number_sign.hpp"
#include "lexicon/place_level.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

namespace {

/// 五十亿级|20个, 千亿级|1家
bool is_counted(const PassageText& passage, const Quantity& quantity) {
    return text::is(passage.at(quantity.words.end), text::digit);
}

/// 二类以上标准, 一类标准, 省级一类幼儿园, (一、二类)水质: how good, not how many.
bool is_quality_class(const PassageText& passage, const Quantity& quantity) {
    if (!quantity.is_chinese || passage.text.characters(quantity.unit) != u"类") return false;
    if (passage.before(quantity.words.begin) == u'级') return true;
    std::u16string_view behind = passage.from(quantity.words.end);
    for (const std::u16string_view bound : {u"及以上", u"以上"})
        if (behind.starts_with(bound)) behind.remove_prefix(bound.size());
    if (behind.starts_with(u')')) behind.remove_prefix(1);
    return lexicon::begins_with_sign(behind, lexicon::NumberSign::classed);
}

/// 平均|级别|达到4级: it is the grade that is to be reached.
bool measures_grade(const PassageText& passage, const Quantity& quantity) {
    std::u16string_view before = passage.up_to(quantity.before);
    const lexicon::Verb verb = lexicon::match_verb_before(before);
    before.remove_suffix(verb.reach ? verb.size : 0);
    return verb.reach && lexicon::ends_with_sign(before, lexicon::NumberSign::graded);
}

/// 3级能效, 三级网络, but 500级, 五百亿级
bool is_grade(const PassageText& passage, const Quantity& quantity) {
    constexpr int most_grades = 100;
    const bool is_measured = passage.text.contains(quantity.words, u".") || measures_grade(passage, quantity);  // 达到4.5级
    if (passage.text.characters(quantity.unit) != u"级" || is_measured) return false;
    return is_counted(passage, quantity) || !quantity.value || *quantity.value < text::Decimal(most_grades);
}

/// 千亿元、百亿元 of 培育|千亿元、百亿元|产业园区: an amount of money, and those that a list joins to it.
text::Words with_joined_amounts(const PassageText& passage, const Quantity& quantity) {
    constexpr std::uint32_t longest_side = 12;  // characters of 、五百亿元、百亿元
    const text::Words amount = quantity.words;
    if (quantity.unit_dimension != "money") return amount;
    const auto is_of_list = [](char16_t c) {
        return text::is(c, text::numeral) || c == u'元' || text::is_one_of(c, list_joints);
    };
    std::uint32_t begin = amount.begin, end = amount.end;
    while (amount.begin - begin < longest_side && is_of_list(passage.before(begin))) --begin;
    while (end - amount.end < longest_side && is_of_list(passage.at(end))) ++end;
    const bool is_led = text::is(passage.at(begin), text::numeral), is_closed = passage.before(end) == u'元';
    return {is_led ? begin : amount.begin, is_closed ? end : amount.end};
}

/// 万人发明专利拥有量: nothing but a scale, which what stands behind goes on with.
bool is_scale_in_name(const PassageText& passage, const Quantity& quantity) {
    if (is_size_class(passage.text, quantity)) return is_counted(passage, quantity);
    if (quantity.relation_after) return false;
    const text::Words list = with_joined_amounts(passage, quantity);
    const std::uint32_t end = list.end;
    const bool goes_on = text::is(passage.at(end), text::han);
    const std::u16string_view before = passage.up_to(list.begin);
    const lexicon::Verb verb = lexicon::match_verb_before(before);
    const bool is_slogan = lexicon::ends_with_sign(before, lexicon::NumberSign::slogan_lead);
    const bool is_large = quantity.unit_dimension == "money" && quantity.value && !(*quantity.value < text::Decimal(100'000'000));
    const bool is_counter = text::is_one_of(passage.text[quantity.words.end - 1], u"家种户个名") && quantity.unit.size() == 1 &&
                            !verb.cause && !is_slogan;
    if (goes_on && (is_large || is_counter) && verb.make && verb.size > 1) return false;  // 打造|千亿元产业, 培育|千家工厂
    // 产值超万亿元，突破百亿元大关, 过万亿|和产业升级: an amount that a comparator stands before and no noun behind
    const bool is_joined = quantity.relation_before && text::is_one_of(passage.at(end), u"和与及");
    const bool may_be_money = quantity.unit.empty() || quantity.unit_dimension == "money";
    const bool is_written_as_money = quantity.unit_dimension == "money" || passage.before(quantity.words.begin) != u'过';
    const bool is_condition = quantity.relation_before == Relation::more_than && is_written_as_money;  // but 过万|家庭
    if (goes_on && may_be_money && is_condition) return false;                                         // 产值超百亿|企业
    if (goes_on && !is_joined && !lexicon::begins_with_sign(passage.from(end), lexicon::NounSign::no_noun)) return true;
    if (quantity.relation_before) return false;
    constexpr std::size_t longest_people = 8;  // characters of 带动困难群众就业, 惠及群众
    const std::u16string_view near = before.substr(before.size() - std::min(before.size(), longest_people));
    const bool are_brought =
        lexicon::holds_sign(near, lexicon::VerbSign::brings_along) || lexicon::holds_sign(near, lexicon::VerbSign::spreads);
    if (!goes_on && quantity.unit_dimension == "person" && are_brought) return false;  // 带动就业|百万人
    return !verb.reach || verb.size < 2;  // 迈上百亿斤台阶, 冲刺千亿元; but 单位为万元
}

/// 每|10万人|8人以下, 每|100平方公里|不少于3座, 每|30亩|1套: of how many something is reckoned.
bool is_base_of_rate(const PassageText& passage, const Quantity& quantity) {
    constexpr int fewest = 100;  // 每10个社区建1处 counts them
    if (passage.before(quantity.words.begin) != u'每' || !quantity.value || quantity.unit_dimension == "money") return false;
    if (quantity.unit_kind == lexicon::UnitKind::time) return false;
    if (!(*quantity.value < text::Decimal(fewest))) return true;
    const std::u16string_view behind = passage.from(quantity.words.end);
    return quantity.unit_kind == lexicon::UnitKind::amount && !behind.empty() &&
           text::is(behind.front(), text::digit | text::numeral);
}

/// 12345热线, 96345为老服务平台, 120|急救中心
bool is_service_number(const PassageText& passage, const Quantity& quantity) {
    constexpr std::uint32_t size = 5, size_of_emergency = 3, longest_name = 12;  // digits, characters
    if (!quantity.unit.empty() || quantity.relation_before || quantity.relation_after) return false;
    const std::u16string_view number = passage.text.characters(quantity.words), behind = passage.from(quantity.words.end);
    if (number.size() == size_of_emergency && number.starts_with(u'1'))
        return lexicon::begins_with_sign(behind, lexicon::NumberSign::emergency);
    const bool is_called = number.starts_with(u"12") || number.starts_with(u"95") || number.starts_with(u"96");
    return number.size() == size && is_called && lexicon::holds_sign(behind.substr(0, longest_name), lexicon::NumberSign::called);
}

/// 专项整治2023|行动: the year in the name of what is done in it.
bool is_year_of_action(const PassageText& passage, const Quantity& quantity) {
    constexpr std::uint32_t size = 4;  // digits
    const std::u16string_view number = passage.text.characters(quantity.words), behind = passage.from(quantity.words.end);
    return quantity.unit.empty() && number.size() == size && number.starts_with(u"20") &&
           (behind.starts_with(u"行动") || behind.starts_with(u"专项行动"));
}

/// Characters of the level of government or of a place that `before` ends with: 县, 县(市、区), 街道; 0: none.
std::size_t level_at_end(std::u16string_view before) {
    constexpr std::size_t longest_bracket = 8;  // characters of (市、区)
    std::size_t bracket = 0;
    if (before.ends_with(u')')) {
        const std::u16string_view near = before.substr(before.size() - std::min(before.size(), longest_bracket));
        const std::size_t open = near.rfind(u'(');
        if (open == near.npos) return 0;
        bracket = near.size() - open;
        before.remove_suffix(bracket);
    }
    const bool is_joined = before.size() > 2 && text::is_one_of(before[before.size() - 3], list_joints);
    std::size_t level = lexicon::match_place_level_at_end(before);
    if (before.ends_with(u"村") || before.ends_with(u"组")) level = 1;
    if (before.ends_with(u"社区") || before.ends_with(u"国家") || (is_joined && before.ends_with(u"乡镇"))) level = 2;
    return level == 0 ? 0 : bracket + level;
}

/// 市、县、企业库|三级, 市级、区级、社区级|三级: as many members, one of which is a level of government, or is called one.
bool follows_members(const PassageText& passage, const Quantity& quantity) {
    constexpr std::uint32_t longest_list = 32, longest_member = 10;  // characters
    const std::uint32_t end = quantity.words.begin;
    const std::uint32_t leftmost = std::max(passage.words.begin, end - std::min(end, longest_list));
    const bool is_grade = passage.text[end] == u'二';  // 省、市级|二级公路; but 省、市级|两级
    if (is_grade || passage.before(end) == u'、') return false;
    std::int64_t count = 0;
    bool has_level = false;
    for (std::uint32_t index = end, member_end = end; index > leftmost; --index) {
        const char16_t character = passage.text[index - 1];
        if (character != u'、' && character != u')' && !text::is(character, text::han)) break;
        if (character == u'、') {
            if (member_end - index > longest_member) return false;
            member_end = index - 1;
        }
        if (index == member_end) {
            ++count;
            has_level = has_level || character == u'级' || level_at_end(passage.text.characters({leftmost, index})) > 0;
        }
        while (character == u')' && index > leftmost + 1 && passage.text[index - 1] != u'(') --index;  // 县(市、区)
    }
    return has_level && count > 1 && *quantity.value == text::Decimal(count);
}

/// “收集—转化—应用”|三级: as many members, which quotes hold.
bool follows_quoted_members(const PassageText& passage, const Quantity& quantity) {
    constexpr std::uint32_t longest_list = 32;  // characters
    constexpr std::u16string_view joints = u"、—–-－+~→";
    const std::uint32_t close = quantity.words.begin - 1;
    if (passage.before(quantity.words.begin) != u'”') return false;
    std::int64_t count = 1;
    std::uint32_t index = close, member = 0;
    while (index > passage.words.begin && close - index < longest_list && passage.text[index - 1] != u'“') {
        const bool is_joint = text::is_one_of(passage.text[--index], joints);
        if (is_joint && member == 0) continue;  // the second sign of ——
        count += is_joint ? 1 : 0;
        member = is_joint ? 0 : member + 1;
    }
    return count > 1 && passage.before(index) == u'“' && *quantity.value == text::Decimal(count);
}

}  // namespace

bool is_in_name(const PassageText& passage, const Quantity& quantity) {
    if (lexicon::begins_with_sign(passage.from(quantity.words.end), lexicon::NumberSign::road)) return true;  // 209|国道
    // 90%|分位数
    if (quantity.unit_kind == lexicon::UnitKind::share && passage.from(quantity.words.end).starts_with(u"分位")) return true;
    if (is_service_number(passage, quantity) || is_year_of_action(passage, quantity) || is_quality_class(passage, quantity) ||
        is_base_of_rate(passage, quantity))
        return true;
    return quantity.is_bare_scale ? is_scale_in_name(passage, quantity) : is_grade(passage, quantity);
}

bool is_size_of_works(const PassageText& passage, const Quantity& quantity) {
    constexpr std::uint32_t scale = 2;  // characters of 百万, 千万; but 千亿斤粮食行动, 每万平方米
    if (!quantity.is_bare_scale || quantity.unit.begin != quantity.words.begin + scale) return false;
    if (passage.text[quantity.unit.begin - 1] != u'万' || passage.before(quantity.words.begin) == u'每') return false;
    const bool is_made_or_fed = quantity.unit_dimension == "mass" || quantity.unit_dimension == "energy";
    const bool is_room = passage.text.ends_with(quantity.unit, u"平方米") || passage.text.ends_with(quantity.unit, u"立方米");
    return (is_made_or_fed || is_room) && text::is(passage.at(quantity.words.end), text::han);
}

bool counts_levels(const PassageText& passage, const Quantity& quantity) {
    constexpr std::int64_t most_levels = 6;  // 国家、省、市、县、乡、村
    if (!quantity.is_chinese || !quantity.value || passage.text.characters(quantity.unit) != u"级") return false;
    if (lexicon::begins_with_sign(passage.from(quantity.words.end), lexicon::NumberSign::at_levels)) return true;  // 五级|林长
    std::int64_t count = 0;
    std::u16string_view before = passage.up_to(quantity.words.begin);
    while (const std::size_t size = level_at_end(before)) {
        if (++count > most_levels) return false;
        before.remove_suffix(size);
        if (!before.empty() && text::is_one_of(before.back(), list_joints)) before.remove_suffix(1);
    }
    return (count > 1 && *quantity.value == text::Decimal(count)) || follows_members(passage, quantity) ||
           follows_quoted_members(passage, quantity);
}

bool names_kind(const PassageText& passage, const Quantity& quantity) {
    return passage.at(quantity.words.end) == u'制' && passage.text.characters(quantity.unit) == u"人";
}

}  // namespace plandoc::record
