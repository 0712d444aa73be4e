#pragma once
/// Tables of 主要指标: one target for each row and target column (records.md 3, last line).
///     指标                  2020年   2025年   属性
///     森林覆盖率（%）        24.1     ≥24.5    约束性    森林覆盖率 >= 24.5 %, by 2025, baseline 24.1 in 2020, binding
/// What is no single value (a sentence, 完成上级任务) is left to figure.cpp, which reads it as text about the row's indicator.

#include <optional>
#include <vector>

#include "record/plan.hpp"

namespace plandoc::record {

/// The number that fills a cell, and the target if it is one.
struct CellFigure {
    Number number;
    std::optional<Target> target;
};

/// What a cell of text is about: the indicator of its row.
struct CellSubject {
    std::uint32_t passage = 0;
    Words indicator = {};
    int by = 0;                             ///< the target year of its column; 0: it has none
    bool is_explanation = false;            ///< of a column 指标含义 or 数据来源, whose numbers are no targets
    bool is_past = false;                   ///< of a table or column of what has been
    Binding binding = Binding::none;        ///< of its row
    std::optional<Baseline> baseline = {};  ///< of its row, in the base year's column: 280万吨 | 较2020年减少3%
};

struct IndicatorCells {
    std::vector<CellFigure> figures;    ///< values, those of the base year, and row numbers
    std::vector<CellSubject> subjects;  ///< of the other cells
};

/// The cells of all tables of indicators, in text order.
[[nodiscard]] IndicatorCells find_indicator_cells(const outline::Outline& outline, const Letterhead& letterhead,
                                                  const std::vector<Duty>& duties);

}  // namespace plandoc::record
