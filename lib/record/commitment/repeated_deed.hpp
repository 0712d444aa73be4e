#pragma once
/// What is done to something so often, where its noun stands behind the number, or is told to somebody.
///     实现重点企业|每年1次|现场核查    -> 重点企业现场核查
///     对重点断面|每月至少1次|采样监测  -> 采样监测, for 重点断面
///     每年向县委|报告|1次            -> 报告
///     每季度向专班|报送进展|1次       -> 进展, 报送

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

/// Attaches the number, before which and how often stands `before`; false: it tells nothing of that kind.
[[nodiscard]] bool attach_to_repeated_deed(CommitmentDraft& draft, Words before);

/// Likewise a number that counts how often something is told to those behind 向.
[[nodiscard]] bool attach_to_report(CommitmentDraft& draft);

}  // namespace plandoc::record
