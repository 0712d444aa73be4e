#pragma once
/// What stands at the head of a noun phrase and is cut from it.
///     到2025年，力争全市万人发明专利拥有量 -> 万人发明专利拥有量
///     引进和培育知识产权机构               -> 知识产权机构

#include <string_view>

#include "record/plan.hpp"

namespace plandoc::record {

/// `words` without what leads up to a noun: times (到2025年), adverbs, modality, links, the plan's own place, 各类.
[[nodiscard]] Words without_lead(const text::CleanText& text, Words words, std::u16string_view own_place);

/// `words` from behind the last 力争, 确保 or 实现 within them: whoever stands before it is no part of the noun.
[[nodiscard]] Words behind_subject(const text::CleanText& text, Words words);

/// `words` without verbs at its head (引进和培育知识产权机构 -> 知识产权机构), unless they begin a clause on 的.
[[nodiscard]] Words without_head_verbs(const text::CleanText& text, Words words);

}  // namespace plandoc::record
