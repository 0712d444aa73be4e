#pragma once
/// The headings of a torn table of 主要指标: of its indicators, and of the years its values are of, the earlier first.
///     序号 指标 2020 年 2025 年 属性           side by side
///     2025 年 2020 年                          the later first: the order of the values is in doubt
///     … 第一行 … 2025 年                       a year behind the first rows

#include <cstdint>
#include <vector>

#include "outline/torn_table/torn_pieces.hpp"

namespace plandoc::outline {

struct ValueHeading {
    text::Span span;
    int year = 0;  ///< 0: 五年累计
};

struct TornHeadings {
    text::Span ordinal, indicator, unit, binding;
    text::Span category;  ///< 类别
    text::Span target;    ///< 发展目标, which heads the values where no year does
    std::vector<ValueHeading> values;
    text::Span base;                   ///< 现状值, which the file sets behind the heading of the later of two years
    std::uint32_t begin = 0, end = 0;  ///< indices of the first piece of them, and of the first behind them
    bool is_order_doubtful = false;    ///< of the values

    /// What heads the column before the indicators, in text order: 序号, 类别 or both.
    [[nodiscard]] std::vector<text::Span> first() const {
        std::vector<text::Span> spans;
        for (const text::Span span : {ordinal, category})
            if (!span.empty())
                spans.insert(spans.empty() || spans.front().begin < span.begin ? spans.end() : spans.begin(), span);
        return spans;
    }
    /// 目标值⏎（2025年）: the one column of values has both.
    [[nodiscard]] bool is_target_above_year() const {
        return values.size() == 1 && values.front().year != 0 && !target.empty() && target.end <= values.front().span.begin;
    }
    /// The span is that of a heading, of which a table has a cell.
    [[nodiscard]] bool has(text::Span span) const;
};

/// Of `pieces`, those up to the first 约束性, or where the table has none (`is_bound`) those at the beginning. Where the file
/// tears the heading 指标, the title above has the word.
[[nodiscard]] TornHeadings read_torn_headings(const text::Source& source, const std::vector<Piece>& pieces, bool is_bound);

/// Adds the years from `earliest` on that the file sets behind the first rows; whether there are any.
bool add_years_behind(const std::vector<Piece>& pieces, int earliest, TornHeadings& headings);

/// Adds the heading of a column of growth or totals that the file sets there; whether there is one.
bool add_growth_behind(const std::vector<Piece>& pieces, TornHeadings& headings);

/// Takes the headings of units and of 约束性 that the file sets there, where none are known.
void take_headings_behind(const std::vector<Piece>& pieces, TornHeadings& headings);

/// Adds the years there that are later than all that are known, where one is.
void add_later_years(const std::vector<Piece>& pieces, TornHeadings& headings);

}  // namespace plandoc::outline
