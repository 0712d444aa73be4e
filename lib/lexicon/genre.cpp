#include "lexicon/genre.hpp"

#include <vector>

#include "lexicon/matcher.hpp"
#include "lexicon/table.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

Matcher make_genres(Matcher::Direction direction) {
    std::vector<Matcher::Entry> entries;
    for (const Row& row : rows_of(table::genres)) entries.push_back({folded(row[0]), 0});
    return Matcher(std::move(entries), direction);
}

}  // namespace

std::uint32_t match_genre_at_end(std::u16string_view title) {
    static const Matcher genres = make_genres(Matcher::Direction::backward);
    return genres.match(title).size;
}

std::uint32_t match_genre(std::u16string_view text) {
    static const Matcher genres = make_genres(Matcher::Direction::forward);
    return genres.match(text).size;
}

}  // namespace plandoc::lexicon
