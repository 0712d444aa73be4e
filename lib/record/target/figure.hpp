#pragma once
/// Every number of a document and the targets among them: records.md 3.

#include "record/plan.hpp"

namespace plandoc::record {

struct Figures {
    std::vector<Number> numbers;
    std::vector<Target> targets;
};

/// Every digit run and Chinese-numeral quantity of notice, plan and attachments, each in one number; in text order. With
/// Extent::targets only the targets, and sections on what has been are passed over where they can hold none.
[[nodiscard]] Figures find_figures(const outline::Outline& outline, const Letterhead& letterhead, const std::vector<Duty>& duties,
                                   Extent extent);

}  // namespace plandoc::record
