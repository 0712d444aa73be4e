#pragma once
/// Words by which it is told where the noun of a number begins and ends: rows of noun_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// What such a word is a sign of (see noun_signs.tsv).
enum class NounSign : std::uint8_t {
    basis,
    no_lead,
    adverb_like,
    of_noun,
    makes_noun,
    people,
    of_piece,
    each_place,
    time_unit,
    of_people,
    no_share,
    share,
    date_end,
    no_place,
    some_kind,
    manner,
    used_word,
    total,
    thrives,
    officer,
    bare_count,
    no_noun,
    ratio,
    stands_for,
    whereabouts,
    list_head,
    mutual,
    unitless_noun,
    beside_head,
    beside_tail,
    done_to,
    actual,
    average,
    per_volume,
    area_of_count,
    small_place,
    of_scale,
    gain,
    left_over,
    foundation,
    each_of_places
};

[[nodiscard]] const SignTable& table_of(NounSign);

}  // namespace plandoc::lexicon
