#pragma once
/// Kinds of document: 工作方案, 规划, 通知. The words are rows of genres.tsv.

#include <cstdint>
#include <string_view>

namespace plandoc::lexicon {

/// Characters of the longest kind of document that `title` ends with; 0: none.
[[nodiscard]] std::uint32_t match_genre_at_end(std::u16string_view title);
/// Characters of the longest kind of document that `text` begins with; 0: none.
[[nodiscard]] std::uint32_t match_genre(std::u16string_view text);

}  // namespace plandoc::lexicon
