#pragma once
/// What stands at the end of a noun phrase, before its verb, and is cut from it.
///     排放量较2020年累计 -> 排放量

#include "record/plan.hpp"

namespace plandoc::record {

/// `words` without what stands between a noun and its verb: 累计, 年均, 力争, 较2020年, 每万平方米.
[[nodiscard]] Words without_tail(const text::CleanText& text, Words words);

}  // namespace plandoc::record
