#pragma once
/// Words by which the checks of validate tell what they look at: rows of check_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// What such a word is a sign of (see check_signs.tsv).
enum class CheckSign : std::uint8_t {
    needs_unit,
    unitless,
    per_head,
    no_plan,
    department,
    several_bodies,
    aim,
    duty,
    attachment,
    question
};

[[nodiscard]] const SignTable& table_of(CheckSign);

}  // namespace plandoc::lexicon
