#include "lexicon/place_level.hpp"

#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

std::uint32_t match_place_level(std::u16string_view text) { return table::place_levels.forward().match(text).size; }

std::uint32_t match_place_level_at_end(std::u16string_view text) { return table::place_levels.backward().match(text).size; }

}  // namespace plandoc::lexicon
