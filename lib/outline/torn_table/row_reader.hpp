#pragma once
/// One row of a torn table of 主要指标, from its name on.
///     森林覆盖率（%） 24.1 ≥24.5 约束性      煤炭消费量 万吨 约束性 135 100      每千名老人床位 每个县至少1所

#include <optional>
#include <string>
#include <vector>

#include "outline/torn_table/torn_rows.hpp"

namespace plandoc::outline {

class RowReader {
public:
    RowReader(const std::vector<Piece>& pieces, const RowShape& shape) : pieces_(pieces), shape_(shape) {}

    [[nodiscard]] bool is_kind(std::uint32_t index, PieceKind kind) const {
        return index < pieces_.size() && pieces_[index].kind == kind;
    }
    /// Words on the line below, or behind, those before them.
    [[nodiscard]] bool goes_on(std::uint32_t index) const {
        return is_kind(index, PieceKind::words) && !pieces_[index].follows_gap;
    }
    /// A value in words begins here.
    [[nodiscard]] bool is_told(std::uint32_t index) const { return is_kind(index, PieceKind::told) || is_spoken_value(index); }

    /// The row whose indicator begins at the piece `index`; nothing where none does, or the pieces behind it make no row.
    [[nodiscard]] std::optional<TornRow> row_at(std::uint32_t index) const;
    /// Takes the values from `index` on, and 约束性 behind them, as those of `row`; whether there are as many as a row has.
    bool read_values(std::uint32_t index, TornRow& row) const;
    /// — — <1: where the unit of an index would stand, and its values behind.
    [[nodiscard]] bool counts_nothing(std::uint32_t index) const;

private:
    /// A row as far as it is read: up to the piece `next`.
    struct Draft {
        TornRow row;
        std::u16string name;      ///< width-folded
        bool lacks_unit = false;  ///< a dash stands where the unit would
        std::uint32_t next = 0;
    };
    [[nodiscard]] bool begins_row(std::uint32_t index) const;
    /// The lines of the name that begins at `index`; nothing where they are the names of several rows.
    [[nodiscard]] std::optional<Draft> read_name(std::uint32_t index) const;
    void add_to_name(Draft& draft) const;
    /// And the rest of a name that has its unit in its midst.
    void read_unit(Draft& draft) const;
    void read_binding_before_values(Draft& draft) const;

    /// 每个县至少1所, 明显增长: words for a value, where the rows have one each.
    [[nodiscard]] bool is_spoken_value(std::uint32_t index) const;
    /// 水源保护区⏎1.甲（%）: begins with a number, as no line before it in its group does.
    [[nodiscard]] bool is_first_numbered(std::uint32_t index) const;
    /// 9 氮氧化物, an empty line, 重点工程减排量（吨）: the name began on the line of its number, or lacks whose it is.
    [[nodiscard]] bool begins_before(std::uint32_t index) const;
    /// 面积, of 绿色建筑⏎万平方米⏎面积: the unit stands at the middle of the name.
    [[nodiscard]] bool follows_unit_of_name(std::uint32_t index) const;
    /// 90以上 约束性: where nothing is known, its cell may be empty.
    [[nodiscard]] bool is_target_alone(std::uint32_t index, const TornRow& row) const;
    /// — 总体稳定 约束性: words for the last of several values.
    [[nodiscard]] bool is_told_and_bound(std::uint32_t index) const;
    /// 30%, or told in words.
    [[nodiscard]] bool has_units(const TornRow& row) const;
    /// The values are nothing but values, and there are several of them, or it is told what they count.
    [[nodiscard]] bool tells_values(const TornRow& row, bool has_unit) const;

    const std::vector<Piece>& pieces_;
    RowShape shape_;
};

}  // namespace plandoc::outline
