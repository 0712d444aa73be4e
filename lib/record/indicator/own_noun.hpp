#pragma once
/// The indicator of a number that has a noun of its own: what of the noun is its name, and which head it shares with others.
///     44个乡镇实战化率            实战化率, for 44个乡镇
///     绿色社区省级50个            省级绿色社区
///     90名国家级、150名省级人才    国家级人才

#include <string>

#include "record/indicator/indicator_name.hpp"

namespace plandoc::record {

/// Names `indicator` by `noun`, the number's own, which may stand before or behind it. Tells in `carried` of what counted things
/// the level or the size behind the next number may be.
void name_by_own_noun(const text::CleanText& text, const Mention& mention, const Commitment& commitment, Carried& carried,
                      Words noun, IndicatorName& indicator);

/// 国家级|企业: names `indicator` by both; but of 甲县|电站 the place is the scope, and no part of what is counted.
void put_before_head(const text::CleanText& text, Words before, std::string head, IndicatorName& indicator);

}  // namespace plandoc::record
