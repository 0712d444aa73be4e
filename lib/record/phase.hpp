#pragma once
/// The phases of carrying a plan out: records.md 5.
///     （一）动员部署阶段（2022年8月-2022年12月）    2022-08 to 2022-12
///     （一）启动阶段：即日起至2022年10月底。        to 2022-10
///     试点先行（2023年全年）。选取三个镇……          2023-01 to 2023-12, a line under 实施步骤
/// A heading outside 实施步骤 that holds years only and is no 阶段 is none: 主要目标（2025年）.

#include "record/plan.hpp"

namespace plandoc::record {

/// Every phase of notice, plan and attachments, in text order.
[[nodiscard]] std::vector<Phase> find_phases(const outline::Outline& outline);

}  // namespace plandoc::record
