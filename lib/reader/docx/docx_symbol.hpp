#pragma once
/// Signs of symbol fonts as Unicode has them. Their codes stand for a shape only together with the font:
///     F0FC Wingdings   ✓        F0B7 Symbol   •
/// A sign without a counterpart keeps its code.

#include <cstdint>
#include <string>
#include <string_view>

namespace plandoc::reader {

/// The sign `code` (0xF020 to 0xF0FF, or without the F0) of a font; any other character as it is.
void append_symbol(std::string_view font, char32_t code, std::string& out);

/// Text set in a font, its symbols replaced.
[[nodiscard]] std::string as_unicode(std::string_view text, std::string_view font);

}  // namespace plandoc::reader
