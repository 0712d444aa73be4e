#pragma once
/// Numbers as digits, in the shortest form that reads back the same and never with an exponent: 0.9731, 2025

#include <array>
#include <charconv>
#include <string>

namespace plandoc::view {

inline void append_number(std::int64_t value, std::string& out) {
    std::array<char, 24> digits;
    out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
}

inline void append_number(double value, std::string& out) {
    std::array<char, 400> digits;
    out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed).ptr);
}

}  // namespace plandoc::view
