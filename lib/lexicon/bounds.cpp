#include "lexicon/bounds.hpp"

#include <array>

#include "lexicon/matcher.hpp"
#include "lexicon/table.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

constexpr std::array<std::string_view, 6> relation_names{"=", ">=", ">", "<=", "<", "~"};

Matcher read_side(std::string_view side, Matcher::Direction direction) {
    std::vector<Matcher::Entry> entries;
    for (const Row& row : rows_of(table::bounds)) {
        if (row[1] != side) continue;
        std::uint32_t relation = 0;
        while (relation_names[relation] != row[2]) ++relation;
        entries.push_back({folded(row[0]), relation});
    }
    return Matcher(std::move(entries), direction);
}

Bound bound_of(Matcher::Match match) { return {match.size, static_cast<Relation>(match.value)}; }

}  // namespace

std::string_view name_of(Relation relation) { return relation_names[static_cast<std::size_t>(relation)]; }

Bound match_bound_before(std::u16string_view text) {
    static const Matcher matcher = read_side("before", Matcher::Direction::backward);
    return bound_of(matcher.match(text));
}

Bound match_bound_after(std::u16string_view text) {
    static const Matcher matcher = read_side("after", Matcher::Direction::forward);
    return bound_of(matcher.match(text));
}

}  // namespace plandoc::lexicon
