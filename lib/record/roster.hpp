#pragma once
/// The people of a roster (成员名单): records.md 6.

#include "record/plan.hpp"

namespace plandoc::record {

[[nodiscard]] std::vector<Person> find_people(const outline::Outline& outline);

}  // namespace plandoc::record
