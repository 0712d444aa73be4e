#pragma once
/// The years a plan is for: records.md 1, period.
///     甲市乙工作方案（2022—2025年）    2022 to 2025, from the title
///     甲市“十四五”乙规划               2021 to 2025, from the title
///     规划期为2021年至2025年           2021 to 2025, from the text
/// Deadlines (2030年前, 到2025年), horizons (2035年远景目标) and versions (2022年版) are no period.

#include <optional>

#include "record/plan.hpp"

namespace plandoc::record {

/// As the title states it: the last range of years outside 《》, else the five-year plan, else a single year.
[[nodiscard]] std::optional<Period> find_period(const text::CleanText& text, text::Words title);

/// As the text states it of the plan itself: 规划期为2021—2025年, 工作期间（2022—2025年）, 有效期至2027年12月31日, 有效期5年
/// (from `document_year` on; 0: not known). 项目实施期 is the plan's where it is the plan of a 项目, as its title says.
[[nodiscard]] std::optional<Period> find_stated_period(const outline::Outline& outline, int document_year, bool is_of_project);

}  // namespace plandoc::record
