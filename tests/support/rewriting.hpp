#pragma once
/// The same document written another way: what must not change its records.

#include <string>
#include <string_view>
#include <vector>

namespace plandoc::test {

/// Every sign that records.md calls the same in both widths, and every digit, in the full-width form: 11%( -> １１％（
[[nodiscard]] std::string full_width(std::string_view text);
/// The same in the half-width form, dashes of all kinds as - : １１％（ -> 11%(
[[nodiscard]] std::string half_width(std::string_view text);
/// Line ends as CR LF.
[[nodiscard]] std::string with_carriage_returns(std::string_view text);
/// Places inside a sentence of running text, far from digits, marks and both ends of the sentence, where a page could break: byte
/// offsets, one a line at most.
[[nodiscard]] std::vector<std::size_t> page_breaks(std::string_view text);

/// Without white space of any width and without markdown's **.
[[nodiscard]] std::string without_space(std::string_view text);

/// The text cut into its characters.
[[nodiscard]] std::vector<std::string_view> characters_of(std::string_view utf8);

}  // namespace plandoc::test
