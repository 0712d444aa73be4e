#pragma once
/// Amounts that a rule pays, as against payments that are themselves promised.
///     补助5万元, 奖励实际投资的10%, 按投入额的20%给予补助    paid
///     少于10人的，安排2万元                             paid in the case that is named
///     补贴发放率98%以上                                how many are reached
///     补助标准提高到1000元                             the payment itself is what is promised

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

/// 质押贷款不低于30亿元: what is lent, of which so much is asked for, is not paid.
[[nodiscard]] bool is_loan_asked_for(const text::CleanText& text, const Commitment& commitment);

/// The number is what a rule pays.
[[nodiscard]] bool is_payment(const CommitmentDraft& draft);

}  // namespace plandoc::record
