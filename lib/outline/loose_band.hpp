#pragma once
/// What lies between two rows of a torn table, or is left of it: names, units, values and 约束性 that belong to no row yet.

#include <cstdint>
#include <vector>

#include "outline/loose_names.hpp"
#include "outline/torn_rows.hpp"

namespace plandoc::outline {

/// In the order of the text; indices of pieces.
struct LooseBand {
    std::vector<LooseName> names;
    std::vector<std::uint32_t> units, values, bindings;
    std::vector<std::uint32_t> numbers;  ///< values that are not told in words
};

/// Of the pieces from `begin` to `end` those that are not used.
[[nodiscard]] LooseBand read_band(const std::vector<Piece>& pieces, const std::vector<bool>& is_used, std::uint32_t begin,
                                  std::uint32_t end);

/// Appends a row for each name of the band, with its part of `values`, which stand row by row, and of `bindings`.
void append_rows(const std::vector<Piece>& pieces, const LooseBand& band, const std::vector<std::uint32_t>& values,
                 const std::vector<std::uint32_t>& bindings, std::vector<TornRow>& rows);

}  // namespace plandoc::outline
