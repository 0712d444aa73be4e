#pragma once
/// Brackets that close a passage and hold nothing but agencies, without a word of duty. Behind a sentence they say who is
/// responsible. A plan that has at least three of several agencies means so by those behind other words, too, and by those
/// behind a sentence within a passage.
///     （二）改造管网。新建丙泵站。（市水务局、市财政局）      responsible  市水务局 | 市财政局
///     （三）建立台账。（市水务局）                            responsible  市水务局

#include <vector>

#include "outline/outline.hpp"
#include "record/duty/duty_task.hpp"

namespace plandoc::record {

/// Adds the duties of such brackets to those of brackets with a word of duty, in text order and still without tasks.
void add_bare_brackets(const outline::Outline& outline, std::vector<PlacedDuty>& duties);

}  // namespace plandoc::record
