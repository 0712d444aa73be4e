#include "lexicon/place_level.hpp"

#include <vector>

#include "lexicon/matcher.hpp"
#include "lexicon/table.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

Matcher make_levels(Matcher::Direction direction) {
    std::vector<Matcher::Entry> entries;
    for (const Row& row : rows_of(table::place_levels)) entries.push_back({folded(row[0]), 0});
    return Matcher(std::move(entries), direction);
}

}  // namespace

std::uint32_t match_place_level(std::u16string_view text) {
    static const Matcher levels = make_levels(Matcher::Direction::forward);
    return levels.match(text).size;
}

std::uint32_t match_place_level_at_end(std::u16string_view text) {
    static const Matcher levels = make_levels(Matcher::Direction::backward);
    return levels.match(text).size;
}

}  // namespace plandoc::lexicon
