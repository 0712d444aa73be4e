#pragma once
/// A number that no verb governs: its noun alone is known, and those that are counted may do something themselves.
///     发明专利拥有量|10件以上
///     力争|100家企业|达到一级        promised: a modality, and a deed
///     每千名老年人拥有养老床位|40张   a measure

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

/// Nothing stands before the number: 10家企业, 力争100家企业达到一级.
void attach_alone(CommitmentDraft& draft);

/// 拥有量10件以上
void attach_to_noun(CommitmentDraft& draft, Words bare);

/// 每千名老年人拥有养老床位40张: what many have is a measure, its verb is part of the name.
void attach_to_measure(CommitmentDraft& draft, Words bare);

}  // namespace plandoc::record
