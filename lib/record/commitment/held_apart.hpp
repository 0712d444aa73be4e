#pragma once
/// How much each of several is to hold of what the clause names behind all of them.
///     形成“政府3天、城燃企业5%”的|储备能力|     -> 储备能力, 形成, of 政府 and of 城燃企业
///     形成甲县5万吨、乙县不少于10万吨的|加工能力

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

/// Attaches the number; false: it is none of such a list.
[[nodiscard]] bool attach_to_held_apart(CommitmentDraft& draft);

}  // namespace plandoc::record
