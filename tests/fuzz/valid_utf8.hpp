#pragma once
/// What decoding guarantees to the rooms behind it: valid UTF-8.

#include <unicode/unistr.h>

#include <cstddef>
#include <cstdint>
#include <string>

namespace plandoc::fuzz {

/// The bytes as UTF-8, with U+FFFD for those that are not.
inline std::string valid_utf8(const std::uint8_t* data, std::size_t size) {
    const icu::StringPiece bytes(reinterpret_cast<const char*>(data), static_cast<std::int32_t>(size));
    std::string utf8;
    icu::UnicodeString::fromUTF8(bytes).toUTF8String(utf8);
    return utf8;
}

}  // namespace plandoc::fuzz
