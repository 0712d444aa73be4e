#pragma once
/// Nouns that name a measure (拥有量, 覆盖率), and the numbers of people that it is of (每万人).

#include <cstdint>
#include <string_view>

#include "record/plan.hpp"

namespace plandoc::record {

/// Characters of the measuring noun that `words` end with (拥有量, 覆盖率), a bracket behind it aside; 0: they end with none.
[[nodiscard]] std::uint32_t measure_at_end(const text::CleanText& text, Words words);

/// Characters of the class at the end of `words`, behind what it takes time for: 审批时限|社会投资类; 0: none.
[[nodiscard]] std::uint32_t class_behind_time(const text::CleanText& text, Words words);

/// 其他港口, 学校、医院: those whose measure it is, in a few plain words that begin with no verb and measure nothing themselves.
[[nodiscard]] bool names_holder(const text::CleanText& text, Words words);

/// 氢耗 of 氢耗|重卡: `words` without whose measure it is, who stand behind it; `words` where nobody does.
[[nodiscard]] Words without_holder_behind(const text::CleanText& text, Words words);

/// The dimension of the units that measure what the noun at the end of `words` names (造林面积: area, 总投资: money); empty: any
/// may.
[[nodiscard]] std::string_view dimension_of_noun(const text::CleanText& text, Words words);

/// `words` begin with so many of whom something is measured: 每千名老年人, 每万人.
[[nodiscard]] bool is_each_of_many(const text::CleanText& text, Words words);

/// 每万人口|全科医生: what there is for so many stands behind them; but 每万名常住人口.
[[nodiscard]] bool names_of_many(const text::CleanText& text, Words words);

/// 占总量的比重, 占地区生产总值; but 占地, 占比.
[[nodiscard]] bool begins_with_share_verb(const text::CleanText& text, Words noun);

/// The index of 占 in X占Y; noun.end: it stands there in another word (占比, 占有率), in a ratio (X占Y的比重) or not at all.
[[nodiscard]] std::uint32_t share_verb_in(const text::CleanText& text, Words noun);

}  // namespace plandoc::record
