#pragma once
/// Digits among the bytes of UTF-8, before anything is decoded.

#include <cstdint>
#include <string_view>

namespace plandoc::text {

struct DigitBytes {
    std::uint32_t size = 0;   ///< bytes; 0: no digit stands there
    std::uint32_t value = 0;  ///< 0 to 9
};

/// The digit, of either width (3, ３), that `bytes` begins with; size 0 if there is none.
[[nodiscard]] constexpr DigitBytes match_digit(std::string_view bytes) {
    constexpr std::string_view wide_zero = "\xEF\xBC\x90";
    if (bytes.empty()) return {};
    const auto digit = [](std::size_t size, char c, char zero) {
        const auto value = static_cast<std::uint32_t>(static_cast<unsigned char>(c) - static_cast<unsigned char>(zero));
        return value < 10 ? DigitBytes{static_cast<std::uint32_t>(size), value} : DigitBytes{};
    };
    if (bytes[0] != wide_zero[0]) return digit(1, bytes[0], '0');
    if (bytes.size() < wide_zero.size() || bytes[1] != wide_zero[1]) return {};
    return digit(wide_zero.size(), bytes[2], wide_zero[2]);
}

}  // namespace plandoc::text
