#pragma once
/// What is done to something so often, where its noun stands behind the number.
///     实现重点企业|每年1次|现场核查    -> 重点企业现场核查
///     对重点断面|每月至少1次|采样监测  -> 采样监测, for 重点断面

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

/// Attaches the number, before which and how often stands `before`; false: it tells nothing of that kind.
[[nodiscard]] bool attach_to_repeated_deed(CommitmentDraft& draft, Words before);

}  // namespace plandoc::record
