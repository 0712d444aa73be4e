#pragma once
/// What a comparison calls its plans, rows and cells, in all formats for people.
///     rongcheng-2022 荣成市 2022—2024       知识产权主题宣传活动 [per year]       ≥11件 · 2024

#include <string>

#include "record/plan.hpp"
#include "review/compare.hpp"
#include "view/comparison/comparison.hpp"

namespace plandoc::view {

/// Its id, region and period.
[[nodiscard]] std::string plan_title(const record::Plan& plan);
/// The indicator and, unless the comparison is loose, what tells rows of one indicator apart.
[[nodiscard]] std::string row_title(const review::Comparison& row, const ComparisonStyle& style);
/// Figure and deadline; in a loose comparison what tells targets of one row apart.
[[nodiscard]] std::string cell_words(const record::Plan& plan, const record::Target& target, const ComparisonStyle& style);

}  // namespace plandoc::view
