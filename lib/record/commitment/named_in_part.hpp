#pragma once
/// Those that are counted, some of whom stand before their number by name.
///     甲园、乙园等|8处公园       fewer names than the number says

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

/// `names` end in 等 or 等地, and are fewer or more than the number says.
[[nodiscard]] bool names_some(const CommitmentDraft& draft, Words names);

/// Takes those named in part as the noun, where they will be made: 2026年底前甲线、乙线等|6条|专线建成投用. False, and nothing is
/// changed, where `bare` names none, or neither a time nor 力争 says that they are still to come.
[[nodiscard]] bool attach_to_named(CommitmentDraft& draft, Words bare);

}  // namespace plandoc::record
