#pragma once
/// Numbers that tell which things are meant or allowed, not how many there will be.
///     营业收入首次突破10亿元的，…       a condition
///     可利用不超过5%的面积            an allowance
///     实施65%节能标准               a standard's name
///     30万千瓦级机组                a class
///     推进10万吨电解液项目建设         a capacity
///     明确1名分管领导负责            an order
///     每增加1人，安排经费2万元        a step

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

[[nodiscard]] bool is_qualification(const CommitmentDraft& draft);

/// 每增加1人: the clause names a step by which something else grows.
[[nodiscard]] bool names_step(const text::CleanText& text, Words clause);

}  // namespace plandoc::record
