#include "lexicon/genre.hpp"

#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

std::uint32_t match_genre_at_end(std::u16string_view title) { return table::genres.backward().match(title).size; }

std::uint32_t match_genre(std::u16string_view text) { return table::genres.forward().match(text).size; }

}  // namespace plandoc::lexicon
