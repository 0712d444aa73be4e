#pragma once
/// Documents named in 《》: records.md 7.

#include "record/plan.hpp"

namespace plandoc::record {

[[nodiscard]] std::vector<Citation> find_citations(const outline::Outline& outline);

}  // namespace plandoc::record
