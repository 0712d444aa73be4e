#pragma once
/// Where the noun of an indicator begins: what stands at the head of a phrase and is cut from it.
///     到2025年，力争全市万人发明专利拥有量 -> 万人发明专利拥有量
///     引进和培育知识产权机构               -> 知识产权机构

#include <string_view>

#include "record/plan.hpp"

namespace plandoc::record {

/// `words` without what leads up to a noun: times (到2025年), adverbs, 力争, conjunctions, 各类, `own_place` (the plan's, or
/// empty).
[[nodiscard]] Words without_lead(const text::CleanText& text, Words words, std::u16string_view own_place);

/// `words` from behind the last 力争, 确保, 实现, 累计 or 将 within them, or what else is reached (全覆盖、): what stands before it is
/// no part of the noun.
[[nodiscard]] Words behind_subject(const text::CleanText& text, Words words);

/// 检测 of 新建|检测|平台: characters of the verb that `words` begin with and that only tells what the thing is for; 0: none.
[[nodiscard]] std::uint32_t use_at_head(const text::CleanText& text, Words words);

/// 处置事故平均时长, 开办企业全流程: how long it takes to do something.
[[nodiscard]] bool takes_time(const text::CleanText& text, text::Words words);

/// `words` without the verbs at their head (引进和培育知识产权机构 -> 知识产权机构), unless these belong to the noun
/// (新建建筑占比) or to a clause on 的 that describes it.
[[nodiscard]] Words without_head_verbs(const text::CleanText& text, Words words);

}  // namespace plandoc::record
