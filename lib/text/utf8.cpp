#include "text/utf8.hpp"

#include <simdjson.h>

namespace plandoc::text {

namespace {

constexpr char32_t replacement = 0xFFFD;

/// The character at the front of `bytes` and its size; size 0 if there is no well-formed one.
struct Decoded {
    char32_t character = replacement;
    std::size_t size = 0;
};

Decoded decode(std::string_view bytes) {
    const auto byte = [&](std::size_t index) -> unsigned { return static_cast<unsigned char>(bytes[index]); };
    const unsigned first = byte(0);
    if (first < 0x80) return {first, 1};
    const std::size_t size = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (size == 0 || bytes.size() < size) return {};
    char32_t character = first & (0x7FU >> size);
    for (std::size_t index = 1; index < size; ++index) {
        if ((byte(index) & 0xC0U) != 0x80U) return {};
        character = character << 6 | (byte(index) & 0x3FU);
    }
    const bool overlong = (size == 3 && character < 0x800) || (size == 4 && character < 0x10000);
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    if (overlong || surrogate || character > 0x10FFFF) return {};
    return {character, size};
}

}  // namespace

std::optional<std::size_t> find_invalid_utf8(std::string_view bytes) {
    if (simdjson::validate_utf8(bytes)) return std::nullopt;
    for (std::size_t at = 0; at < bytes.size();) {
        const Decoded decoded = decode(bytes.substr(at));
        if (decoded.size == 0) return at;
        at += decoded.size;
    }
    return std::nullopt;
}

char32_t next_character(std::string_view utf8, std::size_t& at) {
    const Decoded decoded = decode(utf8.substr(at));
    at += std::max<std::size_t>(decoded.size, 1);
    return decoded.character;
}

void append_character(char32_t character, std::string& utf8) {
    const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
    const auto continuation = [&](int shift) { return byte(0x80U | ((character >> shift) & 0x3FU)); };
    if (character < 0x80) utf8.push_back(byte(character));
    else if (character < 0x800) utf8.append({byte(0xC0U | character >> 6), continuation(0)});
    else if (character < 0x10000) utf8.append({byte(0xE0U | character >> 12), continuation(6), continuation(0)});
    else utf8.append({byte(0xF0U | character >> 18), continuation(12), continuation(6), continuation(0)});
}

std::string as_utf8(std::string_view bytes) {
    if (!find_invalid_utf8(bytes)) return std::string(bytes);
    std::string utf8;
    for (std::size_t at = 0; at < bytes.size();) append_character(next_character(bytes, at), utf8);
    return utf8;
}

}  // namespace plandoc::text
