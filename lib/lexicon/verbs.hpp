#pragma once
/// Verbs that tie a number to what it counts: verbs.tsv.
///     reach   拥有量达到11件     the noun stands before the verb
///     make    培育企业20家      the noun stands behind it, before or behind the number
///     both    减少排放3万吨     either
///     cause   推动50家企业开展改造  as make, and the noun may do something itself
///     act     医院建成病房20间      as make, and never part of a name
///     noun    服务业, 建设用地    begins like a verb but names a thing

#include <cstdint>
#include <string_view>

#include "text/clean_text.hpp"

namespace plandoc::lexicon {

/// What a verb says of the change: raise is growth by a per cent, an increase by anything else.
enum class VerbChange : std::uint8_t { level, increase, growth, raise, reduction };

struct Verb {
    std::uint32_t size = 0;  ///< characters; 0: no verb
    bool reach = false;      ///< the noun may stand before it
    bool make = false;       ///< the noun may stand behind it
    bool cause = false;      ///< the noun may do something itself
    bool act = false;        ///< never part of a name: who does it stands before it
    VerbChange reach_change = VerbChange::level, make_change = VerbChange::level;  ///< as it is used
    explicit operator bool() const { return size != 0; }
};

/// What a text begins with: a verb, or a noun that begins like one, or neither.
struct VerbOrNoun {
    Verb verb;
    std::uint32_t noun = 0;  ///< characters
};

/// Both of the next two, for one look-up.
[[nodiscard]] VerbOrNoun match_verb_or_noun(std::u16string_view text);
/// The longest verb that `text` begins with; none where a longer noun stands there.
[[nodiscard]] Verb match_verb(std::u16string_view text);
/// The longest verb that `text` ends with; none where a longer noun stands there.
[[nodiscard]] Verb match_verb_before(std::u16string_view text);
/// Length of a noun that begins like a verb (服务业), 0: none.
[[nodiscard]] std::uint32_t match_verb_like_noun(std::u16string_view text);

// The same for words of a text.
[[nodiscard]] inline VerbOrNoun match_verb_or_noun(const text::CleanText& text, text::Words words) {
    return match_verb_or_noun(text.characters(words));
}
[[nodiscard]] inline Verb match_verb(const text::CleanText& text, text::Words words) {
    return match_verb(text.characters(words));
}
[[nodiscard]] inline Verb match_verb_before(const text::CleanText& text, text::Words words) {
    return match_verb_before(text.characters(words));
}
[[nodiscard]] inline std::uint32_t match_verb_like_noun(const text::CleanText& text, text::Words words) {
    return match_verb_like_noun(text.characters(words));
}

}  // namespace plandoc::lexicon
