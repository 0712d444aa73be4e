#pragma once
/// Words by which the cells of a torn table of 主要指标 are told from each other: rows of torn_cells.tsv. A word may be a sign of
/// several things.

#include <cstdint>
#include <string_view>

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
    value_tail
};

/// Characters of the longest word of this sign that `text` begins with; 0: none.
[[nodiscard]] std::uint32_t match_sign(std::u16string_view text, CellSign sign);

/// The word is all of the cell.
[[nodiscard]] inline bool is_sign(std::u16string_view cell, CellSign sign) {
    return !cell.empty() && match_sign(cell, sign) == cell.size();
}

}  // namespace plandoc::lexicon
