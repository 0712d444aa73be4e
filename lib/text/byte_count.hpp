#pragma once
/// How many bytes of a text are of some kind, and how many characters it has.

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace plandoc::text {

/// A character starts with this byte: with any but 10xxxxxx.
[[nodiscard]] constexpr bool starts_character(char byte) { return static_cast<signed char>(byte) >= -0x40; }

/// The bytes for which `is_counted` holds. Sums that fit a byte: a compiler makes many of them at once.
template <typename IsCounted>
[[nodiscard]] std::size_t count_bytes(std::string_view bytes, IsCounted is_counted) {
    constexpr std::size_t piece = std::numeric_limits<std::uint8_t>::max();
    std::size_t all = 0;
    for (std::size_t begin = 0; begin < bytes.size(); begin += piece) {
        std::uint8_t count = 0;
        for (const char byte : bytes.substr(begin, piece)) count = static_cast<std::uint8_t>(count + (is_counted(byte) ? 1 : 0));
        all += count;
    }
    return all;
}

/// The characters of well-formed UTF-8.
[[nodiscard]] inline std::size_t count_characters(std::string_view utf8) { return count_bytes(utf8, starts_character); }

}  // namespace plandoc::text
