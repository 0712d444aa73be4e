#pragma once
/// The years that titles and headings of a table name.

#include <vector>

#include "outline/outline.hpp"
#include "record/plan.hpp"

namespace plandoc::record {

/// In the title of a table 2024—2026年 is the plan's time and no deadline.
enum class Spans : bool { left_out, taken };

/// The years that `words` name, of a span the last, in order: 2025年, 2021—2025年, 十四五.
[[nodiscard]] std::vector<int> years_in(const outline::Outline& outline, Words words, Spans spans = Spans::taken);

}  // namespace plandoc::record
