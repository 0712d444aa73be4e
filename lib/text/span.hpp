#pragma once
/// Positions in a document. Two measures, never mixed:
///     Span    bytes of the document's UTF-8 text (what users are shown)
///     Words   characters of its cleaned text (what recognisers work on; see clean_text.hpp)
/// Both are half-open.

#include <cstdint>

namespace plandoc::text {

struct Span {
    std::uint32_t begin = 0;  ///< byte offset
    std::uint32_t end = 0;

    [[nodiscard]] constexpr bool empty() const { return begin >= end; }
    [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
    friend constexpr bool operator==(const Span&, const Span&) = default;
};

/// A stretch of the cleaned text. The empty Words{} stands for "not stated"; it begins at 0, so where a search begins or ends at
/// such words, ask first whether there are any.
struct Words {
    std::uint32_t begin = 0;  ///< index of a character in CleanText
    std::uint32_t end = 0;

    [[nodiscard]] constexpr bool empty() const { return begin >= end; }
    [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
    [[nodiscard]] constexpr bool contains(std::uint32_t index) const { return begin <= index && index < end; }
    [[nodiscard]] constexpr bool contains(Words other) const { return begin <= other.begin && other.end <= end; }
    [[nodiscard]] constexpr bool overlaps(Words other) const { return begin < other.end && other.begin < end; }
    friend constexpr bool operator==(const Words&, const Words&) = default;
};

}  // namespace plandoc::text
