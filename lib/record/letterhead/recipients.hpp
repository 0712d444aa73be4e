#pragma once
/// Whom a document is addressed to (主送机关: GB/T 9704—2012, 7.3.2), on the line or lines above its text.
///     各区县人民政府，市政府各部门：
///     各省能源局，国家电网、中核：        what begins so is a list, whatever its last name ends in
///     各市人民政府，各人民团⏎体：         torn by a page

#include <cstdint>

#include "outline/outline.hpp"

namespace plandoc::record {

/// The line is a list of recipients, or the last one of it.
[[nodiscard]] bool is_recipients(const text::CleanText& text, text::Words line);

/// The whole list of which passage `index` is the last line; it does not begin before passage `first`.
[[nodiscard]] text::Words recipients_down_to(const outline::Outline& outline, std::uint32_t index, std::uint32_t first);

}  // namespace plandoc::record
