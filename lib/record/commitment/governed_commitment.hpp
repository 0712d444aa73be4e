#pragma once
/// A number attached to a verb that stands farther off, before the noun.
///     |新增|驰名商标10件            at the head of its words
///     城镇|新增|就业5万人           inside the name of what is counted
///     |实现|垃圾处理率95%           achieved
///     |实现|废水的100%|回收利用      the noun behind, owned by the one before

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

/// `before`, the clause up to the number, without what leads up to noun and verb.
[[nodiscard]] Words governed_words(const CommitmentDraft& draft, Words before);

/// The verb in the governed words `bare`; empty: none governs the number. `owns`: 的 stands before it and a noun behind it.
[[nodiscard]] Words verb_in(const CommitmentDraft& draft, Words bare, bool owns);

/// 年产|甲盐2万吨: each year, where 产 begins no noun (年产值, 年产能); false where it does not stand there.
bool attach_to_output(CommitmentDraft& draft, Words bare);
/// 新增驰名商标10件, 城镇新增就业5万人
void attach_to_governing_verb(CommitmentDraft& draft, Words bare, Words verb);

/// 实现垃圾处理率95%; but in 新建建筑占比50% 新建 describes.
[[nodiscard]] bool attach_to_achieving_verb(CommitmentDraft& draft, Words bare);

/// 实现废水的100%回收利用; 建设面积9万亩的2个片区、面积7万亩的3个片区
void attach_to_owned_noun(CommitmentDraft& draft, Words verb);

}  // namespace plandoc::record
