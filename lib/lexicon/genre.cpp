#include "lexicon/genre.hpp"

#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

std::uint32_t match_genre_at_end(std::u16string_view title) {
    static const Matcher genres = matcher_of(table::genres, Matcher::Direction::backward);
    return genres.match(title).size;
}

std::uint32_t match_genre(std::u16string_view text) {
    static const Matcher genres = matcher_of(table::genres);
    return genres.match(text).size;
}

}  // namespace plandoc::lexicon
