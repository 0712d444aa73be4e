#pragma once
/// What the heading of one column of a table says, over all its rows.
///     2025年技改投资目标（亿元）     2025, 亿元, 技改投资
///     其中：2023年                2023, a part of the column before
///     2025年 | 目标值             2025, a target; it names nothing

#include <vector>

#include "lexicon/indicator_heading.hpp"
#include "record/indicator_table/indicator_columns.hpp"
#include "record/table.hpp"

namespace plandoc::record {

class ColumnHeading {
public:
    ColumnHeading(const outline::Outline& outline, const outline::Table& table, HeaderRows header, std::uint32_t column);

    /// Its cells from above, a merged one once.
    [[nodiscard]] const std::vector<Words>& cells() const { return cells_; }
    [[nodiscard]] bool says(lexicon::IndicatorHeading meaning) const;
    [[nodiscard]] bool says_average() const;  ///< 年均
    [[nodiscard]] bool says_total() const;    ///< 合计
    [[nodiscard]] bool says_part() const;     ///< 其中：2023年
    /// Its year and unit.
    [[nodiscard]] ValueColumn value() const;
    /// What it names, but for the year, the unit and that it is aimed at; empty: nothing.
    [[nodiscard]] Words noun() const;

private:
    [[nodiscard]] Words without_year(Words cell) const;
    [[nodiscard]] Words without_year_at_end(Words cell) const;
    [[nodiscard]] Words without_aim(Words noun) const;
    [[nodiscard]] bool is_only_time_or_target(Words noun) const;

    const outline::Outline& outline_;
    const text::CleanText& text_;
    std::uint32_t column_;
    std::vector<Words> cells_;
};

}  // namespace plandoc::record
