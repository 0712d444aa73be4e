#pragma once
/// In which fields two records that are one in two plans differ.

#include <algorithm>
#include <vector>

#include "record/plan.hpp"
#include "review/field.hpp"
#include "review/pairing.hpp"

namespace plandoc::review {

/// The fields in which two targets, duties or letterheads differ, in the order of the fields. Values that are only
/// written in another way, places, and what follows from other records do not count.
[[nodiscard]] std::vector<Field> changed_fields(const Sides& sides, const record::Target& before, const record::Target& after);
[[nodiscard]] std::vector<Field> changed_fields(const Sides& sides, const record::Duty& before, const record::Duty& after);
[[nodiscard]] std::vector<Field> changed_fields(const record::Letterhead& before, const record::Letterhead& after);

[[nodiscard]] inline bool has_field(const std::vector<Field>& fields, Field field) {
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

}  // namespace plandoc::review
