#pragma once
/// Phrases that tell a count of what is there, which promises nothing: rows of count_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class CountSign : std::uint8_t {
    // Members that are all there.
    lays_down,       ///< before them: 划定|三条控制线
    implements,      ///< at the head of a clause: the measures behind it are there: 落实|30条措施
    member_counter,  ///< counts them: 三|条|控制线
    kind_counter,    ///< counts kinds: 六|类
    kind_end,        ///< makes a kind of a noun of structure: 20个区域|性|中心
    effect,          ///< ends what is bettered of things that are all there: 巩固26条水体治理|成效
    brings_forth,    ///< before things that are none of those: 形成|七个供电分区
    made,            ///< ends what such things are: 形成七个供电|分区
    in_all,          ///< before the number of all that there are: 重点单位|共|886家
    enlists,         ///< says which those are of whom there are so many: 纳入|调度的项目共126个
    // Parts of a whole.
    divides,        ///< before them: 分为|生产和配送2个部分
    listed_behind,  ///< before the members of what was counted: 建成四个园区，|分别为|甲园、乙园
    combined,       ///< behind what one thing is at once: 集6项|功能于一体
    aspect,         ///< counts, behind 等, those that are named before it: 质量、能力等4个|方面
    // Indicators of the plan itself.
    indicator,      ///< ends what counts them: 设置9项|指标
    of_indicators,  ///< likewise, anywhere: 规划|指标包括|5类23项
    // Which one it is.
    held,           ///< ends what 三期 counts where it is not the third stage: 举办三期|培训班
    first_of_kind,  ///< says that there was none so far: 百亿级企业|零的突破
    times,          ///< ends a unit that deeds, lessons and days of work are counted in: 60|学时
    left_over,      ///< ends what is left of those counted before: |其余|110处2024年完成
};

[[nodiscard]] const SignTable& table_of(CountSign);

}  // namespace plandoc::lexicon
