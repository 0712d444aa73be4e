#pragma once
/// Which characters differ between two texts.
///     before  达到11件以上      differences  [2,4) -> [2,4)    11 -> 12
///     after   达到12件以上
/// The shortest list for texts that are alike (E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986); where they
/// are long or not alike, sentences that stand once in both hold the texts together, so that time and memory stay near-linear.

#include <cstdint>
#include <string_view>
#include <vector>

namespace plandoc::review {

/// Half-open stretches of characters; one of the two may be empty.
struct Difference {
    std::uint32_t before_begin = 0, before_end = 0;
    std::uint32_t after_begin = 0, after_end = 0;

    friend bool operator==(const Difference&, const Difference&) = default;
};

/// What differs, in text order, on boundaries of graphemes; no two differences touch.
[[nodiscard]] std::vector<Difference> find_differences(std::u16string_view before, std::u16string_view after);

/// How much two texts are alike, from 0 to 1: the share of pairs of neighbouring characters that they have in common.
class Shingles {
public:
    explicit Shingles(std::u16string_view text);
    [[nodiscard]] double similarity(const Shingles& other) const;
    [[nodiscard]] const std::vector<std::uint32_t>& pairs() const { return pairs_; }

private:
    std::vector<std::uint32_t> pairs_;  ///< sorted
};

}  // namespace plandoc::review
