#pragma once
/// Things that are counted, not promised.
///     三个阶段, 10个方面, 规划的10项任务      the text's own structure
///     推进五个新城建设                     all there are
///     新北洋、哈工大2处中心                 as many as are named
///     围绕37条产业链, 未完成2个              framed by what stands before

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

[[nodiscard]] bool is_plain_count(const CommitmentDraft& draft);

}  // namespace plandoc::record
