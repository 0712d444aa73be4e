#pragma once
/// Which number each row of a torn table has.
///     1⏎甲（%）⏎… 2⏎乙（%）⏎…     as many as there are rows, counting up
///     2⏎3⏎甲（%）⏎…⏎乙（%）⏎…     those of several rows before the first of them
///     甲（%）⏎…⏎乙（%）⏎…⏎3⏎2     or behind the last

#include <vector>

#include "outline/torn_table/torn_rows.hpp"

namespace plandoc::outline {

/// Where the numbers of rows stand.
struct RowOrdinals {
    std::uint32_t begin = 0, end = 0;  ///< half-open, among the pieces
    bool have_heading = false;         ///< 序号
};

/// The number of each of `rows`, in their order; empty where a row has none. The pieces that it takes are placed then.
[[nodiscard]] std::vector<text::Span> take_row_ordinals(const text::Source& source, const std::vector<Piece>& pieces,
                                                        const std::vector<TornRow>& rows, RowOrdinals where,
                                                        std::vector<bool>& is_placed);

}  // namespace plandoc::outline
