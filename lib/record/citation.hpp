#pragma once
/// Documents named in 《》: records.md 7.
///     《甲乙规划》（国发〔2021〕4号）         title 甲乙规划, number 国发〔2021〕4号
///     《关于印发〈甲乙办法〉的通知》          one document; what it names in 〈〉 is part of its title
///     《甲规划(2021-2025年)》《甲规划（2021—2025年）》   one document, twice
/// A title that is not closed within its paragraph is none.

#include "record/plan.hpp"

namespace plandoc::record {

/// Every document named in notice, plan and attachments, in the order of first mention.
[[nodiscard]] std::vector<Citation> find_citations(const outline::Outline& outline);

}  // namespace plandoc::record
