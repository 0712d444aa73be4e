#pragma once
/// Numbers that say which one, not how many.
///     电池三期, 建设三期工程     but 举办三期培训班
///     十一届二次全会, 十一届八次、九次全会

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

[[nodiscard]] bool is_ordinal(const CommitmentDraft& draft);

}  // namespace plandoc::record
