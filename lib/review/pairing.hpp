#pragma once
/// Which target, and which duty, of one plan is which of another: equal ones first, then by place and by meaning in aligned
/// sections, then anywhere.

#include <cstdint>
#include <set>
#include <string>
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

/// The full names of a duty's agencies.
[[nodiscard]] std::set<std::string> agency_names(const record::Plan& plan, const record::Duty& duty);

}  // namespace plandoc::review
