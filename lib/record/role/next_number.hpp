#pragma once
/// What a number is to the one that follows it in its clause.
///     培育|20亿元以上企业|5家            describes what the next one counts
///     提供|6类以上疗法的比例|达到90%       describes what the next one measures
///     千人以上工程|覆盖人口|达到60%        says of what the next one gives the measure
///     30个项目|完成投资|2亿元             they do what the next one counts

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

/// 培育20亿元以上企业5家: a later number counts the noun, this one only describes it.
[[nodiscard]] bool describes_counted_noun(const CommitmentDraft& draft);

/// 千人以上工程覆盖人口达到60%, 9个断面达标率提高到90%
[[nodiscard]] bool leads_to_measure(const CommitmentDraft& draft);

/// 30个项目|完成投资2亿元: what they do is an amount, and they are only counted.
[[nodiscard]] bool leads_to_amount(const CommitmentDraft& draft);

}  // namespace plandoc::record
