#pragma once
/// Where a character as readers see it goes on: a change is never marked in the middle of one (UAX #29).
///     e + U+0301    ー + U+3099    葛 + U+FE00    each one character of two

namespace plandoc::text {

/// The unit continues the character before it.
[[nodiscard]] bool continues_grapheme(char16_t c);

}  // namespace plandoc::text
