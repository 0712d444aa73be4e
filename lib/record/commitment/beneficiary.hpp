#pragma once
/// Those for whom, to whom or with whom something is done: the number counts them, and what is done stands behind them.
///     为|1000户老年人|提供改造        those served
///     在|10个以上领域|实现…          or where
///     对|3000户家庭|实施改造          those treated
///     将|30所敬老院|转型为养老中心     those turned into something else
///     与|5家银行|签订合作协议         those it is done with

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

/// Takes those served as the noun: 为 or 在 stands beside the number, and a noun follows. `is_first`: nothing stands before 为,
/// so that what is done for them is promised.
void attach_to_those_served(CommitmentDraft& draft, bool is_first);

/// 在 stands beside the number, and so many are aimed at: 在10个以上领域|实现…, 2025年底前，在300个行政村|新建…
[[nodiscard]] bool is_in_many(const CommitmentDraft& draft);

/// Takes them where `before`, the clause up to the number, is 为 or 在 and a place: 为全市|5000户老年人家庭|实施改造. False, and
/// nothing is changed, where it is not.
bool attach_to_those_of_place(CommitmentDraft& draft, Words before);

/// Takes those treated as the noun. False, and nothing is changed, where `before` does not lead to them: it lacks 对, or the
/// number only says how many there are (对全省16个市).
[[nodiscard]] bool attach_to_those_treated(CommitmentDraft& draft, Words before);

/// Takes those turned into something else as the noun, where words on 的 stand between 将 and the number:
/// 将符合条件的|30名老年人|纳入照护. False, and the draft is without a noun, where `before` does not lead to them.
[[nodiscard]] bool attach_to_those_turned(CommitmentDraft& draft, Words before);

/// Takes those as the noun with whom something is done: 与|5家金融机构|签订合作协议, 同|甲中心等5家以上科研院所|建立合作关系.
/// False, and nothing is changed, where the clause does not lead to them.
[[nodiscard]] bool attach_to_partners(CommitmentDraft& draft);

/// 将|30所敬老院|转型为养老服务中心, 把|5个社区|纳入试点: 将 or 把 stands beside the number, and behind the noun what it is
/// turned into.
[[nodiscard]] bool is_turned(const CommitmentDraft& draft);

}  // namespace plandoc::record
