#pragma once
/// Noun phrases beside a number: where they begin and end, and what does not belong to an indicator (records.md 3,
/// `indicator`).
///     到2025年，力争全市万人发明专利拥有量 -> 万人发明专利拥有量
///     以智能制造为代表的先进制造业规模      -> 先进制造业规模
///     从事知识产权服务的专业人才           -> itself: 专业人才 alone names too little

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "record/plan.hpp"

namespace plandoc::record {

/// Words that part two items and belong to neither.
constexpr std::u16string_view item_separators = u"、和与及并且或而,;: ";

/// `words` without what leads up to a noun: times (到2025年), adverbs, modality, links, the plan's own place, 各类.
[[nodiscard]] Words without_lead(const text::CleanText& text, Words words, std::u16string_view own_place);

/// `words` from behind the last 力争, 确保 or 实现 within them: whoever stands before it is no part of the noun.
[[nodiscard]] Words behind_subject(const text::CleanText& text, Words words);

/// `words` without what stands between a noun and its verb: 累计, 年均, 力争, 较2020年, 每万平方米.
[[nodiscard]] Words without_tail(const text::CleanText& text, Words words);

/// `words` without verbs at its head (引进和培育知识产权机构 -> 知识产权机构), unless they begin a clause on 的.
[[nodiscard]] Words without_head_verbs(const text::CleanText& text, Words words);

/// `words` without a descriptive …的 clause, unless only a generic or a measuring noun would remain.
[[nodiscard]] Words without_description(const text::CleanText& text, Words words);

/// 老年人|每年|体检: whether 每年 stands at `index` within `noun` and belongs neither to it nor to a rate (每人每年).
[[nodiscard]] bool is_aside_at(const text::CleanText& text, Words noun, std::uint32_t index);

/// 每千名老年人, 每万人: `words` begin with many of whom something is measured.
[[nodiscard]] bool is_each_of_many(const text::CleanText& text, Words words);

/// The noun phrase that begins at `begin`, behind a quantity; ends before ， and before a further number's words.
[[nodiscard]] Words noun_behind(const text::CleanText& text, Words clause, std::uint32_t begin, std::uint32_t next_number);

/// The noun that the clauses before `clause` speak of (推进林业站建设，到2027年，完成15个), for a number without one of its own;
/// empty where they lead to none for certain.
[[nodiscard]] Words noun_of_clauses_before(const text::CleanText& text, Words sentence, Words clause);

/// The members of a list (A、B和C覆盖率), in order; with a shared head given to each: A覆盖率, B覆盖率, C覆盖率.
[[nodiscard]] std::vector<std::string> shared_members(const text::CleanText& text, Words words, std::size_t count);

/// Length of the measuring noun that `words` ends with (拥有量, 覆盖率); 0: none.
[[nodiscard]] std::uint32_t measure_at_end(const text::CleanText& text, Words words);

}  // namespace plandoc::record
