#pragma once
/// The words of a plan that changes of its targets, duties and title account for: edits there are not reported as well.
///     达到1[1|2]件以上   the value of a target has changed, and that is reported as such

#include <cstdint>
#include <vector>

#include "record/plan.hpp"
#include "review/field.hpp"

namespace plandoc::review {

using text::Words;

struct Explained {
    std::vector<Words> within;  ///< an edit inside these is explained
    std::vector<Words> around;  ///< so is one that holds these, and little else

    /// Whether an edit, which must not be empty, is explained.
    [[nodiscard]] bool explains(Words edit) const;
};

/// Adds the words of a target that these of its fields were read from.
void explain_fields(const record::Plan& plan, const record::Target& target, const std::vector<Field>& fields,
                    Explained& explained);
/// Adds all of the target's clause: the target is new, or gone.
void explain_clause(const record::Plan& plan, const record::Target& target, Explained& explained);
/// Adds the words of a duty.
void explain_duty(const record::Duty& duty, Explained& explained);
/// 《甲方案（2021—2025年）》 in the plan's own notice. `of_unit` holds one for each unit, `unit_of_passage` tells which.
void explain_own_title(const record::Plan& plan, const std::vector<std::uint32_t>& unit_of_passage,
                       std::vector<Explained>& of_unit);

}  // namespace plandoc::review
