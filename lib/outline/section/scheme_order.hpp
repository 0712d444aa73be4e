#pragma once
/// Which scheme of numbering a part puts above which, learnt from the part itself: the first item of one directly behind a
/// label of the other.
///     一、 … 1. … （一） …    arabic above cn_paren here, though commonly below it

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "outline/label/numbering.hpp"
#include "outline/part/line_role.hpp"

namespace plandoc::outline {

/// A scheme and, of decimals, its depth: what may stand above what, in the common order.
using Rank = std::size_t;

inline constexpr std::size_t deepest_decimal = 5;
inline constexpr Rank bare_rank = static_cast<Rank>(Scheme::arabic);  ///< of numbers without a mark, above those with one
inline constexpr std::size_t rank_count = static_cast<std::size_t>(Scheme::bullet) + deepest_decimal + 1;

[[nodiscard]] constexpr Rank rank_of(Scheme scheme, std::uint32_t depth) {
    const auto row = static_cast<std::size_t>(scheme);
    if (scheme < Scheme::arabic) return row;
    if (scheme <= Scheme::decimal) return row + depth;
    return row + deepest_decimal;
}
[[nodiscard]] constexpr Rank rank_of(const Label& label) {
    return label.is_bare ? bare_rank : rank_of(label.scheme, label.depth);
}

class SchemeOrder {
public:
    /// The common order.
    SchemeOrder() = default;
    /// The order in a part whose passages are `first` to `last`, half-open. `roles` holds a role for each passage. Bullets
    /// are below all.
    SchemeOrder(const Outline& outline, const std::vector<LineRole>& roles, std::uint32_t first, std::uint32_t last);

    [[nodiscard]] bool is_above(Rank upper, Rank lower) const {
        const std::uint32_t for_it = votes_[upper][lower], against = votes_[lower][upper];
        return for_it != against ? for_it > against : upper < lower;
    }

private:
    std::array<std::array<std::uint32_t, rank_count>, rank_count> votes_{};
};

}  // namespace plandoc::outline
