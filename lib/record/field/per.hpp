#pragma once
/// How often a number holds (records.md 3, `per`).
///     每年培训100人，开展活动5次      year, twice: 每年 holds on over clauses without a subject of their own
///     年均增速保持在8%              year: of a rate within its noun, else the noun's own: 年度收入增幅
///     各县分别建成2处，基地各100亩    each

#include <cstdint>

#include "record/mention/carried.hpp"

namespace plandoc::record {

/// How often the number of a target holds, whose indicator and action are known. What holds on for the numbers behind it is
/// left in `carried`.
[[nodiscard]] Per per_of(const text::CleanText& text, const Mention& mention, const Commitment& commitment, const Target& target,
                         Carried& carried);

/// 每年实施项目5项，|单个项目|最高500万元；突破技术20项: what sets no target has a subject of its own in a later clause, so that
/// 每年 holds no longer.
[[nodiscard]] bool begins_with_own_subject(const text::CleanText& text, const Mention& mention, const Commitment& commitment,
                                           const Carried& carried);

}  // namespace plandoc::record
