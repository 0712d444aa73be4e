#pragma once
/// Those for whom, to whom or with whom something is done: they are counted, and what is done stands behind them.
///     为|1000户老年人|提供改造        those served
///     在|10个以上领域|实现…          or where
///     对|3000户家庭|实施改造          those treated
///     将|30所敬老院|转型为养老中心     those turned into something else

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

/// The verb beside the number is 为 or 在 and a noun follows; `is_first`: nothing stands before it.
void attach_to_those_served(CommitmentDraft& draft, bool is_first);

/// 为全市|5000户老年人家庭实施改造: a place stands between 为 and the number; false where it does not.
bool attach_to_those_of_place(CommitmentDraft& draft, Words before);

/// False where `before`, the clause up to the number, leads to none who are treated: no 对, or as many as there are
/// (对全省16个市).
[[nodiscard]] bool attach_to_those_treated(CommitmentDraft& draft, Words before);

/// 将符合条件的30名老年人纳入照护: words on 的 between; false where `before` does not lead to those.
[[nodiscard]] bool attach_to_those_turned(CommitmentDraft& draft, Words before);

/// 将30所敬老院转型为养老服务中心, 把5个社区纳入试点
[[nodiscard]] bool is_turned(const CommitmentDraft& draft);

}  // namespace plandoc::record
