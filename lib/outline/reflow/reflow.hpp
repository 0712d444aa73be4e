#pragma once
/// Undoes what page breaks and line wraps did to paragraphs.

#include <vector>

#include "outline/outline.hpp"

namespace plandoc::outline {

/// Appends the paragraphs of `document` to `text` and gives them as passages, in text order, without parts or sections;
/// its tables, those flattened into lines too, go to `tables`, their cells being passages as well.
[[nodiscard]] std::vector<Passage> reflow(const reader::Document& document, text::CleanText& text, std::vector<Table>& tables);

}  // namespace plandoc::outline
