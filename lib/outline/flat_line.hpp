#pragma once
/// What the lines of a flattened table are told by, however its cells are set apart.

#include <string>
#include <string_view>
#include <vector>

#include "text/span.hpp"

namespace plandoc::outline {

constexpr std::size_t most_flat_columns = 24;

/// `span` without white space around it.
[[nodiscard]] text::Span without_blanks(std::string_view bytes, text::Span span);

/// A page number alone on its line: 12, - 12 -, —12—, 第12页.
[[nodiscard]] bool is_page_number_line(std::u16string_view line);

/// The cells, their text folded, may be the headings of columns: no labels of a list, no row of a roster, no sentence.
[[nodiscard]] bool are_flat_headings(const std::vector<std::u16string>& cells);

}  // namespace plandoc::outline
