#pragma once
/// Brackets that close a passage and hold nothing but agencies, without a word of duty. A plan that has several means those
/// responsible.
///     （二）改造管网。新建丙泵站。（市水务局、市财政局）      responsible  市水务局 | 市财政局

#include <vector>

#include "outline/outline.hpp"
#include "record/duty/duty_task.hpp"

namespace plandoc::record {

/// The duties of such brackets, in text order, still without tasks; empty where the plan has fewer than three.
[[nodiscard]] std::vector<PlacedDuty> find_bare_brackets(const outline::Outline& outline);

}  // namespace plandoc::record
