#pragma once
/// Characters as readers see them (UAX #29). A change is never marked in the middle of one.
///     e + U+0301    ー + U+3099    葛 + U+FE00    each one character of two

namespace plandoc::text {

/// Whether the UTF-16 unit belongs to the same character as the one before it.
[[nodiscard]] bool continues_grapheme(char16_t c);

}  // namespace plandoc::text
