#pragma once
/// Which cell of a table stands where in a text that has lost its columns. In each column the cells stand in order; from one
/// to the next the text goes to the right, down, or to the top of another column. Lines without an empty one between them are
/// next to each other.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace plandoc::outline {

struct LooseCell {
    std::uint32_t column = 0;  ///< counted from 0; of a value, the first it may stand in
    bool is_value = false;     ///< may stand in any column of values
    bool is_target = false;    ///< ≥24.5, 完成国家下达目标: of the first of several columns of values it is hardly one
    bool follows_gap = false;  ///< behind an empty line
    std::uint32_t line = 0;
};

struct CellPlace {
    std::uint32_t row = 0, column = 0;
};

/// The place of each of `cells`, which are in text order and fill `rows` rows with `values` columns of values, all others one for
/// each row. None where several orders are as good, or the table is too large to try.
[[nodiscard]] std::optional<std::vector<CellPlace>> order_cells(const std::vector<LooseCell>& cells, std::uint32_t rows,
                                                                std::uint32_t values);

}  // namespace plandoc::outline
