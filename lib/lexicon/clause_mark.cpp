#include "lexicon/clause_mark.hpp"

#include <array>
#include <vector>

#include "lexicon/matcher.hpp"
#include "lexicon/table.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

ClauseMark mark_of(std::string_view name) {
    constexpr std::array<std::string_view, 10> names{"",          "agent",       "founding", "wish",   "modal",
                                                     "predicate", "preposition", "adverb",   "opener", "person"};
    for (std::size_t index = 0; index < names.size(); ++index)
        if (names[index] == name) return static_cast<ClauseMark>(index);
    return ClauseMark::none;
}

Matcher make_marks(Matcher::Direction direction) {
    std::vector<Matcher::Entry> entries;
    for (const Row& row : rows_of(table::clause_marks))
        entries.push_back({folded(row[0]), static_cast<std::uint32_t>(mark_of(row[1]))});
    return Matcher(std::move(entries), direction);
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
