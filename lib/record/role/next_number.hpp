#pragma once
/// What a number is to the one that follows it in its clause.
///     培育|20亿元以上企业|5家            describes the things that the next number counts
///     提供|6类以上疗法的比例|达到90%       describes what the next number measures
///     千人以上工程|覆盖人口|达到60%        names the things whose measure the next number gives
///     30个项目|完成投资|2亿元             counts those that do what the next number says

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

/// 培育|20亿元|以上企业5家: a later number counts or measures the noun, this one only describes it.
[[nodiscard]] bool describes_counted_noun(const CommitmentDraft& draft);

/// 9个|断面达标率提高到90%: what this number counts is named only for the share that the next number gives.
[[nodiscard]] bool leads_to_measure(const CommitmentDraft& draft);

/// 30个|项目完成投资2亿元: the amount is what is promised, those that reach it are only counted.
[[nodiscard]] bool leads_to_amount(const CommitmentDraft& draft);

}  // namespace plandoc::record
