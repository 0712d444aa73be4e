#include "lexicon/cues.hpp"

#include <array>

#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

constexpr std::array<std::string_view, 23> cue_names{"",        "strive", "ensure",    "yearly",     "quarterly", "monthly",
                                                     "adverb",  "tally",  "linker",    "place",      "kinds",     "generic",
                                                     "measure", "rate",   "fall",      "fact",       "extant",    "basis",
                                                     "payment", "frame",  "structure", "background", "country"};

constexpr bool bears_on_sentence(Cue cue) {
    return cue == Cue::strive || cue == Cue::ensure || cue == Cue::yearly || cue == Cue::quarterly || cue == Cue::monthly ||
           cue == Cue::tally || cue == Cue::rate || cue == Cue::fact || cue == Cue::extant || cue == Cue::basis ||
           cue == Cue::payment || cue == Cue::country;
}

Matcher read_cues(Matcher::Direction direction, bool of_sentence_only = false) {
    return matcher_of(table::cues, direction, [=](const Row& row) -> std::optional<std::uint32_t> {
        const std::uint32_t cue = place_among(cue_names, row[1]);
        if (of_sentence_only && !bears_on_sentence(static_cast<Cue>(cue))) return std::nullopt;
        return cue;
    });
}

CueMatch cue_of(Matcher::Match match) { return {match.size, static_cast<Cue>(match.value)}; }

const Matcher& cues() {
    static const Matcher matcher = read_cues(Matcher::Direction::forward);
    return matcher;
}
const Matcher& sentence_cues() {
    static const Matcher matcher = read_cues(Matcher::Direction::forward, true);
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
    static const Matcher matcher = read_cues(Matcher::Direction::backward);
    return cue_of(matcher.match(text));
}

FoundCue find_cue(std::u16string_view text, std::size_t begin) { return find_in(cues(), text, begin); }

FoundCue find_sentence_cue(std::u16string_view text, std::size_t begin) { return find_in(sentence_cues(), text, begin); }

}  // namespace plandoc::lexicon
