#include "record/indicator/given_out.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

#include "lexicon/cues.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/place_level.hpp"
#include "record/indicator/bare_noun.hpp"
#include "record/indicator/shared_head.hpp"
#include "record/mention/time_inside.hpp"
#include "record/noun/leading_time.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_description.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/place_name.hpp"
#include "record/noun/pointer.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::Cue;
using lexicon::ListSign;
using text::CleanText;

namespace {

/// 甲、乙|两市: characters of how many places those are; 0: it is not told.
std::uint32_t count_at_end(const CleanText& text, Words place) {
    const std::uint32_t level = lexicon::match_place_level_at_end(text.characters(place));
    const bool counts =
        level > 0 && place.size() > level + 1 && text::is(text[place.end - level - 1], text::digit | text::numeral);
    return counts ? level + 1 : 0;
}

/// `list` cut at these signs.
std::vector<Words> members_between(const CleanText& text, Words list, const text::CharacterSet& signs) {
    std::vector<Words> each;
    for (std::uint32_t begin = list.begin, index = begin; index <= list.end; ++index) {
        if (index < list.end && !text::is_one_of(text[index], signs)) continue;
        each.push_back({begin, index});
        begin = index + 1;
    }
    return each;
}

/// 2024—2026年|分别制修订80项、100项、120项: the clause names a year for each of the numbers, which share what is counted.
bool has_years_for_each(const Mention& mention, std::size_t count) {
    std::size_t years = 0;
    for (auto other = mention.before.rbegin(); other != mention.before.rend() && other->role == Role::date; ++other) {
        if (other->words.begin < mention.clause.begin || years >= most_parallel) break;
        const int span = other->year_from != 0 && !other->is_plan_term ? other->year_to - other->year_from : 0;
        years += static_cast<std::size_t>(std::clamp(span, 0, static_cast<int>(most_parallel))) + 1;
    }
    return years == count;
}

/// 甲、乙两县|到2025年|森林覆盖率: 甲县森林覆盖率, 乙县森林覆盖率, without a time that stands within them.
std::vector<std::string> members_without_time(const CleanText& text, const Mention& mention, Words noun, std::size_t count) {
    std::vector<std::string> members = shared_members(text, noun, count);
    const Words date = date_in(text, mention, noun);
    const std::string time = text.written(date.empty() ? find_time_inside(text, mention, noun) : date);
    for (std::string& member : members)
        if (const std::size_t at = member.find(time); at != std::string::npos) member.erase(at, time.size());
    return members;
}

/// A date stands between the target before and the number.
bool is_dated_anew(const Mention& mention, const Carried& carried) {
    for (auto other = mention.before.rbegin(); other != mention.before.rend() && other->words.begin >= carried.target_end;
         ++other)
        if (other->role == Role::date) return true;
    return false;
}

/// The deadlines of the last `count` targets, the last first; empty where one of them states none, or all have the same.
std::vector<int> last_years(const Carried& carried, std::size_t count) {
    const std::vector<int>& years = carried.recent_years;
    if (count > years.size()) return {};
    std::vector<int> last(years.rbegin(), years.rbegin() + static_cast<std::ptrdiff_t>(count));
    const bool are_stated = std::find(last.begin(), last.end(), 0) == last.end();
    const bool are_the_same = std::adjacent_find(last.begin(), last.end(), std::not_equal_to<>{}) == last.end();
    return are_stated && !are_the_same ? last : std::vector<int>{};
}

}  // namespace

bool give_out_members(const CleanText& text, const Mention& mention, Words noun, Carried& carried) {
    const std::size_t count = parallel_numbers(text, mention).size();
    if (count < 2 || noun.empty()) return false;
    if (noun.end <= mention.clause.begin && has_years_for_each(mention, count)) return false;
    std::vector<std::string> members = members_without_time(text, mention, noun, count);
    const std::uint32_t particle = last_particle(text, noun);  // 新增和更新的|公交车、配送车
    if (members.size() < 2 && particle < noun.end) members = shared_members(text, {particle + 1, noun.end}, count);
    if (members.size() < 2) members = shared_members_over_clauses(text, mention.sentence, noun, count);
    if (members.size() < 2) return false;
    carried.members.assign(members.rbegin(), members.rend());
    return true;
}

bool give_out_subject_before(const CleanText& text, const Mention& mention, Words noun, Carried& carried) {
    const std::size_t count = parallel_numbers(text, mention).size();
    const std::uint32_t begin = mention.clause.begin;
    const bool is_behind_clause = begin > mention.sentence.begin + 2 && text[begin - 1] == u',';
    if (count < 2 || !is_behind_clause || noun.begin < begin || measure_at_end(text, noun) == 0) return false;
    const Words before = clause_before(text, mention);
    const Words subject = without_head_verbs(text, without_lead(text, before, mention.own_place));
    if (text::holds(text.characters(subject), text::digit)) return false;
    std::vector<std::string> members = members_of_subject(text, subject, count);
    if (members.empty()) return false;
    for (std::string& member : members) member += text.written(noun);
    carried.members.assign(std::make_move_iterator(members.rbegin()), std::make_move_iterator(members.rend()));
    return true;
}

namespace {

/// 养老床位、托位|每年增加500张、300个: as many numbers of things as names; but 2024年、2025年培育甲、乙5家、8家.
bool lists_things(const CleanText& text, const Mention& mention, Words noun, std::span<const Expression> joined) {
    const bool is_plain = text.contains(noun, u"、") && !text.contains(noun, u"的") && and_others(text, noun) == noun.end;
    if (!is_plain || joined.size() < 2) return false;
    if (joined.size() != parallel_numbers(text, mention).size() || has_years_for_each(mention, joined.size())) return false;
    if (joined.back().quantity->after < mention.clause.end && text::is(text[joined.back().quantity->after], text::han))
        return false;  // 达到10家、20家示范
    return std::all_of(joined.begin(), joined.end(), [](const Expression& number) {
        return number.quantity->unit_kind == lexicon::UnitKind::thing && !number.quantity->unit.empty();
    });
}

}  // namespace

bool lists_as_many(const CleanText& text, const Mention& mention, const Commitment& commitment, Words noun) {
    if (commitment.noun_is_behind) return false;
    if (measure_at_end(text, noun) == 0) return lists_things(text, mention, noun, joined_numbers(text, mention));
    const std::uint32_t joint = std::min(text.find(noun, u'、'), text.find(noun, u'和'));
    if (joint == noun.end) return false;
    const std::span<const Expression> joined = joined_numbers(text, mention);
    const bool are_alike = std::all_of(joined.begin(), joined.end(), [&](const Expression& other) {
        return other.quantity->unit_name == mention.quantity().unit_name;
    });
    // 甲区、乙县储能规模达到9万千瓦、36万千瓦时: two measures of both; but 面积、产量
    const bool are_measures = measure_at_end(text, {noun.begin, joint}) > 0;
    if ((!are_alike || text[joint] == u'和') && !are_measures) return false;
    return joined.size() > 1 && joined.size() == parallel_numbers(text, mention).size();
}

bool give_out_recent(const CleanText& text, const Mention& mention, Carried& carried) {
    constexpr std::size_t fewest = 2;  // of a list
    const std::uint32_t number = mention.quantity().before;
    const lexicon::FoundSign respectively = lexicon::find_sign(text, {mention.clause.begin, number}, ListSign::respectively);
    if (!respectively) return false;
    const std::uint32_t apart = mention.clause.begin + static_cast<std::uint32_t>(respectively.begin);
    for (auto other = mention.before.rbegin(); other != mention.before.rend() && other->words.begin > apart; ++other)
        if (other->quantity && other->role != Role::date) return false;  // not the first behind 分别
    Words lead{mention.clause.begin, apart};
    if (!lead.empty() && text[lead.end - 1] == u'再') --lead.end;  // 2023年再|分别完成5个和9处
    if (text.starts_with(lead, of_these)) lead.begin += static_cast<std::uint32_t>(of_these.size());
    const lexicon::CueMatch cue = lexicon::match_cue(text, lead);
    const bool is_tally = cue.cue == Cue::tally && cue.size == lead.size();
    const std::uint32_t time = match_leading_time(text, lead);  // 2027年分别达到5个和9处
    lead.begin += time;
    const bool compares = !lead.empty() && text::is_one_of(text[lead.begin], comparisons);
    if (!lead.empty() && !is_tally && !compares && !points_back(text.characters(lead))) return false;
    const std::size_t count = parallel_numbers(text, mention).size();
    if (count < fewest || carried.recent.size() < fewest || has_years_for_each(mention, count)) return false;
    if (count > carried.recent.size()) carried.members.assign(count, {});  // whichever they are, they are not all the last
    else carried.members.assign(carried.recent.rbegin(), carried.recent.rbegin() + static_cast<std::ptrdiff_t>(count));
    if (time == 0 && !is_dated_anew(mention, carried)) carried.years_of_members = last_years(carried, count);
    return true;
}

bool give_out_totals(const CleanText& text, const Mention& mention, const Commitment& commitment, Carried& carried) {
    const std::size_t count = parallel_numbers(text, mention).size();
    if (count < 2 || count > carried.recent.size() || commitment.is_make || mention.clause.begin == carried.clause) return false;
    if (has_years_for_each(mention, count)) return false;  // 收入增长25%，2024年、2025年分别达到7亿元、9亿元
    const auto last = carried.recent.rbegin(), first = last + static_cast<std::ptrdiff_t>(count);
    if (std::adjacent_find(last, first) != first) return false;  // two targets of one thing
    carried.members.assign(last, first);
    return true;
}

Words give_out_places(const CleanText& text, const Mention& mention, Words places, Carried& carried) {
    const std::u16string_view before = text.characters({places.end, mention.quantity().words.begin});
    const std::size_t count = parallel_numbers(text, mention).size();
    std::vector<Words> each = members_between(text, places, list_joints);
    if (each.size() > count) each = members_between(text, places, u"、");  // 城区、县城和城乡接合部、农村
    const bool gives = lexicon::holds_sign(before, ListSign::respectively) && each.size() > 1 && each.size() == count;
    if (!gives) return places;
    each.back().end -= count_at_end(text, each.back());
    carried.places.assign(each.rbegin(), each.rend() - 1);
    return each.front();
}

namespace {

/// 高新区、经开区: a list, each member of which ends like a place.
bool end_like_places(const CleanText& text, Words places) {
    const std::vector<Words> each = members_between(text, places, u"、");
    return each.size() > 1 && std::all_of(each.begin(), each.end(), [&](Words place) {
               return lexicon::match_place_level_at_end(text.characters(place)) > 0;
           });
}

}  // namespace

Words places_of_deed(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    if (!commitment.is_make || commitment.noun_is_behind || commitment.action.begin <= mention.segment) return {};
    Words places{mention.segment, commitment.action.begin};
    const std::uint32_t respectively = lexicon::match_sign_at_end(text, places, ListSign::respectively);
    if (respectively == 0 || !is_followed_by_number(text, mention)) return {};
    places = without_lead(text, {places.begin, places.end - respectively}, mention.own_place);
    if (text.starts_with(places, u"在")) ++places.begin;
    return lists_places(text, places) || end_like_places(text, places) ? places : Words{};
}

std::string next_member(Carried& carried) {
    std::string member = std::move(carried.members.back());
    carried.members.pop_back();
    return member;
}

Words verb_given_out(const CleanText& text, const Mention& mention, const Commitment& commitment, Carried& carried) {
    Words verb;
    if (commitment.action.empty()) {
        if (carried.verbs.empty()) return verb;
        verb = carried.verbs.back();
        carried.verbs.pop_back();
        return verb;
    }
    carried.verbs.clear();
    const std::uint32_t number = mention.expression->words.begin;
    const Words between{commitment.action.end, std::max(commitment.action.end, number)};
    if (!lexicon::holds_sign(text, between, ListSign::respectively) || text.contains(between, u"、")) return verb;
    const std::vector<Words> verbs = members_between(text, commitment.action, u"、");
    if (verbs.size() < 2 || verbs.size() != parallel_numbers(text, mention).size()) return verb;
    carried.verbs.assign(verbs.rbegin(), verbs.rend() - 1);
    return verbs.front();
}

Words next_place(Carried& carried) {
    const Words place = carried.places.back();
    carried.places.pop_back();
    return place;
}

}  // namespace plandoc::record
