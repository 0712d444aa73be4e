#pragma once
/// Every number of a document and the targets among them: records.md 3.

#include "record/plan.hpp"

namespace plandoc::record {

struct Figures {
    std::vector<Number> numbers;
    std::vector<Target> targets;
};

/// The numbers of notice, plan and attachments, in text order: each run of digits and each quantity in Chinese numerals is
/// part of just one. Among them the targets, in text order too. With Extent::targets no numbers are given, and sections on
/// what has been are passed over where they can hold no target.
[[nodiscard]] Figures find_figures(const outline::Outline& outline, const Letterhead& letterhead, const std::vector<Duty>& duties,
                                   Extent extent);

}  // namespace plandoc::record
