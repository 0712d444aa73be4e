#pragma once
/// Where the noun of an indicator ends: what stands between it and its verb, and is cut from it.
///     排放量较2020年累计 -> 排放量

#include "record/plan.hpp"

namespace plandoc::record {

/// `words` without 累计, 年均, 力争, 较2020年, 每万平方米 and the like at their end.
[[nodiscard]] Words without_tail(const text::CleanText& text, Words words);

/// 锅炉淘汰 of 锅炉淘汰任务: `noun` without 任务 behind a verb.
[[nodiscard]] Words without_task(const text::CleanText& text, Words noun);

}  // namespace plandoc::record
