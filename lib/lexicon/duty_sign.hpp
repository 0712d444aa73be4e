#pragma once
/// Words around the agencies of a duty: rows of duty_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// What such a word is a sign of (see duty_signs.tsv).
enum class DutySign : std::uint8_t {
    time,
    note,
    note_head,
    agency_head,
    no_name,
    in_word,
    person,
    spoken_of,
    manner_head,
    manner_end,
    takes_part,
    rest_head,
    rest_end,
    places_head,
    government,
    committee,
    other_level,
    beside_department
};

[[nodiscard]] const SignTable& table_of(DutySign);

}  // namespace plandoc::lexicon
