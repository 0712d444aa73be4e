#pragma once
/// A comparison as a report: the matrix with a plot in each row, its figures linked to the texts of the plans below.

#include <string>
#include <vector>

#include "record/plan.hpp"
#include "review/compare.hpp"
#include "view/comparison/comparison.hpp"

namespace plandoc::view {

void append_comparison_report(const std::vector<record::Plan>& plans, const std::vector<review::Comparison>& rows,
                              const ComparisonStyle& style, std::string& out);

}  // namespace plandoc::view
