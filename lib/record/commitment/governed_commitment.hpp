#pragma once
/// A number whose action is a verb farther off, before the noun.
///     |新增|驰名商标10件            at the head of its words
///     城镇|新增|就业5万人           inside the name of what is counted
///     |实现|垃圾处理率95%           achieved
///     |实现|废水的100%|回收利用      the noun behind, owned by the one before

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

/// `before`, the clause up to the number, without what leads up to noun and verb.
[[nodiscard]] Words governed_words(const CommitmentDraft& draft, Words before);

/// The verb in `bare`, the governed words; empty: none governs the number. `owns`: the number stands between 的 and a noun,
/// which lets even a ratio be governed.
[[nodiscard]] Words verb_in(const CommitmentDraft& draft, Words bare, bool owns);

/// Takes 产 as an action of each year: 年|产|甲盐2万吨. False, and nothing is changed, where `bare` does not begin so, or 产
/// begins a noun (年产值, 年产能).
bool attach_to_output(CommitmentDraft& draft, Words bare);
/// Takes `verb` as the action, and what stands between it and the number as the noun; where a noun follows too,
/// between_nouns.hpp chooses.
void attach_to_governing_verb(CommitmentDraft& draft, Words bare, Words verb);

/// Takes the verb at the head of `bare` as the action of a share that is achieved: 实现|垃圾处理率95%. False, and nothing is
/// changed, where none stands there: in 新建建筑占比50%, 新建 describes.
[[nodiscard]] bool attach_to_achieving_verb(CommitmentDraft& draft, Words bare);

/// 严格|控制|消费总量不超过|2万吨: the verb at the head of `bare` holds down the measure there; false where none does.
bool attach_to_curbing_verb(CommitmentDraft& draft, Words bare);

/// Takes `verb` as the action, empty where the number before has it, and as the noun what stands behind the number, tied by
/// 的 to what stands before: 实现废水的|100%|回收利用; 建设面积9万亩的|2个|片区、面积7万亩的|3个|片区.
void attach_to_owned_noun(CommitmentDraft& draft, Words verb);

}  // namespace plandoc::record
