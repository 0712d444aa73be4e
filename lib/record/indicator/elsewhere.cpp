#include "record/indicator/elsewhere.hpp"

#include <algorithm>
#include <array>

#include "lexicon/doer_sign.hpp"
#include "lexicon/lead_sign.hpp"
#include "lexicon/letterhead_sign.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/place_level.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/region.hpp"
#include "lexicon/verbs.hpp"
#include "record/brackets.hpp"
#include "record/indicator/nameless_noun.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_before.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/place_name.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::PlaceSign;
using text::CleanText;
using namespace std::string_view_literals;

namespace {

/// Are in all places alike.
constexpr std::array settlements{u"城镇"sv, u"农村"sv, u"乡村"sv};

/// 甲市、乙市2市, 山区26县, 甲、乙、丙3个平原县: so many places.
bool counts_places(const CleanText& text, Words noun) {
    const std::uint32_t bracket = closing_bracket(text.characters(noun));  // 3个州|(市)
    if (bracket > 0) noun.end -= bracket;
    const std::uint32_t level = lexicon::match_place_level_at_end(text.characters(noun));
    std::uint32_t end = noun.end - level;
    constexpr std::uint32_t longest_kind = 3;  // characters of 平原
    const std::uint32_t piece = text.find({end - std::min(noun.size() - level, longest_kind), end}, u'个');
    if (level > 0 && piece < end) end = piece;
    return level > 0 && end > noun.begin && text::is(text[end - 1], text::digit | text::numeral);
}

/// 甲市、乙市2市, 县城, 其他设区市: nothing but places.
bool tells_only_places(const CleanText& text, Words noun) {
    if (counts_places(text, noun)) return true;
    const std::uint32_t end = noun.end;
    const std::u16string_view name = text.characters(noun);
    if (lexicon::ends_with_sign(name, PlaceSign::whereabouts) ||
        lexicon::ends_with_sign(without_bracket(name), PlaceSign::whereabouts))
        return true;
    for (std::uint32_t index = noun.begin; index < end;) {
        const lexicon::Place place = lexicon::match_place(text.characters({index, end}));
        if (!place) return false;
        index += place.size;
        if (index < end && text::is_one_of(text[index], list_joints)) ++index;
    }
    return true;
}

/// 城区, 鼓楼区, 漳河新区, 其他州(市), 其他区(园区)
bool is_one_place(const CleanText& text, Words noun) {
    const std::uint32_t begin = noun.begin;
    noun.begin += lexicon::match_sign(text, noun, PlaceSign::others);
    const std::u16string_view whole = text.characters(noun), bare = without_bracket(whole);
    if (whole.empty()) return false;
    if (noun.begin > begin && lexicon::match_place_level_at_end(bare) == bare.size()) return true;
    return lexicon::match_place(whole).size == whole.size() || lexicon::is_sign(whole, PlaceSign::whereabouts) ||
           is_part_of_province(whole) || lexicon::is_sign(bare, PlaceSign::whereabouts) ||
           (lexicon::ends_with_sign(bare, lexicon::LetterheadSign::zone) && !text.contains(noun, u"级"));
}

/// 城区, 其余市州和漳河新区, 博山、淄川区; `by_form`: 甲水区、乙山区和湖滨旅游区 as well, where one of them at least is named
/// like a place.
bool are_places(const CleanText& text, Words noun, bool by_form) {
    if (is_one_place(text, noun)) return true;  // 和平区
    bool has_place = false;
    std::uint32_t begin = noun.begin;
    for (std::uint32_t index = begin; index <= noun.end; ++index) {
        if (index < noun.end && !text::is_one_of(text[index], list_joints)) continue;
        const Words one{begin, index};
        const std::u16string_view name = text.characters(one);
        const bool lacks_level = index < noun.end && is_place_without_level(name);  // which the last of the list has
        const bool is_place = is_one_place(text, one) || lacks_level || (by_form && is_named_like_place(name));
        if (!is_place && !(by_form && lexicon::match_place_level_at_end(name) > 0)) return false;
        has_place = has_place || is_place;
        begin = index + 1;
    }
    return has_place;
}

/// 8所(甲区3所,|乙区5所), 9户:|甲市5户: the clause stands in a bracket, or right behind a colon.
bool is_in_note(const CleanText& text, const Mention& mention) {
    constexpr std::uint32_t longest_reach = 60;  // characters
    const std::uint32_t begin = mention.clause.begin;
    if (begin > mention.sentence.begin && text[begin - 1] == u':') return true;
    for (std::uint32_t index = begin; index > mention.sentence.begin && begin - index < longest_reach;) {
        const char16_t c = text[--index];
        if (c == u'(' || c == u')') return c == u'(';
    }
    return false;
}

/// `words` behind the bracket that they begin with.
Words behind_note(const CleanText& text, Words words) {
    const std::uint32_t close = text[words.begin] == u'(' ? text.find(words, u')') : words.end;
    return close + 1 < words.end ? Words{close + 1, words.end} : words;
}

/// 威海市、烟台2市|污水处理率: what stands behind the places that the tables know; empty: nothing but places.
Words behind_places(const CleanText& text, Words words) {
    while (const lexicon::Place place = lexicon::match_place(text.characters(words))) {
        words.begin += place.size;
        const bool goes_on = words.size() > 1 && text::is_one_of(text[words.begin], list_joints) &&
                             lexicon::match_place(text.characters({words.begin + 1, words.end}));
        if (!goes_on) break;
        ++words.begin;
    }
    if (words.size() < 2 || !text::is(text[words.begin], text::digit | text::numeral)) return words;
    const std::uint32_t level = lexicon::match_place_level(text.characters({words.begin + 1, words.end}));
    return {words.begin + (level > 0 ? level + 1 : 0), words.end};
}

/// 平原地区|农村供水率, where the other place is 山丘|地区: behind the place of the same kind; empty: there is none.
Words behind_same_kind(const CleanText& text, Words words, Words other) {
    constexpr std::uint32_t longest_place = 14;  // characters
    const std::uint32_t size = lexicon::match_sign_at_end(text, other, PlaceSign::whereabouts);
    if (size == 0) return {};
    const Words head{words.begin, std::min(words.end, words.begin + longest_place)};
    const std::uint32_t at = text.find(head, text.characters({other.end - size, other.end}));
    const std::u16string_view place = text.characters({words.begin, at});
    if (at == head.end || !text::all_are(place, text::han)) return {};
    const Words behind{std::min(at + size, words.end), words.end};
    const bool goes_on = !behind.empty() && !text::is_one_of(text[behind.begin], u"和及与、的群");
    return at > words.begin && goes_on && measure_at_end(text, behind) > 0 ? behind : Words{};
}

/// 全省城镇|污水处理率95%，其中九市超过98%: of their towns too; but 其中县城98%, 农村60%.
bool holds_of_both(const CleanText& text, Words place, Words other) {
    if (std::find(settlements.begin(), settlements.end(), text.characters(other)) != settlements.end()) return false;
    return std::any_of(settlements.begin(), settlements.end(), [&](std::u16string_view settlement) {
        return text.ends_with(place, settlement) && text.characters(other).find_first_of(settlement) == std::u16string_view::npos;
    });
}

/// 鼓楼区, 豫东, 县城, 甲州、乙州, 甲、乙两市; but 绿色园区 is a thing.
bool is_known_place(const CleanText& text, Words noun) {
    const std::u16string_view name = text.characters(noun);
    if (text.contains(noun, u"、")) return are_places(text, noun, false) || counts_places(text, noun);
    if (lexicon::ends_with_sign(name, lexicon::LetterheadSign::zone)) return false;
    return lexicon::match_place(name).size == name.size() || lexicon::is_sign(name, PlaceSign::whereabouts) ||
           is_part_of_province(name);
}

/// 沈阳; 沈阳、大连
bool are_places_without_level(const CleanText& text, Words noun) {
    for (Words rest = noun; !rest.empty();) {
        const Words one{rest.begin, text.find(rest, u'、')};
        if (!is_place_without_level(text.characters(one))) return false;
        rest.begin = std::min(rest.end, one.end + 1);
    }
    return !noun.empty();
}

/// 其中鼓楼区3000个; 其中，|鼓楼区3000个
bool is_of_these(const CleanText& text, const Mention& mention) {
    if (mention.tells_part(text)) return true;
    const Words before{mention.sentence.begin, std::max(mention.sentence.begin, mention.clause.begin - 1)};
    return !before.empty() && text[before.end] == u',' && text.ends_with(before, of_these);
}

/// 办理案件50件，其中|电子商务领域|15件: the field of some of those counted before; but 融合领域3个，其中工业领域1个.
bool is_field(const CleanText& text, Words noun, const Carried& carried) {
    constexpr std::uint32_t shortest = 4;  // characters
    return noun.size() >= shortest && lexicon::ends_with_sign(text, noun, lexicon::LeadSign::field) &&
           !lexicon::ends_with_sign(text, carried.indicator_words, lexicon::LeadSign::field);
}

/// 改造厕所1000户，|东山镇|300户: a town that no table knows, in another clause; but 省级城市2个，森林乡镇100个.
bool is_town_of_clause(const CleanText& text, const Mention& mention, Words noun, const Carried& carried) {
    constexpr std::uint32_t longest = 4;  // characters
    return mention.clause.begin != carried.clause && noun.size() <= longest && text::is_one_of(text[noun.end - 1], u"镇乡") &&
           !text.ends_with(noun, u"乡镇") && is_named_like_place(text.characters(noun));
}

/// Characters of those whose rate it is, at the end of `noun`: 参保率|城镇职工, 签约率|重点人群; 0: none.
std::uint32_t group_behind_rate(const CleanText& text, Words noun) {
    constexpr std::uint32_t shortest = 2, longest = 10, shortest_rate = 3;  // characters
    const std::uint32_t first = noun.end - std::min(noun.size(), longest + 1);
    for (std::uint32_t begin = noun.end - std::min(noun.size(), shortest); begin > first && begin >= noun.begin + shortest_rate;
         --begin) {
        if (text[begin - 1] != u'率') continue;
        const std::u16string_view group = text.characters({begin, noun.end});
        const bool is_plain = std::all_of(group.begin(), group.end(), [](char16_t c) {
            return text::is(c, text::han) && !text::is_one_of(c, u"的在和及与先");
        });
        const bool are_people = lexicon::ends_with_sign(group, lexicon::MeasureSign::people) ||
                                lexicon::ends_with_sign(group, lexicon::DoerSign::doer_end) ||
                                lexicon::ends_with_sign(group, lexicon::DoerSign::deed_doer);
        return is_plain && are_people && lexicon::match_verb(group).size < 2 ? noun.end - begin : 0;
    }
    return 0;
}

}  // namespace

Words without_place_behind(const CleanText& text, Words noun) {
    const std::u16string_view name = text.characters(noun);
    // 优良路率|国道
    const std::uint32_t place =
        std::max({lexicon::match_sign_at_end(name, PlaceSign::whereabouts), lexicon::match_sign_at_end(name, PlaceSign::way),
                  group_behind_rate(text, noun), class_behind_time(text, noun)});
    const Words measured{noun.begin, noun.end - place};
    const bool is_of_class = text.ends_with(measured, u"级");  // 高等级|航道
    return measure_at_end(text, measured) > 0 && !is_of_class ? measured : noun;
}

bool is_followed_by_others(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    const Quantity& quantity = mention.quantity();
    if (commitment.is_make || mention.behind.empty() || !mention.behind.front().quantity) return false;
    const Quantity& next = *mention.behind.front().quantity;
    const bool is_next = next.before > quantity.after && text::is_one_of(text[quantity.after], u"、,") &&
                         text.characters(next.unit) == text.characters(quantity.unit);
    if (!is_next) return false;
    Words others{quantity.after + 1, next.before};
    const std::uint32_t verb = lexicon::match_verb_before(text, others).size;
    const bool acts_alike = text.characters({others.end - verb, others.end}) == text.characters(commitment.action);
    if (verb > 1 && !acts_alike) return false;
    others.end -= verb > 1 ? verb : 0;
    return names_holder(text, others);
}

Words without_place_in(const CleanText& text, Words noun) {
    constexpr std::uint32_t longest_place = 12;  // characters
    for (std::uint32_t in = noun.end - std::min(noun.size(), longest_place); in + 2 < noun.end; ++in) {
        if (text[in] != u'在') continue;
        const Words measured{noun.begin, in}, place{in + 1, noun.end};
        const bool is_place = lexicon::ends_with_sign(text, place, PlaceSign::whereabouts) || is_one_place(text, place) ||
                              names_whole_place(text, place);
        if (is_place && measure_at_end(text, measured) > 0) return measured;
    }
    return noun;
}

bool is_elsewhere(const CleanText& text, const Mention& mention, const Commitment& commitment, Words noun,
                  const Carried& carried) {
    const Quantity& quantity = mention.quantity();
    const bool is_ratio = mention.is_share() || quantity.unit.empty() || text.contains(quantity.unit, u"/");
    const lexicon::Verb verb = lexicon::match_verb(text, commitment.action);
    // 其中鼓楼区完成5万平方米, 其他县市新增2处; but 建成森林乡村9个
    const bool does = (verb.act || verb.make) && commitment.noun.end <= commitment.action.begin;
    const bool is_part = is_of_these(text, mention);  // 其中农村达到10万辆
    const bool is_each = text[quantity.before - 1] == u'各' && text.contains(noun, u"、");
    const Words behind{noun.end, std::max(noun.end, quantity.before)};  // 甲县、乙县|分别完成2万亩、3万亩
    const bool is_given_out =
        text.contains(noun, u"、") && lexicon::begins_with_sign(text, behind, lexicon::ListSign::respectively);
    const bool is_rest = lexicon::begins_with_sign(text, noun, PlaceSign::others);
    const bool is_same_unit = text.characters(quantity.unit) == text.characters(carried.unit);
    // 其中甲区30个，|乙区20个; 建成街区20个，|甲区5个
    const bool goes_on = is_same_unit && (carried.is_elsewhere ||
                                          (commitment.action.empty() && !mention.is_share() &&
                                           (is_known_place(text, noun) || is_town_of_clause(text, mention, noun, carried))));
    // 其中颍上20个、|临泉|30个; 20座(颍上5座、临泉15座)
    const bool is_short_place = is_same_unit && commitment.action.empty() &&
                                (is_part || carried.is_elsewhere || is_in_note(text, mention)) &&
                                are_places_without_level(text, noun);
    // 其中城区4处, 其中山区26县40处; 新建学校8所(甲区3所、乙新区5所), 改造9户:甲市5户、乙市4户; 甲区、乙区各2处; 其余县区3处
    const bool is_listed_place = (are_places(text, noun, true) || counts_places(text, noun)) &&
                                 (is_part || is_each || is_given_out || is_rest || goes_on || is_in_note(text, mention)) &&
                                 (!is_one_place(text, carried.indicator_words) ||  // 园区20个，甲州5个; but 其中工业园区5个
                                  (is_known_place(text, noun) && !is_known_place(text, carried.indicator_words)));
    const bool is_made_there =
        !commitment.noun_is_behind &&
        (is_short_place || is_listed_place || ((is_part || is_each) && is_same_unit && is_field(text, noun, carried)));
    const Words measured = without_place_behind(text, carried.indicator_words);
    // 20%的城镇社区建成示范社区, 建成区80%以上|面积达到要求
    const bool is_share_of_them = mention.is_share() && (commitment.noun_is_behind || text.starts_with(mention.tail(), u"面积"));
    // 急救半径城市不超过5公里、农村|不超过15公里; 防洪标准达到50年一遇，县城|达到20年一遇
    const bool is_bounded = is_same_unit && (commitment.has_bound || verb.reach);
    const bool has_measure = measure_at_end(text, measured) > 0 || (is_bounded && text.ends_with(measured, u"标准"));
    const bool is_measured = (is_ratio || is_part || is_bounded) && !is_share_of_them && !carried.is_make && has_measure;
    // 优良天数比例达到80%，章丘镇|达到85%
    const bool is_named = is_measured && mention.is_share() && is_named_like_place(text.characters(noun));
    return (is_measured || does || is_made_there) && carried.has_target && quantity.unit_dimension == carried.dimension &&
           (is_made_there || is_named || tells_only_places(text, noun)) && without_place_behind(text, noun).end == noun.end;
}

Words measured_before_places(const CleanText& text, const Mention& mention, Words noun) {
    if (noun.empty() || !are_places(text, noun, false)) return {};
    if (!mention.is_share() && text[mention.clause.begin - 1] != u':') return {};
    const Words measured = noun_of_clauses_before(text, mention.sentence, mention.clause);
    const Words behind{measured.end, std::max(measured.end, mention.clause.begin - 1)};  // 森林覆盖率|目标：
    const bool is_all = behind.empty() || lexicon::is_sign(text, behind, lexicon::NounSign::what_follows);
    return is_all && measure_at_end(text, measured) > 0 ? measured : Words{};
}

Words measured_before_groups(const CleanText& text, const Mention& mention, const Commitment& commitment, Words noun,
                             const Carried& carried) {
    constexpr std::uint32_t longest_group = 16, longest_link = 6;  // characters; 要求分别为：
    const std::u16string_view name = text.characters(noun);
    const bool is_named = noun.size() > 1 && noun.size() <= longest_group && measure_at_end(text, noun) == 0 &&
                          text::all_are(name, text::han, u"、");
    if (!mention.is_share() || commitment.noun_is_behind || !commitment.action.empty() || !is_named) return {};
    if (without_separators(text, {mention.clause.begin, noun.begin}).size() > 0) return {};
    const bool is_first = mention.clause.begin > mention.sentence.begin && text[mention.clause.begin - 1] == u':';
    if (!is_first && (!carried.has_target || !carried.is_elsewhere || carried.dimension != mention.quantity().unit_dimension))
        return {};
    const Words measured = is_first ? noun_of_clauses_before(text, mention.sentence, mention.clause) : carried.indicator_words;
    const bool is_ratio = text.ends_with(measured, u"率") || lexicon::ends_with_sign(text, measured, lexicon::MeasureSign::ratio);
    if (measured.empty() || !is_ratio) return {};
    const Words link{measured.end, std::min(measured.end + longest_link, mention.sentence.end)};
    return text.contains(link, u":") ? measured : Words{};
}

DeedBeforePlaces deed_before_places(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    constexpr std::uint32_t shortest = 2, longest = 16;  // characters of the object
    const Words clause = mention.clause;
    const bool is_behind_colon = clause.begin > mention.sentence.begin && text[clause.begin - 1] == u':';
    if (!is_behind_colon || commitment.noun_is_behind || !commitment.action.empty() || mention.is_share()) return {};
    if (!are_places(text, text.trim({clause.begin, mention.quantity().before}), true)) return {};
    const Words head = clause_before(text, mention);
    const Words deed = without_lead(text, head, {});
    const lexicon::Verb verb = lexicon::match_verb(text, deed);
    const Words object{deed.begin + verb.size, std::max(deed.begin + verb.size, deed.end)};
    const std::u16string_view name = text.characters(object);
    const bool is_plain = text::all_are(name, text::han);
    if (verb.size < 2 || !verb.make || verb.reach || object.size() < shortest || object.size() > longest || !is_plain ||
        lexicon::ends_with_sign(name, lexicon::NounSign::what_follows))
        return {};
    return {{deed.begin, deed.begin + verb.size}, object, verb.make_change};
}

bool tells_where_done(const CleanText& text, const Mention& mention, const Commitment& commitment, Words noun) {
    return !mention.is_share() && !commitment.noun_is_behind && !noun.empty() && text.characters(commitment.action) == u"完成" &&
           are_places(text, noun, true);
}

namespace {

/// 乙市 of 乙市覆盖率, in the list 甲市、|乙市|覆盖率: bytes of the place in `words` that `member` begins with; 0: none.
std::size_t place_of_list(const CleanText& text, Words words, const std::string& member) {
    for (std::uint32_t begin = words.begin; begin < words.end; ++begin) {
        if (begin > words.begin && !text::is_one_of(text[begin - 1], list_joints)) continue;
        const std::string place = text.written({begin, begin + lexicon::match_place(text.characters({begin, words.end})).size});
        if (!place.empty() && member.size() > place.size() && member.starts_with(place)) return place.size();
    }
    return 0;
}

}  // namespace

std::string without_place(const CleanText& text, const Carried& carried, Words other) {
    const Words words = carried.indicator_words;
    if (text.written(words) != carried.indicator)  // 甲县|2025年|旅游收入, 甲市、|乙市|覆盖率
        return carried.indicator.substr(place_of_list(text, words, carried.indicator));
    if (const Words measured = without_place_behind(text, words); measured.end < words.end) return text.written(measured);
    if (measure_at_end(text, words) == 0) return carried.indicator;  // 乡镇敬老院: a thing of its own, not a place's
    const Words rest{words.end, std::max(carried.target_end, words.end)};
    if (text.starts_with(rest, u"在")) return carried.indicator;                                  // 城市绿化率在|甲区
    if (lexicon::begins_with_sign(text, rest, PlaceSign::whereabouts)) return carried.indicator;  // 农村普及率|山区
    if (const Words measured = behind_same_kind(text, words, other); !measured.empty()) return text.written(measured);
    // 下游城市的|城市公园服务覆盖率
    const std::uint32_t particle = text.find(words, u'的');
    const Words behind{std::min(particle + 1, words.end), words.end};
    const std::uint32_t kind = lexicon::match_sign_at_end(text, {words.begin, particle}, PlaceSign::whereabouts);
    if (particle < words.end && kind > 0 && text.starts_with(behind, text.characters({particle - kind, particle})))
        return text.written(behind);
    const std::uint32_t measure = measure_at_end(text, words);
    constexpr std::uint32_t longest_bare = 3;  // characters of a measure that needs more: 率, 覆盖率; but 防洪标准
    for (std::uint32_t begin = words.end - measure + (measure > longest_bare ? 1 : 0); --begin > words.begin + 1;) {
        const Words place{words.begin, begin};
        if (!lexicon::ends_with_sign(text, place, PlaceSign::whereabouts)) continue;
        // 城市群, 城镇化, 县城和乡镇, 甲类建筑占城镇|建筑比例
        if (text::is_one_of(text[begin], u"和及与、群化") || text.contains(place, u"占") ||
            lexicon::ends_with_sign(text, place, PlaceSign::area_of_count) || holds_of_both(text, place, other))
            continue;
        const Words measured = behind_note(text, {begin, words.end});  // 城区(内环内)|覆盖率
        return text.written({text[begin] == u'的' ? begin + 1 : measured.begin, words.end});
    }
    if (const Words measured = behind_places(text, words); measure_at_end(text, measured) > 0) return text.written(measured);
    return carried.indicator;
}

}  // namespace plandoc::record
