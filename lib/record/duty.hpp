#pragma once
/// Who does what: records.md 4.

#include "record/plan.hpp"

namespace plandoc::record {

/// Every duty of notice, plan and attachments, in text order; the rows of task tables in table order.
[[nodiscard]] std::vector<Duty> find_duties(const outline::Outline& outline, const Letterhead& letterhead);

/// The agency's full name: the prefix carried over, then the text as written. 市 + 科学技术局 -> 市科学技术局
[[nodiscard]] std::string full_name(const text::CleanText& text, const Agency& agency);

}  // namespace plandoc::record
