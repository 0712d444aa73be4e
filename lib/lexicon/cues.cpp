#include "lexicon/cues.hpp"

#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

constexpr bool bears_on_sentence(Cue cue) {
    return cue == Cue::strive || cue == Cue::ensure || says_how_often(cue) || cue == Cue::tally || cue == Cue::rate ||
           cue == Cue::fact || cue == Cue::extant || cue == Cue::basis || cue == Cue::payment || cue == Cue::country;
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

}  // namespace

CueMatch match_cue(std::u16string_view text) { return cue_of(table::cues.forward().match(text)); }

CueMatch match_sentence_cue(std::u16string_view text) { return sentence_cue_of(sentence_cues().match(text)); }

CueMatch match_cue_before(std::u16string_view text) { return cue_of(table::cues.backward().match(text)); }

FoundCue find_cue(std::u16string_view text, std::size_t begin) {
    const Matcher::Found found = table::cues.forward().find(text, begin);
    return {found.begin, cue_of(found.match)};
}

FoundCue find_sentence_cue(std::u16string_view text, std::size_t begin) {
    const Matcher::Found found = sentence_cues().find(text, begin);
    return {found.begin, sentence_cue_of(found.match)};
}

}  // namespace plandoc::lexicon
