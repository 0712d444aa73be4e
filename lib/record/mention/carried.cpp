#include "record/mention/carried.hpp"

#include <algorithm>
#include <utility>

#include "lexicon/list_sign.hpp"
#include "lexicon/money_sign.hpp"
#include "record/noun/noun_description.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::UnitKind;
using text::CleanText;
using text::is;
using text::is_one_of;

namespace {

void carry_noun(const CleanText& text, Words noun, Carried& carried) {
    carried.indicator = text.written(without_description(text, noun));
    carried.indicator_words = noun;
}

}  // namespace

bool gives_noun(const Carried& carried, const Quantity& quantity) {
    if (carried.indicator.empty()) return false;
    if (carried.fact_unit) return *carried.fact_unit == quantity.unit_name;
    return !carried.is_parted || quantity.unit_dimension == carried.dimension;
}

bool changes_likewise(const CleanText& text, const Mention& mention, const Commitment& commitment, Words noun,
                      const Carried& carried) {
    if (!carried.has_target || carried.change == lexicon::VerbChange::level || commitment.noun_is_behind) return false;
    const bool is_next_clause = mention.clause.begin == carried.end + 1 && text[carried.end] == u',';
    const bool is_listed = carried.is_elsewhere && mention.clause.begin == carried.clause && text[carried.end] == u'、';
    const std::u16string_view verb = text.characters(commitment.action);
    const Quantity& quantity = mention.quantity();
    return (is_next_clause || is_listed) && (verb.empty() || verb == text.characters(carried.action)) && mention.is_share() &&
           !quantity.is_multiple && text.characters(quantity.unit) == text.characters(carried.unit) && !noun.empty() &&
           carried.indicator_words.contains(noun);
}

void return_to_counted(const CleanText& text, const Mention& mention, Carried& carried) {
    const Quantity& quantity = mention.quantity();
    carried.is_counted_again = false;
    if (quantity.unit.empty() || !carried.starts.empty()) return;
    const bool is_part = mention.tells_part(text);
    const bool is_behind_cost = carried.dimension == "money";  // 新建学校20所、投入资金3亿元，改造|5所
    const bool is_of_other_kind = quantity.unit_dimension != carried.dimension;
    // 改造小区20个，|总建筑面积|9万平方米，完工|15个
    const bool is_size = carried.is_of_aside || (is_of_other_kind && text.starts_with(carried.indicator_words, u"总"));
    const Words lead = without_separators(text, mention.own_lead());
    const std::u16string_view before = text.characters(lead);
    const bool is_behind_size = is_size && !before.empty() && lexicon::match_verb_before(before).size == before.size();
    // 企业达到50家，商标达到9个，到交易所上市|4家
    const bool goes = match_going(text, lead) > 0 && text.characters(carried.unit) != text.characters(quantity.unit);
    if (!is_part && !is_behind_size && !goes && !(is_of_other_kind && (carried.is_parted || is_behind_cost))) return;
    const auto last = std::find_if(carried.counted.rbegin(), carried.counted.rend(), [&](const Counted& counted) {
        return text.characters(counted.unit) == text.characters(quantity.unit);
    });
    if (last == carried.counted.rend()) return;
    carried.indicator = last->indicator;
    carried.indicator_words = last->indicator_words;
    carried.dimension = quantity.unit_dimension;
    if (!carried.is_parted || is_part) carried.per = carried.last = last->per;  // 每年改造500个，合格率达到90%；|建成30个
    carried.is_counted_again = true;
    if (!is_part || last->action.empty()) return;
    carried.action = last->action;
    carried.change = last->change;
}

namespace {

/// Keeps what was counted last in each unit, in the order of the units' first use.
void carry_counted(const CleanText& text, Counted counted, Carried& carried) {
    constexpr std::size_t most_units = 8;
    const auto same = std::find_if(carried.counted.begin(), carried.counted.end(), [&](const Counted& other) {
        return text.characters(other.unit) == text.characters(counted.unit);
    });
    if (same != carried.counted.end()) *same = std::move(counted);
    else if (carried.counted.size() < most_units) carried.counted.push_back(std::move(counted));
}

/// No more of them than a later number may ask for: sentences that go on with 其中 have no end.
void carry_recent(const Target& target, Carried& carried) {
    if (carried.recent.size() == 2 * most_parallel) {
        carried.recent.erase(carried.recent.begin(), carried.recent.begin() + most_parallel);
        carried.recent_years.erase(carried.recent_years.begin(), carried.recent_years.begin() + most_parallel);
    }
    carried.recent.push_back(target.indicator);
    carried.recent_years.push_back(target.by_source == BySource::stated ? target.by : 0);
}

}  // namespace

void carry_target(const CleanText& text, const Mention& mention, const Commitment& commitment, const Target& target,
                  Carried& carried) {
    carried.has_target = true;
    carried.is_parted = false;
    carried.fact_unit.reset();
    carried.is_of_aside = is_aside(commitment, target, carried) ||
                          (goes_on_aside(text, mention, carried) && commitment.action.empty() && target.action.empty());
    carried.clause = mention.clause.begin;
    carried.target_end = target.words.end;
    if (!commitment.action.empty()) carried.is_make = commitment.is_make;
    if (!carried.is_of_aside) {
        carried.action = target.action;
        carried.dimension = mention.quantity().unit_dimension;
        carried.unit = mention.quantity().unit;
    }
    carried.indicator = target.indicator;
    carried.indicator_words = target.indicator_words;
    const bool is_cost = mention.quantity().unit_dimension == "money" && !carried.counted.empty();
    if ((commitment.is_make || !mention.is_share()) && !is_cost && !mention.quantity().unit.empty())
        carry_counted(
            text, {target.indicator, target.indicator_words, mention.quantity().unit, target.per, target.action, carried.change},
            carried);
    carry_recent(target, carried);
    if (!commitment.is_make) carried.subject = target.indicator_words;
    carried.has_baseline = target.baseline.has_value();
    carried.target_change = target.change;
    carried.scope = mention.is_share() && commitment.noun_is_behind ? std::string() : target.scope;
}

bool is_aside(const Commitment& commitment, const Target& target, const Carried& carried) {
    constexpr std::uint32_t longest = 3;  // characters: 面积, 总面积
    return carried.is_make && commitment.action.empty() && target.action.empty() && commitment.has_own_noun &&
           target.indicator_words.size() <= longest;
}

bool goes_on_aside(const CleanText& text, const Mention& mention, const Carried& carried) {
    const bool is_listed = carried.has_target && mention.clause.begin == carried.clause && text[carried.end] == u'、';
    return is_listed && carried.is_of_aside && !mention.before.empty() && mention.before.back().quantity &&
           mention.before.back().quantity->unit_dimension == mention.quantity().unit_dimension;
}

namespace {

/// 由300元|分别|提高到500元、600元: how many of the numbers behind a change start from the one before it; 0: it is not so.
std::size_t numbers_changed(const CleanText& text, const Mention& mention) {
    const Words behind{mention.quantity().after, mention.clause.end};
    if (mention.next == nullptr || !lexicon::begins_with_sign(text, behind, lexicon::ListSign::respectively)) return 0;
    Mention changed = mention;
    changed.expression = mention.next;
    changed.behind = mention.behind.subspan(static_cast<std::size_t>(mention.next - mention.behind.data()) + 1);
    return joined_numbers(text, changed).size();
}

}  // namespace

void carry_start(const CleanText& text, const Mention& mention, const Commitment& commitment, Carried& carried) {
    const Words noun = without_tail(text, without_lead(text, commitment.noun, mention.own_place));
    if (!noun.empty()) {
        carry_noun(text, noun, carried);
        carried.per = Per::none;  // 每年培训100人，教师由5名|增至9名
    }
    carried.relation = Relation::equal;
    carried.starts.clear();
    for (const Expression& start : joined_numbers(text, mention)) {
        if (start.quantity->value) carried.starts.insert(carried.starts.begin(), *start.quantity->value);
        carried.starts_end = carried.ratio_begin = start.quantity->after;
    }
    if (const std::size_t count = numbers_changed(text, mention); carried.starts.size() == 1 && count > 1)
        carried.starts.assign(count, text::Decimal(carried.starts.front()));
    carried.ratio_begin += match_start_off(text, {carried.ratio_begin, mention.clause.end});
    carried.end = change_behind(text, mention);
    carried.is_parted = false;
}

void carry_fact(const CleanText& text, const Mention& mention, const Commitment& commitment, Carried& carried) {
    Words noun = commitment.noun;
    for (const CueAt& cue : cues_between(mention.cues, noun))  // 目前, 现有
        if (cue.cue == lexicon::Cue::fact || cue.cue == lexicon::Cue::extant) noun.begin = cue.words.end;
    noun = without_tail(text, without_lead(text, noun, mention.own_place));
    if ((carried.has_target && !carried.is_parted) || noun.empty()) return;  // 建成50张；现有床位300张，新增450张
    carry_noun(text, noun, carried);
    carried.fact_unit = mention.quantity().unit_name;
}

void carry_date(Words date, Carried& carried) {
    carried.per = Per::none;
    carried.dated_from = date.end;
    if (!carried.is_parted) return;
    carried.is_make = false;
    carried.action = {};
    carried.change = lexicon::VerbChange::level;
}

namespace {

/// Bare digits: a page number within a sentence.
bool is_bare(const Quantity& quantity) {
    constexpr std::uint32_t longest_page_number = 3;  // characters
    return quantity.unit.empty() && quantity.words.size() <= longest_page_number;
}

/// 甲、乙、丙3市达到50%: the number says how many stand before it.
bool counts_members(const CleanText& text, const Quantity& quantity, const Commitment& commitment) {
    return quantity.unit_kind == UnitKind::thing && commitment.action.empty() && !commitment.noun_is_behind &&
           is(text[quantity.after], text::han);
}

/// 小型项目|不超过|15个工作日、|大型项目占比达到40%
bool closes_item(const CleanText& text, const Quantity& quantity) {
    return quantity.unit_kind == UnitKind::time && quantity.relation_before && text[quantity.after] == u'、';
}

/// 投资3亿元|建设医院、学校等6个项目, 投入资金5000万元|改造小区10个: what the sum is spent on is said anew behind it.
bool is_spent(const CleanText& text, const Mention& mention) {
    const Quantity& sum = mention.quantity();
    if (sum.unit_dimension != "money" || sum.relation_after || mention.next == nullptr) return false;
    if (!lexicon::ends_with_sign(text, {mention.segment, sum.before}, lexicon::MoneySign::spent)) return false;
    const Words deed{sum.after, mention.next->quantity->before};
    const std::u16string_view words = text.characters(deed);
    const lexicon::Verb verb = lexicon::match_verb(words);
    return verb.size > 1 && verb.make && verb.size + 1 < words.size() && !text.contains(deed, u"的") &&
           words.substr(verb.size) != u"项目";
}

/// The words around this number go on to the next.
bool leaves_words(const CleanText& text, const Mention& mention, const Commitment& commitment, Role role) {
    if (closes_item(text, mention.quantity()) || is_spent(text, mention)) return false;
    if (role == Role::provision || commitment.role == Role::date || commitment.role == Role::name) return true;
    if (role == Role::name) return is_bare(mention.quantity());
    return role == Role::count && (mention.counts_places || counts_members(text, mention.quantity(), commitment));
}

}  // namespace

void part_words(const CleanText& text, const Mention& mention, const Commitment& commitment, Role role, Carried& carried) {
    const Quantity& quantity = mention.quantity();
    const bool in_brackets = text[mention.clause.end] == u')';
    // 新建2个|、改造3个敬老院
    const bool is_of_next_pair = is_one_of(text[quantity.after], u"、,") && !mention.behind.empty() &&
                                 commitment.noun.begin > mention.behind.front().words.begin;
    // 甲仓库(每个库容不低于500立方米)、乙仓库
    if (role == Role::provision && in_brackets && is_one_of(text[mention.clause.end + 1], u"、,;"))
        carried.end = carried.target_end = mention.clause.end + 1;
    if (leaves_words(text, mention, commitment, role) || (in_brackets && role != Role::target)) return;
    if (in_brackets && mention.next == nullptr) carried.end = mention.clause.end + 1;
    else
        carried.end = commitment.noun_is_behind && !is_of_next_pair && !commitment.owns_next
                          ? std::max(commitment.noun.end, quantity.after)
                          : quantity.after;
    // 推动10个项目开工、|5个项目竣工: what they do goes with them
    const std::uint32_t next = mention.next == nullptr ? 0 : mention.next->quantity->before;
    if (commitment.noun_is_behind && !commitment.owns_next && next > carried.end && text[next - 1] == u'、')
        carried.end = next - 1;
    carried.ratio_begin = role == Role::target ? carried.end : std::min(carried.end, quantity.after);
}

}  // namespace plandoc::record
