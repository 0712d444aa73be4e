#pragma once
/// In which fields two records that are one in two plans differ.

#include <algorithm>
#include <string_view>
#include <vector>

#include "record/plan.hpp"
#include "review/pairing.hpp"

namespace plandoc::review {

/// Names of the fields in which two targets, duties or letterheads differ, in the order of the fields. Values that are only
/// written in another way, places, and what follows from other records do not count.
[[nodiscard]] std::vector<std::string_view> changed_fields(const Sides& sides, const record::Target& before,
                                                           const record::Target& after);
[[nodiscard]] std::vector<std::string_view> changed_fields(const Sides& sides, const record::Duty& before,
                                                           const record::Duty& after);
[[nodiscard]] std::vector<std::string_view> changed_fields(const record::Letterhead& before, const record::Letterhead& after);

[[nodiscard]] inline bool has_field(const std::vector<std::string_view>& fields, std::string_view name) {
    return std::find(fields.begin(), fields.end(), name) != fields.end();
}

}  // namespace plandoc::review
