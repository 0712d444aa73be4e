#pragma once
/// Words by which the cells of a torn table of 主要指标 are told from each other: rows of torn_cells.tsv. A word may be a sign of
/// several things.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// What a word is a sign of (see torn_cells.tsv).
enum class CellSign : std::uint8_t {
    binding,
    value_heading,
    ordinal_heading,
    torn_comparator,
    first_heading,
    told_value,
    no_indicator,
    no_heading,
    value_lead,
    value_tail,
    name_tail,
    note,
    told_tail,
    total_heading,
    told_end
};

[[nodiscard]] const SignTable& table_of(CellSign);

}  // namespace plandoc::lexicon
