#pragma once
/// Within what time, or how near, people get somewhere, which is to be achieved.
///     实现5分钟|换乘、500米|乘车     -> 换乘 and 乘车, 实现
///     实现乡镇15分钟|上高速          -> 上高速, for 乡镇
///     实现10分钟|可达公园绿地         -> 可达公园绿地
/// but 1小时通勤圈, 500米覆盖率, which are names, and 执法人员1小时内到达现场, which nobody achieves.

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

/// Attaches the number; false: it tells nothing of that kind.
[[nodiscard]] bool attach_to_way(CommitmentDraft& draft);

}  // namespace plandoc::record
