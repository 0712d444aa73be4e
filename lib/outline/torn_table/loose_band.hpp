#pragma once
/// What lies between two rows of a torn table, or is left of it: names, units, values and 约束性 that belong to no row yet.

#include <cstdint>
#include <vector>

#include "outline/torn_table/loose_names.hpp"
#include "outline/torn_table/torn_rows.hpp"

namespace plandoc::outline {

/// In the order of the text; indices of pieces.
struct LooseBand {
    std::vector<LooseName> names;
    std::vector<std::uint32_t> units, values, bindings;
    std::vector<std::uint32_t> numbers;  ///< values that are not told in words
};

/// A row but for its name; indices of pieces.
struct NamelessRow {
    std::uint32_t binding = 0;
    std::vector<std::uint32_t> values;  ///< the last ones, where the first are not known
};

/// Of the pieces from `begin` to `end` those that are not used.
[[nodiscard]] LooseBand read_band(const std::vector<Piece>& pieces, const std::vector<bool>& is_used, std::uint32_t begin,
                                  std::uint32_t end);

/// Appends a row of `columns` values for each of `names` and, in the same order, of `found`.
void append_rows(const std::vector<Piece>& pieces, const std::vector<LooseName>& names, const std::vector<NamelessRow>& found,
                 std::size_t columns, std::vector<TornRow>& rows);

}  // namespace plandoc::outline
