#pragma once
/// UTF-8: checked, read and written character by character.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plandoc::text {

/// Offset of the first byte that does not belong to a well-formed character (RFC 3629); nothing if all do.
[[nodiscard]] std::optional<std::size_t> find_invalid_utf8(std::string_view bytes);

/// Length in bytes of a character by the upper four bits of its first byte. Not within the function, where each call would make
/// a copy.
inline constexpr std::array<std::uint8_t, 16> bytes_by_upper_bits{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 4};

/// Length in bytes of the character whose first byte this is.
[[nodiscard]] constexpr std::uint32_t character_bytes(char first) {
    return bytes_by_upper_bits[static_cast<unsigned char>(first) >> 4];
}

/// The character at byte `at`, which is moved behind it; U+FFFD for a byte that begins none.
[[nodiscard]] char32_t next_character(std::string_view utf8, std::size_t& at);
void append_character(char32_t character, std::string& utf8);

/// `bytes` with U+FFFD for what is not well-formed: file names may hold any bytes.
[[nodiscard]] std::string as_utf8(std::string_view bytes);

}  // namespace plandoc::text
