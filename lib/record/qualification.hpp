#pragma once
/// Numbers that tell which things are meant or allowed, not how many there will be.
///     营业收入首次突破10亿元的，…       a condition
///     可利用不超过5%的面积            an allowance
///     实施65%节能标准               a standard's name
///     30万千瓦级机组                a class
///     推进10万吨电解液项目建设         a capacity

#include "record/commitment_draft.hpp"

namespace plandoc::record {

[[nodiscard]] bool is_qualification(const CommitmentDraft& draft);

}  // namespace plandoc::record
