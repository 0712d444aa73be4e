#pragma once
/// Rows of a torn table whose values stand at the middle of a name that takes several lines.
///     储备林累计建设⏎2 万亩 218 520 预期性⏎面积           between empty lines
///     数据中心平均电能⏎4 — 1.24 ≤1.21 约束性⏎利用效率      around the number of the row
///     新建居住区配套建⏎4 设设施达标率（%）⏎85 100 约束性   the last line beside it

#include <optional>
#include <string>
#include <vector>

#include "outline/torn_table/row_reader.hpp"
#include "outline/torn_table/torn_rows.hpp"

namespace plandoc::outline {

class CentredRowReader {
public:
    CentredRowReader(const std::vector<Piece>& pieces, const RowShape& shape)
        : pieces_(pieces), shape_(shape), reader_(pieces, shape), longest_name_(longest_name()) {}

    // Each gives the row whose name begins at the piece `index`; nothing where none does.

    /// Between empty lines.
    [[nodiscard]] std::optional<TornRow> row_at(std::uint32_t index) const;
    /// Around its number, which is `expected`; 0: any.
    [[nodiscard]] std::optional<TornRow> row_around_number(std::uint32_t index, int expected) const;

private:
    /// A row as far as it is read: up to the piece `next`.
    struct Draft {
        TornRow row;
        std::u16string name;  ///< width-folded
        std::uint32_t number = 0, next = 0;
        bool ends_beside = false;  ///< the last line of its name stands beside its number
    };
    void add_line(Draft& draft) const;
    [[nodiscard]] std::optional<Draft> read_name(std::uint32_t index, int expected) const;
    [[nodiscard]] bool read_cells(Draft& draft) const;
    /// Nothing more belongs to the row.
    [[nodiscard]] bool is_closed(const Draft& draft) const;
    /// About as long as the longest name that stands beside its number: the group of a row is shorter.
    [[nodiscard]] bool fills_line(std::uint32_t index) const;
    [[nodiscard]] std::size_t longest_name() const;
    /// 4 算力占比: the number of its row stands right before it.
    [[nodiscard]] bool is_beside_number(std::uint32_t index) const;

    const std::vector<Piece>& pieces_;
    RowShape shape_;
    RowReader reader_;
    std::size_t longest_name_;  ///< characters, of those beside the numbers of their rows
};

}  // namespace plandoc::outline
