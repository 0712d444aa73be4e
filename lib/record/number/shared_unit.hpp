#pragma once
/// Units that stand once, behind the last number of a list.

#include <vector>

#include "record/number/expression.hpp"

namespace plandoc::record {

/// 分别提高20、15个百分点, 15、5和3家: the unit behind the last number of a list is that of all.
void share_units(const text::CleanText& text, std::vector<Expression>& expressions);

}  // namespace plandoc::record
