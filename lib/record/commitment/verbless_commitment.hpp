#pragma once
/// A number that no verb governs: its noun alone is known, and those that are counted may do something themselves.
///     发明专利拥有量|10件以上
///     力争|100家企业|达到一级        promised: a modality, and a deed
///     每千名老年人拥有养老床位|40张   a measure

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

/// Of a number before which nothing stands: 10家企业, 力争100家企业达到一级.
void attach_alone(CommitmentDraft& draft);

/// Takes `bare`, all that stands before the number, as the noun: 拥有量|10件以上. Where a noun follows, the role says what the
/// number is instead: it counts, describes, or is part of a name.
void attach_to_noun(CommitmentDraft& draft, Words bare);

/// Likewise of a measure of so many people each, whose verb is part of the noun: 每千名老年人拥有养老床位|40张.
void attach_to_measure(CommitmentDraft& draft, Words bare);

}  // namespace plandoc::record
