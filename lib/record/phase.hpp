#pragma once
/// The phases of carrying a plan out: records.md 5.

#include "record/plan.hpp"

namespace plandoc::record {

[[nodiscard]] std::vector<Phase> find_phases(const outline::Outline& outline);

}  // namespace plandoc::record
