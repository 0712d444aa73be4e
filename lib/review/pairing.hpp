#pragma once
/// Which target, and which duty, of one plan is which of another: equal ones first, then by place and by meaning in aligned
/// sections, then anywhere.

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "record/plan.hpp"
#include "review/align.hpp"
#include "review/difference.hpp"
#include "review/indicator.hpp"

namespace plandoc::review {

/// Two plans, their units, which is which, and what differs in each pair.
struct Sides {
    const record::Plan& before;
    const record::Plan& after;
    Units before_units, after_units;
    Alignment alignment;
    std::vector<std::vector<Difference>> differences;  ///< one a unit of `before`; empty: same words, or no counterpart
};

/// Indices into the other plan's records; outline::none: no counterpart.
struct Pairs {
    std::vector<std::uint32_t> after_of, before_of;
};

[[nodiscard]] Pairs pair_targets(const Sides& sides, const IndicatorNames& names);
[[nodiscard]] Pairs pair_duties(const Sides& sides);

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
