#pragma once
/// Clauses on 的 that describe a noun, and are cut from it.
///     以智能制造为代表的先进制造业规模 -> 先进制造业规模
///     从事知识产权服务的专业人才       -> itself: 专业人才 alone names too little

#include <cstdint>

#include "record/plan.hpp"

namespace plandoc::record {

constexpr std::uint32_t longest_generic = 5;  ///< 专业人才, 复合型人才: longer phrases name enough by themselves

/// The index of the last 的 in `words`, outside brackets and quotes; words.end: there is none.
[[nodiscard]] std::uint32_t last_particle(const text::CleanText& text, Words words);

/// `words` from behind their last 的 on; all of them where only a generic or a measuring noun would remain.
[[nodiscard]] Words without_description(const text::CleanText& text, Words words);

/// 乡镇, 乡镇(街道), 行政村: `noun` is nothing but a kind of place; which places are meant, only its description tells.
[[nodiscard]] bool names_kind_of_place(std::u16string_view noun);

}  // namespace plandoc::record
