#pragma once
/// Brackets that close a passage and hold nothing but agencies, without a word of duty. A plan that has several means those
/// responsible, and so it does where such a bracket, of a single agency too, closes a sentence.
///     （二）改造管网。新建丙泵站。（市水务局、市财政局）      responsible  市水务局 | 市财政局
///     （三）建立台账。（市水务局）                            responsible  市水务局

#include <vector>

#include "outline/outline.hpp"
#include "record/duty/duty_task.hpp"

namespace plandoc::record {

/// Adds the duties of such brackets to those of brackets with a word of duty, in text order and still without tasks; none where
/// the plan has fewer than three of several agencies.
void add_bare_brackets(const outline::Outline& outline, std::vector<PlacedDuty>& duties);

}  // namespace plandoc::record
