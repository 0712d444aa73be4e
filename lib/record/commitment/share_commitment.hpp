#pragma once
/// Shares and distances, which say how much of something else, or how far from it.
///     70%以上|县级机关|建成…           of those behind it
///     租金|为|标准的|10%              of what stands before it: the verb is farther off
///     增速|高于|全省平均水平|2个百分点    from something else

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

/// A noun follows the share. False where something stands before it, or it only describes (低于40%的企业).
[[nodiscard]] bool attach_share_behind(CommitmentDraft& draft, Words bare);

/// 公益金不低于55%的资金用于甲事, 按不低于55%的比例用于: of what `bare` names, a part is used.
[[nodiscard]] bool attach_part_used(CommitmentDraft& draft, Words bare);

/// 形成不低于最大负荷5%的响应能力, 形成日均3天用量的储气能力: what the verb makes stands behind the share, or the time.
[[nodiscard]] bool attach_capability(CommitmentDraft& draft, Words bare);

/// 投入不少于总投资的50%, 租金为标准的10%: `bare` ends in 的 and holds comparator or verb before what the share is of.
[[nodiscard]] bool attach_share_of(CommitmentDraft& draft, Words bare);

/// 增速高于全省平均水平2个百分点: `bare` holds the comparator.
[[nodiscard]] bool attach_margin(CommitmentDraft& draft, Words bare);

}  // namespace plandoc::record
