#include "record/mention/mention.hpp"

#include <algorithm>

#include "lexicon/bounds.hpp"
#include "lexicon/doer_sign.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/number_sign.hpp"
#include "lexicon/place_level.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/predicate_sign.hpp"
#include "lexicon/size_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/brackets.hpp"
#include "record/mention/carried.hpp"
#include "record/noun/measure.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::UnitKind;
using text::CleanText;
using text::is;
using text::is_one_of;

namespace {

/// 收入过200亿元的企业, 千亿级集群: what the noun is like, where another number counts it.
bool describes_noun(const CleanText& text, const Quantity& quantity) {
    const bool is_class = quantity.is_bare_scale || text.characters(quantity.unit) == u"级";  // 500亿级
    return text[quantity.after] == u'的' || (is_class && is_size_class(text, quantity));
}

/// 床位在30张以上、50张以下的养老院: the lower of two bounds that say what the noun is like.
bool is_lower_bound(const CleanText& text, const Quantity& quantity, const Expression* upper) {
    return upper != nullptr && upper->quantity && upper->quantity->before == quantity.after + 1 &&
           text[quantity.after] == u'、' && quantity.relation_after && upper->quantity->relation_after &&
           quantity.relation_after != upper->quantity->relation_after && describes_noun(text, *upper->quantity);
}

/// 100个|投资10亿元以上项目, 6个|产值10亿元以上项目
bool measures_size(const CleanText& text, Words words) {
    constexpr std::uint32_t longest = 4, longest_capacity = 6;  // characters
    const std::uint32_t measure = measure_at_end(text, words);
    // 1座|日加氢能力500公斤以上加氢站
    if (measure > 0 && words.size() <= longest_capacity && is_one_of(text[words.begin], u"日年单")) return true;
    const bool is_measure = measure == words.size() || lexicon::is_sign(text, words, lexicon::SizeSign::size_of_work);
    return words.size() <= longest && (text.ends_with(words, u"投资") || is_measure);
}

/// 5个|日处理500吨以上垃圾焚烧厂, 3家|年产值10亿元企业: what each of them makes or takes in a day or a year.
bool measures_output(const CleanText& text, Words words) {
    constexpr std::uint32_t longest = 6;  // characters: 年营业收入
    if (words.size() < 2 || words.size() > longest || !is_one_of(text[words.begin], u"日年")) return false;
    const std::u16string_view output = text.characters({words.begin + 1, words.end});
    return text::all_are(output, text::han) && !lexicon::match_verb_before(output).reach &&
           lexicon::match_bound_before(output).size == 0;
}

/// 1所建筑面积1500平方米以上|、具备照料功能的|中心: what else the noun is like.
bool goes_on_describing(const CleanText& text, Words behind) {
    constexpr std::uint32_t longest = 24;  // characters
    const Words near{behind.begin, std::min(behind.end, behind.begin + longest)};
    const std::uint32_t particle = text.find(near, u'的');
    const Words description{near.begin + 1, particle};
    return particle + 2 < near.end && is(text[particle + 1], text::han) && !text.contains(description, u",") &&
           !text.contains(description, u"、") && !text.contains(description, u";");
}

/// 5个|10亿元以上项目, 7座|共计80万千瓦电站, 2个|百万千瓦级基地: the second says what kind of things the first counts.
bool follows_count(const CleanText& text, Words sentence, const Expression& count, const Expression& other) {
    if (!count.quantity || !other.quantity || count.role == Role::name) return false;  // 甲中心二期|400个机架
    if (count.quantity->unit_kind != UnitKind::thing && count.quantity->unit_kind != UnitKind::group) return false;
    if (count.quantity->unit.empty() || count.is_rank) return false;
    if (are_households(text, *count.quantity, *other.quantity)) return false;
    const Words between{count.quantity->after, other.quantity->before};
    const bool is_size = measures_output(text, between) || (other.quantity->relation_after && measures_size(text, between));
    if (!between.empty() && !is_in_total(text, between) && !is_size) return false;
    if (text.ends_with(count.quantity->unit, u"类")) return false;  // 12类80件实事
    const Words behind{other.quantity->after, sentence.end};        // a noun, or the next such pair: 、8座22万立方米储罐
    if (behind.size() < 2) return false;
    const bool has_sign = is_one_of(text[behind.begin], u"、/");
    if (!has_sign) return is(text[behind.begin], text::han | text::latin);  // 2座|150立方米LNG储罐
    return is(text[behind.begin + 1], text::digit) || goes_on_describing(text, behind);
}

/// 8个县|100个样地: nothing but a kind of places stands between two numbers.
bool are_in_places(const CleanText& text, const Expression& first, const Expression& second) {
    if (!first.quantity || !second.quantity || first.quantity->unit_kind != UnitKind::thing || first.is_rank) return false;
    const Words between{first.quantity->after, second.quantity->before};
    if (between.empty() || second.quantity->unit.empty() || second.quantity->unit_kind == UnitKind::time) return false;
    const std::u16string_view places = text.characters(between);
    return lexicon::match_place_level(places) == places.size() || lexicon::is_sign(places, lexicon::PlaceSign::whereabouts) ||
           lexicon::is_sign(places, lexicon::PlaceSign::small_place);
}

/// 在6个林场|实施造林9万亩, 全县15个乡镇|新建车站30座: where the words of the next number begin, behind those of what the first
/// counts: at a verb, before which either 在 or 对 has said where, or to whom, or a place does something itself.
/// `between.begin` where they are not parted so.
std::uint32_t behind_counted_places(const CleanText& text, Words clause, const Quantity& first, Words between) {
    constexpr std::uint32_t shortest_place = 2, longest_owner = 4;  // characters; of 全县
    if (first.unit_kind != UnitKind::thing || first.unit.empty() || between.size() <= shortest_place) return between.begin;
    const bool says_where = first.before > clause.begin && is_one_of(text[first.before - 1], u"在对") &&
                            lexicon::match_verb_before(text, {clause.begin, first.before}).size < 2;  // but 稳定在
    const bool may_act = first.before <= clause.begin + longest_owner && !lexicon::match_verb(text, {clause.begin, first.before});
    const std::uint32_t each = text.find(between, u'各');  // 9个县(市、区)各|建1所
    const std::u16string_view counted = without_bracket(text.characters({between.begin, each}));
    const bool is_each = each > between.begin && each < between.end && lexicon::match_place_level(counted) == counted.size();
    if (may_act && is_each) return each + 1;
    for (std::uint32_t index = between.begin + shortest_place; (says_where || may_act) && index < between.end; ++index) {
        const auto [verb, noun] = lexicon::match_verb_or_noun(text, {index, between.end});
        if (text[index] == u'中' || noun > 0) break;  // 在5条产业链中选择60家
        if (verb.size < 2 || !verb.make) continue;
        const std::u16string_view places = text.characters({between.begin, index});
        return says_where || lexicon::ends_with_sign(places, lexicon::DoerSign::actor_end) ? index : between.begin;
    }
    return between.begin;
}

/// 引进|3个投资超10亿元的项目: of the things that `count` counts `size` tells how great each is, with the rest of their noun
/// behind it.
bool sizes_each(const CleanText& text, Words clause, const Quantity& count, const Quantity& size) {
    constexpr std::uint32_t longest_between = 8;  // characters of 年营业收入
    const Words between{count.after, std::max(count.after, size.before)};
    const std::u16string_view inside = text.characters(between), behind = text.characters({size.after, clause.end});
    return count.unit_kind == lexicon::UnitKind::thing && !count.unit.empty() && size.unit_dimension == "money" &&
           size.relation_before && !size.relation_after && !between.empty() && between.size() <= longest_between &&
           !behind.empty() && is(behind.front(), text::han) && !lexicon::begins_with_sign(behind, lexicon::NounSign::no_noun) &&
           std::none_of(inside.begin(), inside.end(), [](char16_t c) { return item_separators.contains(c); });
}

/// 800个村|三年|扶持任务: how long, in the name of what is done.
bool is_term_in_noun(const CleanText& text, const Quantity& quantity) {
    return quantity.unit_kind == UnitKind::time && quantity.is_chinese && text.characters(quantity.unit) == u"年" &&
           is(text[quantity.before - 1], text::han) && is(text[quantity.after], text::han) && text[quantity.after] != u'内';
}

/// 3家世界|500|强企业: in what list those stand.
bool is_top_list(const CleanText& text, const Quantity& quantity) {
    return quantity.unit.empty() && text[quantity.after] == u'强' && is(text[quantity.before - 1], text::han);
}

/// The next quantity of the clause that counts a noun itself; null: none.
const Expression* next_quantity(const CleanText& text, const Mention& mention) {
    const Expression* last = mention.expression;
    bool has_size = false;  // 1座|100MW/400MWh|电站
    for (const Expression& other : mention.behind) {
        if (other.words.begin >= mention.clause.end) break;
        const bool is_alike = other.quantity && describes_noun(text, mention.quantity());  // 千亿级集群和百亿级园区
        has_size = follows_count(text, mention.sentence, *last, other) || (has_size && are_paired(text, *last, other));
        const Expression* const upper = &other == &mention.behind.back() ? nullptr : &other + 1;
        // 支持20所高校、|50%以上|的高职院校: a share opens an item of its own
        const bool opens_item =
            other.quantity && other.quantity->unit_kind == UnitKind::share && mention.quantity().unit_kind == UnitKind::thing &&
            other.quantity->before > mention.quantity().after + 1 && is_one_of(text[other.quantity->before - 1], list_joints);
        const bool describes = other.quantity && !opens_item &&
                               (describes_noun(text, *other.quantity) || is_lower_bound(text, *other.quantity, upper) ||
                                sizes_each(text, mention.clause, mention.quantity(), *other.quantity));
        const bool is_in_noun = other.quantity && (is_term_in_noun(text, *other.quantity) || is_top_list(text, *other.quantity));
        if (!other.role && other.quantity && (is_alike || !describes) && !has_size && !is_in_noun) return &other;
        last = &other;
    }
    return nullptr;
}

}  // namespace

bool is_followed_by_number(const CleanText& text, const Mention& mention) {
    if (mention.behind.empty() || !mention.behind.front().quantity) return false;
    const std::uint32_t end = mention.quantity().after;
    return mention.behind.front().quantity->before == end + 1 && is_one_of(text[end], list_joints);
}

Words years_before(const CleanText& text, const Mention& mention) {
    constexpr std::uint32_t longest = 3;  // characters of 三年
    const Words none{mention.clause.begin, mention.clause.begin};
    if (mention.before.empty() || mention.before.back().role != Role::date) return none;
    const Words years = mention.before.back().words;
    return years.size() <= longest && text[years.end - 1] == u'年' && text[years.begin - 1] != u'每' ? years : none;
}

bool are_households(const CleanText& text, const Quantity& first, const Quantity& second) {
    return first.after == second.before && text.characters(first.unit) == u"户" && second.unit_dimension == "person";
}

bool are_paired(const CleanText& text, const Expression& first, const Expression& second) {
    return first.quantity && second.quantity && text[first.quantity->after] == u'/' &&
           first.quantity->after + 1 == second.quantity->before;
}

bool Mention::is_size_of_counted(const CleanText& text) const {
    return !before.empty() && before.back().quantity && sizes_each(text, clause, *before.back().quantity, quantity());
}

bool Mention::is_summed_up(const CleanText& text) const {
    if (behind.empty() || !behind.front().quantity) return false;
    return is_in_total(text, {quantity().after, behind.front().quantity->before});
}

bool is_in_total(const CleanText& text, Words words) { return lexicon::is_sign(text, words, lexicon::NounSign::total); }

std::uint32_t match_going(const CleanText& text, Words words) {
    constexpr std::uint32_t shortest_place = 2, longest = 16;  // characters, 到 included
    if (words.empty() || words.size() > longest || !is_one_of(text[words.begin], u"到赴")) return 0;
    const std::uint32_t verb = lexicon::match_sign_at_end(text, words, lexicon::PredicateSign::closing);
    const Words place{words.begin, words.end - verb};
    const bool is_place = place.size() >= shortest_place && !text.contains(place, u"的") && !text.contains(place, u"年");
    return verb > 0 && is_place ? verb : 0;
}

std::uint32_t match_start_off(const CleanText& text, Words behind) {
    constexpr std::u16string_view starts = u"起步、";
    const auto size = static_cast<std::uint32_t>(starts.size());
    if (!text.starts_with(behind, starts)) return 0;
    const lexicon::CueMatch cue = lexicon::match_cue(text, {behind.begin + size, behind.end});
    return size + (cue.cue == lexicon::Cue::adverb ? cue.size : 0);
}

std::uint32_t change_behind(const CleanText& text, const Mention& mention) {
    constexpr std::uint32_t longest_noun = 10;  // characters: 各类自然保护地
    const Quantity& last = *joined_numbers(text, mention).back().quantity;
    const bool may_count = last.unit_kind == UnitKind::thing && mention.next != nullptr &&
                           !mention.next->quantity->unit.empty() &&
                           text.characters(last.unit) == text.characters(mention.next->quantity->unit);
    const lexicon::CueMatch cue = lexicon::match_cue(text, {last.after, mention.clause.end});
    std::uint32_t direct = last.after + (cue.cue == lexicon::Cue::adverb ? cue.size : 0);  // 108元|逐步|提高到
    direct += lexicon::match_sign(text, {direct, mention.clause.end}, lexicon::ListSign::respectively);  // 15%、17%|分别|提高到
    if (const std::uint32_t begins = match_start_off(text, {last.after, mention.clause.end})) direct = last.after + begins;
    const std::uint32_t reach = may_count ? last.after + longest_noun : direct;
    for (std::uint32_t index = last.after; index <= reach && index < mention.clause.end; ++index) {
        const lexicon::Verb verb = lexicon::match_verb(text, {index, mention.clause.end});
        const bool arrives = verb.reach && is_one_of(text[index + verb.size - 1], u"到至为");
        if (arrives && (index == direct || index + verb.size == mention.next->quantity->before)) return index;
    }
    return mention.clause.end;
}

lexicon::VerbChange change_named_behind(const CleanText& text, const Mention& mention) {
    using lexicon::VerbChange;
    if (!mention.is_share()) return VerbChange::level;
    Words behind = mention.tail();
    if (text.starts_with(behind, u"的")) ++behind.begin;
    const std::u16string_view words = text.characters(behind);
    const lexicon::CueMatch cue = lexicon::match_cue(words);
    if (cue.size == words.size() && cue.cue == lexicon::Cue::rate) return VerbChange::growth;
    if (cue.size == words.size() && cue.cue == lexicon::Cue::fall) return VerbChange::reduction;
    const lexicon::Verb verb = lexicon::match_verb(words);
    return verb.size > 1 && verb.size == words.size() && verb.reach ? verb.reach_change : VerbChange::level;
}

namespace {

/// 50%（2024年）|和60%: where the words begin behind a note to the number before.
std::uint32_t behind_note(const CleanText& text, const Mention& mention) {
    const std::uint32_t begin = mention.segment, number = mention.expression->words.begin;
    const bool is_next = !mention.before.empty() && begin < number && text[begin] == u'(' &&
                         (mention.before.back().quantity ? mention.before.back().quantity->after == begin
                                                         : mention.before.back().words.begin == begin + 1);
    const std::size_t close = is_next ? close_of_bracket(text.characters({begin, number})) : std::u16string_view::npos;
    return close == std::u16string_view::npos ? begin : begin + static_cast<std::uint32_t>(close) + 1;
}

/// Characters of 含 in 10个园区（含|3个示范园区）, 林地达到30万亩（含|新造5万亩）: the bracket counts a part, with nothing but a
/// verb before its number; 0: it does not.
std::uint32_t match_part_in_bracket(const CleanText& text, const Mention& mention) {
    const std::uint32_t begin = mention.clause.begin;
    if (mention.segment != begin || begin == 0 || text[begin - 1] != u'(') return 0;
    const std::uint32_t includes = lexicon::match_sign(text, mention.clause, lexicon::ListSign::includes);
    const Words between{begin + includes, std::max(begin + includes, mention.expression->words.begin)};
    return lexicon::match_verb(text, between).size == between.size() ? includes : 0;
}

}  // namespace

Mention read_mention(const CleanText& text, Words sentence, std::span<const Expression> expressions, std::size_t at,
                     const Carried& carried) {
    Mention mention;
    mention.expression = &expressions[at];
    mention.before = expressions.first(at);
    mention.behind = expressions.subspan(at + 1);
    mention.sentence = sentence;
    const Words words = mention.expression->words;
    mention.clause = clause_around(text, sentence, words);
    const bool is_ratio = mention.is_share() || mention.quantity().unit.empty();
    const std::uint32_t taken = is_ratio ? carried.ratio_begin : carried.end;
    mention.segment = std::max(mention.clause.begin, std::min(taken, words.begin));
    if (at > 0 && mention.before.back().quantity && !mention.is_share()) {
        const Quantity& last = *mention.before.back().quantity;
        const std::uint32_t begin = last.before < mention.clause.begin || last.after > words.begin
                                        ? last.after
                                        : behind_counted_places(text, mention.clause, last, {last.after, words.begin});
        // 进入100|强、20个: the unit of a ranking is no word of the next item
        const Words between{last.after, std::max(last.after, words.begin)};
        const std::uint32_t rank = lexicon::match_sign(text, between, lexicon::NumberSign::rank_unit);
        if (rank > 0 && last.unit.empty() && text[last.after + rank] == u'、')
            mention.segment = std::max(mention.segment, last.after + rank);
        const bool is_each = begin != last.after && text[begin - 1] == u'各';
        if (begin != last.after) mention.segment = is_each ? begin : std::max(mention.segment, begin);
    }
    mention.segment = behind_note(text, mention);
    mention.segment += match_part_in_bracket(text, mention);
    mention.counts_places = !mention.behind.empty() && are_in_places(text, *mention.expression, mention.behind.front());
    mention.follows_places = at > 0 && are_in_places(text, mention.before.back(), *mention.expression);
    std::size_t size = at;  // the first number of 100MW/400MWh
    while (size > 0 && are_paired(text, expressions[size - 1], expressions[size])) --size;
    mention.follows_count = size > 0 && follows_count(text, sentence, expressions[size - 1], expressions[size]);
    mention.opens_bounds = !mention.behind.empty() && is_lower_bound(text, mention.quantity(), &mention.behind.front());
    mention.next = next_quantity(text, mention);
    mention.next_number = mention.next == nullptr ? mention.clause.end : mention.next->words.begin;
    return mention;
}

namespace {

/// 分别达到69%，|60%|，45%: nothing but a sign stands between the number that ends at `end` and this one, nor behind this one.
bool is_bare_value(const CleanText& text, const Mention& mention, std::uint32_t end, const Quantity& value) {
    if (value.words.begin != end + 1 || !is_one_of(text[end], u",;") || !is_one_of(text[value.after], u",;。、")) return false;
    if (text.characters(value.unit) != text.characters(mention.quantity().unit)) return false;
    return lexicon::holds_sign(text, mention.lead(), lexicon::ListSign::respectively);
}

}  // namespace

std::span<const Expression> parallel_numbers(const CleanText& text, const Mention& mention) {
    std::size_t count = 1;
    std::uint32_t end = mention.expression->words.end;
    for (const Expression& other : mention.behind) {
        const Words between{end, other.words.begin};
        const bool is_parted = text.contains(between, u",") || text.contains(between, u";");
        if (count == most_parallel || !other.quantity || (is_parted && !is_bare_value(text, mention, end, *other.quantity)))
            break;
        ++count;
        end = other.words.end;
    }
    return {mention.expression, count};
}

std::span<const Expression> joined_numbers(const CleanText& text, const Mention& mention) {
    std::size_t count = 1;
    std::uint32_t end = mention.quantity().after;
    for (const Expression& other : mention.behind) {
        if (count == most_parallel || !other.quantity || other.quantity->before != end + 1 || !is_one_of(text[end], list_joints))
            break;
        ++count;
        end = other.quantity->after;
    }
    return {mention.expression, count};
}

}  // namespace plandoc::record
