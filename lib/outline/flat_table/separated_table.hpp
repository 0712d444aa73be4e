#pragma once
/// Tables with a line for each row, its cells between tabs or bars:
///     指标→单位→2025年          | 指标 | 单位 | 2025年 |
///     甲类企业→家→20            |------|------|--------|
///                             | 甲类企业 | 家 | 20 |
/// Between tabs two rows may hold the headings: 指标→目标值→→属性, and below it →2024年→2025年→.

#include <optional>

#include "outline/flat_line.hpp"
#include "outline/flat_table.hpp"

namespace plandoc::outline {

/// The table whose headings stand on this line, parted by `separator`, a tab or a bar; nullopt where the line holds no headings
/// or no row follows.
[[nodiscard]] std::optional<FlatTable> separated_table_at(const FlatLines& lines, std::uint32_t index, char separator);

}  // namespace plandoc::outline
