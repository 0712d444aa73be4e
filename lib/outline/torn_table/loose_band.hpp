#pragma once
/// What lies between two rows of a torn table, or is left over of all of it: names, units, values and 约束性 without a row.

#include <cstdint>
#include <vector>

#include "outline/torn_table/loose_names.hpp"
#include "outline/torn_table/loose_pieces.hpp"
#include "outline/torn_table/torn_rows.hpp"

namespace plandoc::outline {

/// Indices of pieces, in text order.
struct LooseBand {
    std::vector<LooseName> names;
    std::vector<std::uint32_t> units, values, bindings;
    std::vector<std::uint32_t> numbers;  ///< those values that are no words
};

/// A row but for its name; indices of pieces.
struct NamelessRow {
    std::uint32_t binding = 0;
    std::vector<std::uint32_t> values;  ///< the last ones, where the first are not known
};

/// The loose pieces in `range`.
[[nodiscard]] LooseBand read_band(const LoosePieces& loose, PieceRange range);

/// A row with `columns` values for each of `names`: the first name goes with the first of `nameless`, and so on.
[[nodiscard]] std::vector<TornRow> rows_with_names(const std::vector<Piece>& pieces, const std::vector<LooseName>& names,
                                                   const std::vector<NamelessRow>& nameless, std::size_t columns);

}  // namespace plandoc::outline
