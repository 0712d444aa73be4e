#pragma once
/// Words around verbs: rows of verb_signs.tsv. They tell who does something, and whether a verb governs a number.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// What such words are a sign of (see verb_signs.tsv).
enum class VerbSign : std::uint8_t {
    doer_end,
    each_place,
    deed_doer,
    actor_end,
    place_head,
    short_place,
    place_end,
    intent,
    hastening,
    has_already,
    no_year,
    addition,
    means,
    deed_opener,
    no_deed,
    no_phrase,
    payee,
    assigns,
    phrase_head,
    field,
    predicate,
    leads_verb,
    founding,
    treats,
    treated_break,
    deed,
    whole_deed,
    makes_up,
    start_lead,
    closing,
    sets_aside,
    output,
    spends,
    supports,
    user_end,
    accomplishes
};

[[nodiscard]] const SignTable& table_of(VerbSign);

}  // namespace plandoc::lexicon
