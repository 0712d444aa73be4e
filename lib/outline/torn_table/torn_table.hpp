#pragma once
/// Tables of 主要指标 that a PDF's text layer tears into lines, found again by their columns of 约束性 and 预期性:
///     指标名称                 指标          2020 年   2025 年   属性
///     2020 年                  1             (a row's words in one place, its values behind them)
///     2025 年                  森林覆盖率（%）
///     属性                     24.1
///     1                        ≥24.5
///     森林覆盖率（%）          约束性
/// A row is read where its indicator, one group of lines, is followed by as many values as the headings name years, with 约束性
/// behind or before them (torn_rows.hpp), and where names, values and 约束性 are left over one for one (loose_rows.hpp).
/// Whatever is set otherwise goes into the first cell of the row that follows, of which nothing is read. Without 约束性 the
/// rows must follow each other from the headings on, or count up from 1. A value may be told in words where its beginning shows
/// that it is one (每个县至少1所, 完成省定目标).

#include <vector>

#include "outline/flat_table.hpp"

namespace plandoc::outline {

/// Every such table, in text order. Its columns are: what belongs to no row (if anything), the indicator, its unit (where there
/// are any), then 约束性 and the values in the order that they have in the text.
[[nodiscard]] std::vector<FlatTable> find_torn_tables(const text::Source& source, const std::vector<reader::Block>& blocks);

}  // namespace plandoc::outline
