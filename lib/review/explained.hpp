#pragma once
/// What of a plan's text is accounted for by changes of its targets, duties and title: edits there are no changes of their own.
///     达到1[1|2]件以上   the value of a target has changed, and that is reported as such

#include <cstdint>
#include <string_view>
#include <vector>

#include "record/plan.hpp"

namespace plandoc::review {

using text::Words;

struct Explained {
    std::vector<Words> within;  ///< an edit inside these is explained
    std::vector<Words> around;  ///< so is one that holds these, and little else

    /// Of an edit that is not empty.
    [[nodiscard]] bool explains(Words edit) const;
};

/// The words of a target that these of its fields stand for.
void explain_fields(const record::Plan& plan, const record::Target& target, const std::vector<std::string_view>& fields,
                    Explained& explained);
/// All of the target's clause: it is new, or gone.
void explain_clause(const record::Plan& plan, const record::Target& target, Explained& explained);
void explain_duty(const record::Duty& duty, Explained& explained);
/// 《甲方案（2021—2025年）》 in the plan's own notice. `of_unit` holds one for each unit, `unit_of_passage` tells which.
void explain_own_title(const record::Plan& plan, const std::vector<std::uint32_t>& unit_of_passage,
                       std::vector<Explained>& of_unit);

}  // namespace plandoc::review
