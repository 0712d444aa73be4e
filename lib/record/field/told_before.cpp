#include "record/field/told_before.hpp"

#include <algorithm>

#include "lexicon/cues.hpp"
#include "lexicon/doer_sign.hpp"
#include "lexicon/lead_sign.hpp"
#include "lexicon/place_level.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/predicate_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/noun/leading_time.hpp"
#include "record/noun/place_name.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using text::CleanText;

namespace {

/// 住宅领域, 水泥行业; but 服务方面.
bool is_field(std::u16string_view name) {
    constexpr std::size_t shortest = 4;  // characters
    return name.size() >= shortest && lexicon::ends_with_sign(name, lexicon::LeadSign::field) && !name.ends_with(u"方面");
}

/// 甲新区 of 在甲新区建设中, 在甲新区 or 甲新区内; 甲新区以外; 其他区域: a clause that only says where; empty: it says more.
Words where_clause_is(const CleanText& text, const Mention& mention, Words clause) {
    constexpr std::uint32_t longest = 20;  // characters
    if (clause.size() < 2 || clause.size() > longest || text.contains(clause, u"除")) return {};
    const bool is_in = text[clause.begin] == u'在';
    Words place{clause.begin + (is_in ? 1 : 0), clause.end};
    const std::uint32_t outside = lexicon::match_sign_at_end(text, place, lexicon::PlaceSign::outside);
    const std::uint32_t inside = lexicon::match_sign_at_end(text, place, lexicon::PlaceSign::inside);
    place.end -= std::max(outside, inside);
    const std::u16string_view name = text.characters(place);
    const bool are_others = lexicon::begins_with_sign(name, lexicon::PlaceSign::others);
    if (name.empty() || !(is_in || outside > 0 || inside > 0 || are_others)) return {};
    for (std::uint32_t index = place.begin; index < place.end; ++index)
        if (const lexicon::Verb verb = lexicon::match_verb(text, {index, place.end}); verb.size > 1 && verb.make) return {};
    const lexicon::CueMatch cue = lexicon::match_cue(name);
    const bool is_everywhere = mention.own_place.starts_with(name) || cue.cue == lexicon::Cue::place;
    constexpr std::size_t shortest = 3, shortest_kind = 4;  // characters
    const bool is_place =
        name.size() >= shortest && !text::is_one_of(name.front(), u"从对为向与") &&
        (names_place(name) || lexicon::ends_with_sign(name, lexicon::PlaceSign::whereabouts) ||
         (name.size() >= shortest_kind && lexicon::match_place_level_at_end(name) > 0) || (is_in && is_field(name)));
    if (is_everywhere || !is_place) return {};
    return {place.begin, place.end + outside};
}

/// 政府投资项目 of 对政府投资项目, 对于政府投资项目: a clause that only says for whom or what; empty: it says more.
Words those_led_by_clause(const CleanText& text, Words clause) {
    constexpr std::uint32_t shortest = 3, longest = 24;  // characters
    if (clause.size() < shortest || clause.size() > longest || text[clause.begin] != u'对') return {};
    if (lexicon::begins_with_sign(text, clause, lexicon::PredicateSign::no_deed)) return {};
    const Words those{clause.begin + (text[clause.begin + 1] == u'于' ? 2 : 1), clause.end};
    const bool are_those = lexicon::ends_with_sign(text, those, lexicon::LeadSign::topic_end) ||
                           lexicon::ends_with_sign(text, those, lexicon::DoerSign::doer_end);
    return are_those ? those : Words{};
}

/// |政府投资的新建建筑|，装配式比例达到100%: those that the clause of a share speaks of, which stand right before it and open the
/// sentence; empty: none do.
Words topic_of_clause(const CleanText& text, const Mention& mention, Words clause) {
    constexpr std::uint32_t shortest = 3, longest = 24;  // characters
    if (!mention.is_share() || clause.end + 1 != mention.clause.begin) return {};
    const Words ahead{mention.sentence.begin, std::max(mention.sentence.begin, clause.begin - 1)};
    if (match_leading_time(text, ahead) != ahead.size() && text[ahead.end] != u';') return {};
    clause.begin += match_leading_time(text, clause);
    const bool is_noun = clause.size() >= shortest && clause.size() <= longest && text.contains(clause, u"的") &&
                         lexicon::match_verb(text, clause).size < 2;
    return is_noun && lexicon::ends_with_sign(text, clause, lexicon::LeadSign::topic_end) ? clause : Words{};
}

/// 2025年，|全市|累计推广5万平方米: `words` begin with the whole place, or with a time and it.
bool is_of_whole_place(const CleanText& text, Words words) {
    words.begin += match_leading_time(text, words);
    return lexicon::match_cue(text, words).cue == lexicon::Cue::place;
}

/// “光伏+”|住宅|: where something is combined with other things.
bool is_combination(std::u16string_view label) {
    const std::size_t plus = label.find(u"+”");
    return label.front() == u'“' && plus != label.npos && plus + 2 < label.size();
}

}  // namespace

Words scope_told_before(const CleanText& text, const Mention& mention) {
    constexpr int most_clauses = 4;
    constexpr std::uint32_t longest = 60;  // characters of the clause before the number
    const auto holds_digit = [&](Words words) { return text::holds(text.characters(words), text::digit); };
    const Words ahead{mention.clause.begin, mention.quantity().words.begin};
    if (ahead.size() > longest || text.contains(ahead, u"各") || text.contains(ahead, u"每") || holds_digit(ahead)) return {};
    Words clause = mention.clause;
    for (int step = 0; step < most_clauses && clause.begin > mention.sentence.begin && text[clause.begin - 1] == u','; ++step) {
        clause = clause_around(text, mention.sentence, {clause.begin - 1, clause.begin - 1});
        Words told = where_clause_is(text, mention, clause);
        if (told.empty()) told = those_led_by_clause(text, clause);
        if (told.empty()) told = topic_of_clause(text, mention, clause);
        if (!told.empty()) return is_of_whole_place(text, ahead) ? Words{} : told;
        if (holds_digit(clause)) return {};
    }
    return {};
}

Words label_of_sentence(const CleanText& text, const Mention& mention, Words indicator) {
    constexpr std::uint32_t shortest = 2, longest = 24;  // characters
    const Words near{mention.sentence.begin, std::min(mention.sentence.end, mention.sentence.begin + longest)};
    const Words label{near.begin, text.find(near, u':')};
    if (label.end == near.end || label.size() < shortest || indicator.begin < label.end || text.contains(label, u",")) return {};
    const std::u16string_view name = text.characters(label);
    const bool is_own = mention.own_place.starts_with(name) || text::is_one_of(name.front(), u"全我本各每");
    const bool is_place = lists_places(text, label) || lexicon::match_place_level_at_end(name) > 0 ||
                          lexicon::is_sign(name, lexicon::PlaceSign::whereabouts);
    const bool is_scope = is_place || (is_field(name) && name.front() != u'在') || is_combination(name);
    return is_scope && !is_own ? label : Words{};
}

}  // namespace plandoc::record
