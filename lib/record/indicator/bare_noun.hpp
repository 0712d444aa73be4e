#pragma once
/// The noun that a number counts, without what leads up to it, stands between it and its verb, or within it as an aside.
///     全县1347株|古树名木挂牌保护率              without how many there are
///     每个街道|服务中心                        without of each of which: that is `per`
///     对|老年人周探访率, 为|企业|减负2亿元       without what leads to those whom it is about
///     老年人|每年|体检, 甲区|2025年|黑臭水体比例    老年人体检, 甲区黑臭水体比例
/// What belongs to the measure stays: 每万人拥有量, 6层及以下住宅占比, 对世界经济贡献率.

#include <string>
#include <string_view>

#include "record/mention/commitment.hpp"

namespace plandoc::record {

/// `noun` without what leads up to it; but a place that is not the plan's own says which kind, behind a verb or a number:
/// 创建|全国示范社区2个, 打造2个|全省示范项目.
[[nodiscard]] Words without_lead_behind_verb(const text::CleanText& text, const Mention& mention, const Commitment& commitment,
                                             Words noun);

/// Likewise; but 20个|全面推进改革试点镇: behind things that are counted an adverb is part of their
/// name.
[[nodiscard]] Words without_lead_of(const text::CleanText& text, const Mention& mention, const Commitment& commitment,
                                    Words noun);

/// The noun without what leads up to it or stands between it and its verb.
[[nodiscard]] Words bare_noun(const text::CleanText& text, const Mention& mention, const Commitment& commitment);

/// `noun` as written, without the aside that stands within it: 每年 of 老年人每年体检, a date, or the number of a note behind a
/// quote: “甲园区”(12)数量.
[[nodiscard]] std::string without_aside(const text::CleanText& text, const Mention& mention, Words noun);

/// 甲区|2025年|黑臭水体比例, 遗留问题|2024年6月底前|化解率, 木材加工|2025年|总产值: a year that stands between whose it is and
/// what is measured, or a deadline; empty: none.
[[nodiscard]] Words date_in(const text::CleanText& text, const Mention& mention, Words noun);

/// 新增供热面积, 实现新增供热面积: the noun begins with what is done.
[[nodiscard]] bool begins_with_addition(const text::CleanText& text, Words noun);

}  // namespace plandoc::record
