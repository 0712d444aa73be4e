#pragma once
/// Shares and distances, which say how much of something else, or how far from it. Each function is false, and changes
/// nothing but for a noun that it drops, where the words are not of its form.
///     70%以上|县级机关|建成…           of those behind it
///     租金|为|标准的|10%              of what stands before it: the verb is farther off
///     增速|高于|全省平均水平|2个百分点    from something else

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

/// The noun behind the share, with nothing but a verb or a place before it: 覆盖|70%以上|县级机关. False also where the share
/// only describes the noun (低于40%的企业).
[[nodiscard]] bool attach_share_behind(CommitmentDraft& draft, Words bare);

/// The noun `bare`, a part of which is used: 公益金|不低于55%的资金用于甲事, 公益金|按不低于55%的比例用于甲事.
[[nodiscard]] bool attach_part_used(CommitmentDraft& draft, Words bare);

/// The fund that stands alone in the clause before, a part of which is used: 彩票公益金，从2022年起55%以上用于甲事.
[[nodiscard]] bool attach_fund_used(CommitmentDraft& draft, Words bare);

/// What a share is taken from, before 中 and at most a verb: 从|出让收益|中提取5%, 各县从|公益金|中安排不低于5%.
[[nodiscard]] bool attach_part_taken(CommitmentDraft& draft, Words bare);

/// The noun behind the share or the time, which the verb in `bare` makes: 形成不低于最大负荷|5%|的响应能力,
/// 形成日均|3天|用量的储气能力.
[[nodiscard]] bool attach_capability(CommitmentDraft& draft, Words bare);

/// The noun at the head of `bare`, which has a share of what ends in 的: 投入|不少于|总投资的|50%, 租金|为|标准的|10%. The
/// comparator or verb between the two becomes relation or action.
[[nodiscard]] bool attach_share_of(CommitmentDraft& draft, Words bare);

/// The noun that has a share of something, where a verb beside the number only says how much: 三产|占|生产总值达到50%; but
/// 三产占生产总值比重|达到|50%.
void take_share_of_whole(CommitmentDraft& draft);

/// The noun before the comparator in `bare`, of a number that says by how much: 增速|高于|全省平均水平|2个百分点,
/// 收费标准|低于|同类机构|20%.
[[nodiscard]] bool attach_margin(CommitmentDraft& draft, Words bare);

/// The noun before the comparator in `bare`, which ends in the name of a limit: 采伐量|不突破|省下达的限额|500万立方米.
[[nodiscard]] bool attach_limit(CommitmentDraft& draft, Words bare);

}  // namespace plandoc::record
