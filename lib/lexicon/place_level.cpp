#include "lexicon/place_level.hpp"

#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

std::uint32_t match_place_level(std::u16string_view text) {
    static const Matcher levels = matcher_of(table::place_levels);
    return levels.match(text).size;
}

std::uint32_t match_place_level_at_end(std::u16string_view text) {
    static const Matcher levels = matcher_of(table::place_levels, Matcher::Direction::backward);
    return levels.match(text).size;
}

}  // namespace plandoc::lexicon
