#pragma once
/// Words beside a number that tell by form alone what it is: rows of number_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// What such a word is a sign of (see number_signs.tsv).
enum class NumberSign : std::uint8_t {
    part,
    binds,
    binds_one,
    article,
    rank_unit,
    no_tenths,
    people,
    counted,
    word_alone,
    doubled
};

[[nodiscard]] const SignTable& table_of(NumberSign);

}  // namespace plandoc::lexicon
