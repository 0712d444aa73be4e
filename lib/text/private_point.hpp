#pragma once
/// A private-use character that some fonts have for the decimal point between full-width digits.

#include <string_view>

namespace plandoc::text {

inline constexpr std::string_view private_point = "\xF4\x80\x86\xB0";  ///< U+1001B0

}  // namespace plandoc::text
