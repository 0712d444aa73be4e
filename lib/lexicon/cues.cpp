#include "lexicon/cues.hpp"

#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

constexpr bool bears_on_sentence(Cue cue) {
    return cue == Cue::strive || cue == Cue::ensure || cue == Cue::yearly || cue == Cue::quarterly || cue == Cue::monthly ||
           cue == Cue::tally || cue == Cue::rate || cue == Cue::fact || cue == Cue::extant || cue == Cue::basis ||
           cue == Cue::payment || cue == Cue::country;
}

CueMatch cue_of(Matcher::Match match) { return {match.size, static_cast<Cue>(match.value)}; }

const Matcher& cues() {
    static const Matcher matcher = matcher_of_kinds<Cue>(table::cues);
    return matcher;
}
const Matcher& sentence_cues() {
    static const Matcher matcher = matcher_of(table::cues, Matcher::Direction::forward, [](const Row& row) {
        const Cue cue = enumerator_named<Cue>(row[1]);
        return bears_on_sentence(cue) ? std::optional(static_cast<std::uint32_t>(cue)) : std::nullopt;
    });
    return matcher;
}

FoundCue find_in(const Matcher& matcher, std::u16string_view text, std::size_t begin) {
    const Matcher::Found found = matcher.find(text, begin);
    return {found.begin, cue_of(found.match)};
}

}  // namespace

CueMatch match_cue(std::u16string_view text) { return cue_of(cues().match(text)); }

CueMatch match_sentence_cue(std::u16string_view text) { return cue_of(sentence_cues().match(text)); }

CueMatch match_cue_before(std::u16string_view text) {
    static const Matcher matcher = matcher_of_kinds<Cue>(table::cues, Matcher::Direction::backward);
    return cue_of(matcher.match(text));
}

FoundCue find_cue(std::u16string_view text, std::size_t begin) { return find_in(cues(), text, begin); }

FoundCue find_sentence_cue(std::u16string_view text, std::size_t begin) { return find_in(sentence_cues(), text, begin); }

}  // namespace plandoc::lexicon
