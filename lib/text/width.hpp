#pragma once
/// How wide text is on a terminal, in cells (UAX #11): 知 takes two, k one, a combining mark none.

#include <cstddef>
#include <string>
#include <string_view>

namespace plandoc::text {

[[nodiscard]] std::size_t cells_of(char32_t character);
[[nodiscard]] std::size_t cells_of(std::string_view utf8);

/// The beginning of `utf8` that fits into `cells`, with … in place of what was cut.
[[nodiscard]] std::string cut_to_cells(std::string_view utf8, std::size_t cells);

/// `utf8` with control characters, and those that change the direction of writing, as escapes: \x1b, \u202e. ASCII characters in
/// `kept` stay as they are.
[[nodiscard]] std::string without_controls(std::string_view utf8, std::string_view kept = {});

}  // namespace plandoc::text
