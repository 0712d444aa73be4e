#pragma once
/// Nouns that do not say what is counted, only how many, where, or by whom: that was named before.
///     新增商标10000件，|总量|超过40000件             商标
///     每个县至少打造3个示范点，|全市|达到20个          示范点
///     县级林长每季度巡林1次，|乡级林长|每月不少于2次    巡林
///     大中型水库监测设施覆盖率达到100%，|小型水库|达到65%    监测设施覆盖率
/// Another place, 县城 of 城市处理率达到98%，县城达到95%, is told by elsewhere.hpp.

#include "record/mention/carried.hpp"

namespace plandoc::record {

/// A noun that only counts (总量), or only tells which part (第二批, 一期), or only brackets, or each (每支不少于5人): of the
/// noun before.
[[nodiscard]] bool names_nothing(const text::CleanText& text, Words noun);

/// 第二批, 一期: which part of what was named before.
[[nodiscard]] bool names_batch(const text::CleanText& text, Words noun);

/// 基地项目 of 100万千瓦|基地项目: the noun before, behind the last of the numbers in it.
[[nodiscard]] Words without_size_before(const Mention& mention, Words noun);

/// 县(市、区) of 每个县(市、区)至少1所: says where, not what.
[[nodiscard]] bool is_each_place(const text::CleanText& text, Words noun);

/// 新建学校，|各县(市、区)|不少于2所
[[nodiscard]] bool names_every_place(const text::CleanText& text, Words noun);

/// 推进充电桩建设，|全市|累计建成500个: the whole place.
[[nodiscard]] bool names_whole_place(const text::CleanText& text, Words noun);

/// 办好对接活动，|省、市两级|分别举办6场和50场: what is done stands in a clause before, and no target does.
[[nodiscard]] bool tells_only_where(const text::CleanText& text, const Commitment& commitment, Words noun,
                                    const Carried& carried);

/// 建设基地30个，市级、每个县不少于2个: a level, or each of what has them, or 其他县区, counts the same things as the target
/// before; so does whoever does it as well: 县级林长每季度巡林1次，|乡级林长|每月不少于2次; and so do all of them together:
/// |全市|达到20个.
[[nodiscard]] bool has_same_things(const text::CleanText& text, const Mention& mention, const Commitment& commitment, Words noun,
                                   const Carried& carried);

/// 县级医院|床位使用率, 乡镇(街道)|覆盖率: what is measured of a body, behind the body; empty: `measured` names none.
[[nodiscard]] Words behind_body(const text::CleanText& text, Words measured);

/// 市财政每年|投入|1000万元: a budget gives the sum, whatever for.
[[nodiscard]] bool gives_from_budget(const text::CleanText& text, const Mention& mention, const Commitment& commitment);

/// 大中型水库监测设施覆盖率达到100%，|小型水库|达到65%: what is measured of `noun`, others of a kind that the number before is
/// about, or other roads and waters: 国省道绿化率达到100%，|县乡道|达到95%; empty: it is none of them.
[[nodiscard]] Words measured_of_kin(const text::CleanText& text, const Mention& mention, const Commitment& commitment, Words noun,
                                    const Carried& carried);

/// 建成基地4个，开展|进校园活动|，每年不少于120场次: what the clause between does, where the number is of another unit than the
/// one before; empty: none is between.
[[nodiscard]] Words done_between(const text::CleanText& text, const Mention& mention, const Carried& carried);

/// 新建站点5个，|充电桩总数|大幅增加，达到500个: what the clause between says to change; empty: none is between, or it has a
/// verb for another's noun.
[[nodiscard]] Words changed_before(const text::CleanText& text, const Mention& mention, const Commitment& commitment,
                                   const Carried& carried);

}  // namespace plandoc::record
