#pragma once
/// The rows of a torn table of 主要指标, found among the pieces of its lines.
///     森林覆盖率（%） 24.1 ≥24.5 约束性                          side by side: a name, its values, 约束性 behind or before them
///     甲类⏎4 % 24.1 24.5 约束性⏎覆盖率                            a name above and below the line of its number
///     甲（%） 乙（个） 1.2 3.4 约束性 5 6 预期性                  several names, and behind them as many rows of values
/// What is left is put together by loose_rows.hpp.

#include <cstdint>
#include <vector>

#include "outline/torn_table/torn_pieces.hpp"

namespace plandoc::outline {

struct TornRow {
    std::vector<text::Span> name;  ///< its lines may stand on both sides of the values
    text::Span ordinal;            ///< its number, where that stands between the lines of its name
    text::Span unit, binding;
    text::Span unit_rest;  ///< the second line of a unit that is torn: 万平方⏎米
    std::vector<text::Span> values;
    std::uint32_t first_piece = 0, last_piece = 0;  ///< half-open: where it stands; for a row put together, where its values do
    std::vector<std::uint32_t> elsewhere;           ///< the other pieces of a row put together
    bool is_bound_first = false;                    ///< 约束性 stands before the values
    bool is_measured = true;                        ///< its unit, its name or its value says what is measured
    bool is_counted = true;                         ///< it has a unit, or — in the column of units
    bool is_told = false;                           ///< its value is told in words: 每个县至少1所
};

/// Adds a line to a name, to the line before where nothing but a line break parts them.
void append_line(text::Span line, std::vector<text::Span>& name);

/// What the headings say of the rows below them.
struct RowShape {
    std::uint32_t begin = 0;  ///< index of the first piece of the headings, or behind them
    std::size_t values = 0;   ///< of each row
    bool has_units = false;   ///< in a column of their own
    bool is_bound = true;     ///< with 约束性; else one row follows the other
};

/// The rows, in the order of their values in the text. Rows that have 约束性 on another side of the values than most are left
/// out.
[[nodiscard]] std::vector<TornRow> find_torn_rows(const std::vector<Piece>& pieces, const RowShape& shape);

}  // namespace plandoc::outline
