#include "lexicon/cues.hpp"

#include <algorithm>

#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

constexpr bool bears_on_sentence(Cue cue) {
    return is_modal(cue) || says_how_often(cue) || cue == Cue::tally || cue == Cue::rate || cue == Cue::fact ||
           cue == Cue::extant || cue == Cue::basis || cue == Cue::payment || cue == Cue::country;
}

CueMatch cue_of(Matcher::Match match) {
    static const Meanings<Cue> cues = kinds_of<Cue>(table::cues);
    return match ? CueMatch{match.size, cues[match.value]} : CueMatch{};
}

CueMatch sentence_cue_of(Matcher::Match match) { return {match.size, static_cast<Cue>(match.value)}; }

const OwningMatcher& sentence_cues() {
    static const OwningMatcher matcher = matcher_of(table::cues, Matcher::Direction::forward, [](const Row& row) {
        const Cue cue = enumerator_named<Cue>(row[1]);
        return bears_on_sentence(cue) ? std::optional(static_cast<std::uint32_t>(cue)) : std::nullopt;
    });
    return matcher;
}

/// 2026|年均|达到: the year before ends in the cue's first character.
bool runs_into_year(std::u16string_view text, std::size_t begin) {
    constexpr std::size_t digits = 4;
    if (!text.substr(begin).starts_with(u"年均") || begin < digits) return false;
    const std::u16string_view year = text.substr(begin - digits, digits);
    return std::all_of(year.begin(), year.end(), [](char16_t c) { return c >= u'0' && c <= u'9'; });
}

FoundCue find_behind_years(const Matcher& matcher, std::u16string_view text, std::size_t begin,
                           CueMatch (*meaning)(Matcher::Match)) {
    Matcher::Found found = matcher.find(text, begin);
    while (found.match && runs_into_year(text, found.begin)) found = matcher.find(text, found.begin + 1);
    return {found.begin, meaning(found.match)};
}

}  // namespace

CueMatch match_cue(std::u16string_view text) { return cue_of(table::cues.forward().match(text)); }

CueMatch match_sentence_cue(std::u16string_view text) { return sentence_cue_of(sentence_cues().match(text)); }

CueMatch match_cue_before(std::u16string_view text) {
    const Matcher::Match match = table::cues.backward().match(text);
    if (!match || !runs_into_year(text, text.size() - match.size)) return cue_of(match);
    return cue_of(table::cues.backward().match(text.substr(text.size() - match.size + 1)));
}

FoundCue find_cue(std::u16string_view text, std::size_t begin) {
    return find_behind_years(table::cues.forward(), text, begin, cue_of);
}

FoundCue find_sentence_cue(std::u16string_view text, std::size_t begin) {
    return find_behind_years(sentence_cues().matcher(), text, begin, sentence_cue_of);
}

}  // namespace plandoc::lexicon
