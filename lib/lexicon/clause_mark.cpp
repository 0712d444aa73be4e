#include "lexicon/clause_mark.hpp"

#include <array>

#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

constexpr std::array<std::string_view, 10> mark_names{"",          "agent",       "founding", "wish",   "modal",
                                                      "predicate", "preposition", "adverb",   "opener", "person"};

Matcher make_marks(Matcher::Direction direction) {
    return matcher_of(table::clause_marks, direction, [](const Row& row) { return place_among(mark_names, row[1]); });
}

ClauseMarkMatch found(Matcher::Match match) { return {match.size, static_cast<ClauseMark>(match.value)}; }

}  // namespace

ClauseMarkMatch match_clause_mark(std::u16string_view text) {
    static const Matcher marks = make_marks(Matcher::Direction::forward);
    return found(marks.match(text));
}

ClauseMarkMatch match_clause_mark_at_end(std::u16string_view text) {
    static const Matcher marks = make_marks(Matcher::Direction::backward);
    return found(marks.match(text));
}

}  // namespace plandoc::lexicon
