#pragma once
/// How much of the first member of a list all of them share, before which the others say nothing of it.
///     单位工业增加值|能耗、用水量          单位工业增加值
///     签约项目|当年开工率、次年投产率      签约项目
///     城镇居民人均|住房面积和绿地面积      城镇居民人均

#include <vector>

#include "record/plan.hpp"

namespace plandoc::record {

/// Characters of `members.front()`, whose last may have the head of all; 0: the members share nothing before it.
[[nodiscard]] std::uint32_t member_base(const text::CleanText& text, const std::vector<Words>& members);

}  // namespace plandoc::record
