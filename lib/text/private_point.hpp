#pragma once
/// The decimal point of fonts that keep one of their own: between the digits of 6.61 in full width.

#include <string_view>

namespace plandoc::text {

inline constexpr std::string_view private_point = "\xF4\x80\x86\xB0";  ///< U+1001B0

}  // namespace plandoc::text
