#pragma once
/// Phrases by which letterheads, phases and the surroundings of numbers are told: rows of phrases.tsv. A phrase may be a sign of
/// several things.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// What a phrase is a sign of (see phrases.tsv).
enum class Sign : std::uint8_t {
    step_heading,
    phase_heading,
    span_tail,
    published,
    unpublished,
    publication_line,
    issuing,
    making,
    copies,
    page_issuer,
    page_date,
    name_head,
    sign_lead,
    purpose,
    quoting,
    no_period,
    own_period,
    validity,
    dependent,
    addressee_head,
    zone,
    standing_body,
    local_division,
    enterprise,
    zone_break,
    bare_count,
    no_noun,
    ratio,
    allowance,
    phrase_head,
    base_lead,
    base_word,
    base_tail,
    base_basis,
    base_frame,
    base_frame_tail,
    base_end,
    onward,
    no_deadline,
    term_tail,
    no_term,
    ahead,
    rated,
    time_lead,
    term_lead,
    time_tail,
    stands_for,
    field,
    makes_up,
    whereabouts,
    list_head,
    held,
    mutual,
    deed,
    carries_out,
    predicate,
    lays,
    beside_head,
    beside_tail,
    founding,
    treats,
    treated_break,
    start_lead,
    duration,
    lays_down,
    share_of,
    rate_end,
    unitless_noun,
    member_counter,
    kind_counter,
    kind_end,
    short_time,
    terms,
    note,
    list_title,
    up_to,
    divides
};

[[nodiscard]] const SignTable& table_of(Sign);

}  // namespace plandoc::lexicon
