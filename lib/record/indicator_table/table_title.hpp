#pragma once
/// What the lines above a table, and its section, say of all its values.

#include "record/plan.hpp"

namespace plandoc::record {

/// 户厕改造 of 甲县2025年户厕改造任务分解表（单位：户）; empty: no title above names anything.
[[nodiscard]] Words noun_of_title(const outline::Outline& outline, const outline::Table& table);

/// 2025年目标任务分解表, 主要指标: its values are aimed at.
[[nodiscard]] bool title_says_target(const outline::Outline& outline, const outline::Table& table);

}  // namespace plandoc::record
