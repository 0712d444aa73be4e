#pragma once
/// Comparators: bounds.tsv. 不少于 超过 before a number, 以上 左右 behind it.

#include <cstdint>
#include <string_view>

#include "text/clean_text.hpp"

namespace plandoc::lexicon {

enum class Relation : std::uint8_t { equal, at_least, more_than, at_most, less_than, about };
/// What is bounded must not come to more: 不高于, 低于.
[[nodiscard]] constexpr bool is_upper_bound(Relation relation) {
    return relation == Relation::at_most || relation == Relation::less_than;
}
/// How records write it: = >= > <= < ~
[[nodiscard]] std::string_view name_of(Relation relation);

struct Bound {
    std::uint32_t size = 0;  ///< characters; 0: none
    Relation relation = Relation::equal;
    explicit operator bool() const { return size != 0; }
};

/// The longest comparator that `text`, which stands before a number, ends with.
[[nodiscard]] Bound match_bound_before(std::u16string_view text);
/// The longest comparator for a number behind it that `text` begins with: of a cell, 不低于5万.
[[nodiscard]] Bound match_bound_at_start(std::u16string_view text);
/// The longest comparator that `text`, which stands behind a quantity, begins with.
[[nodiscard]] Bound match_bound_after(std::u16string_view text);

// The same for words of a text.
[[nodiscard]] inline Bound match_bound_before(const text::CleanText& text, text::Words words) {
    return match_bound_before(text.characters(words));
}

}  // namespace plandoc::lexicon
