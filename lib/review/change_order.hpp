#pragma once
/// The order of changes: that of the new plan; what was removed stands where it stood in the old one.

#include <cstdint>
#include <tuple>
#include <vector>

#include "review/align.hpp"
#include "review/diff.hpp"

namespace plandoc::review {

class ChangeOrder {
public:
    using Key = std::tuple<std::uint32_t, std::uint32_t, ChangeOf, std::uint32_t, bool, ChangeKind>;

    /// `after_of`: the new plan's unit for each of the old.
    ChangeOrder(const record::Plan& before, const record::Plan& after, const Units& before_units, const Units& after_units,
                const std::vector<std::uint32_t>& after_of);

    /// What changes are sorted by: the place of the change's unit in the new plan, or of the unit before it if it is not there,
    /// then the place in the plan that has the change.
    [[nodiscard]] Key key(const PlanChange& change) const;

private:
    const record::Plan& before_;
    const record::Plan& after_;
    const Units& before_units_;
    const Units& after_units_;
    struct Place {
        std::uint32_t place = 0, behind = 0;  ///< of the nearest unit before it that is in the new plan, and how many behind that
    };
    std::vector<Place> begins_;  ///< of each old unit
};

}  // namespace plandoc::review
