#pragma once
/// Nouns that measure (拥有量, 覆盖率), and of how many they do (每万人).

#include <cstdint>

#include "record/plan.hpp"

namespace plandoc::record {

/// Length of the measuring noun that `words` ends with (拥有量, 覆盖率); 0: none.
[[nodiscard]] std::uint32_t measure_at_end(const text::CleanText& text, Words words);

/// 每千名老年人, 每万人: `words` begin with many of whom something is measured.
[[nodiscard]] bool is_each_of_many(const text::CleanText& text, Words words);

/// The index of 占 in X占Y, which is no 占比 or 占有率, nor the noun a ratio (X占Y的比重); noun.end: none.
[[nodiscard]] std::uint32_t share_verb_in(const text::CleanText& text, Words noun);

}  // namespace plandoc::record
