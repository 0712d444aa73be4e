#pragma once
/// The verbs of duty with all that belongs to them.
///     市教育局具体负责…              负责              adverbs before it: 具体
///     各部门按照职责分工负责…        按照职责分工负责
///     市科技局要切实发挥牵头作用     牵头              before it: 要切实发挥
/// None: 负责人, 负责任, 牵头单位.

#include "lexicon/duty_role.hpp"
#include "record/plan.hpp"

namespace plandoc::record {

[[nodiscard]] constexpr DutyRole role_of(lexicon::DutyWord word) {
    if (word == lexicon::DutyWord::lead) return DutyRole::lead;
    return word == lexicon::DutyWord::support ? DutyRole::support : DutyRole::responsible;
}

struct DutyVerb {
    DutyRole role = DutyRole::responsible;
    Words words;              ///< as written: 按职责分工负责, 牵头; empty: no verb
    std::uint32_t begin = 0;  ///< where the adverbs before it begin
};

/// The verb that begins at `index` and ends before `end`, with what stands before it back to `from`.
[[nodiscard]] DutyVerb match_duty_verb(const text::CleanText& text, std::uint32_t from, std::uint32_t index, std::uint32_t end);

/// 参与 of 市财政局参与的机制: likewise, before 的, where a sentence says whose what it sets up is.
[[nodiscard]] DutyVerb match_describing_verb(const text::CleanText& text, std::uint32_t from, std::uint32_t index,
                                             std::uint32_t end);

/// What those do who share a task, at the end of a list of them: 甲局、乙局|按职责分工落实, |按职责分工.
[[nodiscard]] DutyVerb match_shared_deed(const text::CleanText& text, Words piece);

/// 牵头单位 of 市教育局作为牵头单位, 市教育局是牵头部门: likewise, the noun of such a verb, which a sentence says that a body is.
[[nodiscard]] DutyVerb match_duty_noun(const text::CleanText& text, std::uint32_t from, std::uint32_t index, std::uint32_t end);

}  // namespace plandoc::record
