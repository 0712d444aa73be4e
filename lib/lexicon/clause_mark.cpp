#include "lexicon/clause_mark.hpp"

#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

ClauseMarkMatch mark_of(Matcher::Match match) {
    static const Meanings<ClauseMark> marks = kinds_of<ClauseMark>(table::clause_marks);
    return {match.size, marks.of(match)};
}

}  // namespace

ClauseMarkMatch match_clause_mark(std::u16string_view text) { return mark_of(table::clause_marks.forward().match(text)); }

ClauseMarkMatch match_clause_mark_at_end(std::u16string_view text) { return mark_of(table::clause_marks.backward().match(text)); }

}  // namespace plandoc::lexicon
