#pragma once
/// Rows of a torn table whose values have their own units, so that no unit closes the names:
///     15% 40%左右 预期性   70座 80座 预期性        and elsewhere 农村供水⏎普及率   泵站数量

#include <vector>

#include "outline/torn_table/torn_rows.hpp"

namespace plandoc::outline {

/// No row of the table has a unit behind its name.
[[nodiscard]] bool names_are_unitless(const std::vector<Piece>& pieces, const std::vector<TornRow>& rows);

/// Appends the rows of the pieces from `begin` to `end` that are not used, where there are as many names as whole rows of
/// `columns` values, each told in words or in its own unit.
void append_unitless_rows(const std::vector<Piece>& pieces, const std::vector<bool>& is_used, std::size_t columns,
                          std::uint32_t begin, std::uint32_t end, std::vector<TornRow>& rows);

}  // namespace plandoc::outline
