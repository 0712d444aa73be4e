#include "lexicon/bounds.hpp"

#include <array>

#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

constexpr std::array<std::string_view, 6> relation_names{"=", ">=", ">", "<=", "<", "~"};

OwningMatcher read_side(std::string_view side, Matcher::Direction direction) {
    return matcher_of(table::bounds, direction, [&](const Row& row) {
        return row[1] == side ? std::optional(place_among(relation_names, row[2])) : std::nullopt;
    });
}

Bound bound_of(Matcher::Match match) {
    if (match.value == relation_names.size()) return {};  // 通过 is no 过
    return {match.size, static_cast<Relation>(match.value)};
}

}  // namespace

std::string_view name_of(Relation relation) { return relation_names[static_cast<std::size_t>(relation)]; }

Bound match_bound_before(std::u16string_view text) {
    static const OwningMatcher matcher = read_side("before", Matcher::Direction::backward);
    static const OwningMatcher modals = read_side("modal", Matcher::Direction::backward);
    Bound bound = bound_of(matcher.match(text));
    if (bound.relation != Relation::more_than && bound.relation != Relation::less_than) return bound;
    const Matcher::Match modal = modals.match(text.substr(0, text.size() - bound.size));
    if (modal.size == 0) return bound;
    return {bound.size + modal.size, bound.relation == Relation::more_than ? Relation::at_most : Relation::at_least};
}

Bound match_bound_at_start(std::u16string_view text) {
    static const OwningMatcher matcher = read_side("before", Matcher::Direction::forward);
    return bound_of(matcher.match(text));
}

Bound match_bound_after(std::u16string_view text) {
    static const OwningMatcher matcher = read_side("after", Matcher::Direction::forward);
    return bound_of(matcher.match(text));
}

}  // namespace plandoc::lexicon
