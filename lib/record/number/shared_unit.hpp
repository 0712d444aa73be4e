#pragma once
/// Units that stand once, behind the last number of a list.

#include <vector>

#include "record/number/expression.hpp"

namespace plandoc::record {

/// Gives the numbers of a list that lack a unit the one behind its last number: 分别提高20、15个百分点, 15、5和3家.
void share_units(const text::CleanText& text, std::vector<Expression>& expressions);

}  // namespace plandoc::record
