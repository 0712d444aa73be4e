#pragma once
/// What describes a noun in a clause on 的.
///     以智能制造为代表的先进制造业规模 -> 先进制造业规模
///     从事知识产权服务的专业人才       -> itself: 专业人才 alone names too little

#include <cstdint>

#include "record/plan.hpp"

namespace plandoc::record {

constexpr std::uint32_t longest_generic = 5;  ///< 专业人才, 复合型人才: longer phrases name enough by themselves

/// The index of the last 的 of `words` outside brackets and quotes; words.end: none.
[[nodiscard]] std::uint32_t last_particle(const text::CleanText& text, Words words);

/// `words` without a descriptive …的 clause, unless only a generic or a measuring noun would remain.
[[nodiscard]] Words without_description(const text::CleanText& text, Words words);

}  // namespace plandoc::record
