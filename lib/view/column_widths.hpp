#pragma once
/// How wide the columns of a table of characters are.

#include <cstddef>
#include <vector>

namespace plandoc::view {

inline constexpr std::size_t column_gap = 2;  ///< cells between two columns

/// Cuts the widest of `widths` to one width, the largest with which all columns and gaps fit into `cells`, but no column below
/// `least`. At least one column.
void fit_columns(std::vector<std::size_t>& widths, std::size_t cells, std::size_t least);

}  // namespace plandoc::view
