#pragma once
/// Words for places by their level: 市, 自治区, 直辖市. They are rows of place_levels.tsv.

#include <cstdint>
#include <string_view>

namespace plandoc::lexicon {

/// Characters of the longest such word that `text` begins with; 0: none.
[[nodiscard]] std::uint32_t match_place_level(std::u16string_view text);
/// Characters of the longest such word that `text` ends with; 0: none.
[[nodiscard]] std::uint32_t match_place_level_at_end(std::u16string_view text);

}  // namespace plandoc::lexicon
