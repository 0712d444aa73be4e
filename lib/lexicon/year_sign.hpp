#pragma once
/// Phrases around years: rows of year_signs.tsv. They tell which year is a deadline, and which one a change is measured from.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// What such a phrase is a sign of (see year_signs.tsv).
enum class YearSign : std::uint8_t {
    base_lead,
    base_word,
    base_tail,
    base_basis,
    base_frame,
    base_frame_tail,
    base_end,
    onward,
    up_to,
    no_deadline,
    term_tail,
    no_term,
    ahead,
    time_lead,
    term_lead,
    time_tail,
    laying
};

[[nodiscard]] const SignTable& table_of(YearSign);

}  // namespace plandoc::lexicon
