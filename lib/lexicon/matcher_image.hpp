#pragma once
/// What a Matcher looks keys up in, made of the keys.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/matcher.hpp"

namespace plandoc::lexicon {

/// A key, by its place among characters that are kept elsewhere.
struct PlacedKey {
    std::uint32_t begin, size, value;
};

/// The image for a Matcher over `characters`. `backward` matchers look leftwards: their keys are suffixes of what they are given.
/// Throws std::length_error: keys have 1 to 2,047 characters, and stand among the first 2^20.
[[nodiscard]] std::vector<std::uint32_t> image_of(std::u16string_view characters, const std::vector<PlacedKey>& keys,
                                                  Matcher::Direction direction);

/// A matcher with what it looks in, for keys that are chosen when the program runs.
class OwningMatcher {
public:
    struct Entry {
        std::u16string key;
        std::uint32_t value;
    };

    OwningMatcher() = default;
    OwningMatcher(OwningMatcher&&) = default;
    OwningMatcher& operator=(OwningMatcher&&) = default;
    explicit OwningMatcher(const std::vector<Entry>& entries, Matcher::Direction direction = Matcher::Direction::forward);

    [[nodiscard]] Matcher matcher() const { return matcher_; }
    [[nodiscard]] Matcher::Match match(std::u16string_view text) const { return matcher_.match(text); }
    [[nodiscard]] Matcher::Found find(std::u16string_view text, std::size_t begin = 0) const {
        return matcher_.find(text, begin);
    }

private:
    std::vector<char16_t> characters_;  // no string: they stay where they are when this moves
    std::vector<std::uint32_t> image_;
    Matcher matcher_;
};

}  // namespace plandoc::lexicon
