#include "lexicon/clause_mark.hpp"

#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

ClauseMarkMatch found(Matcher::Match match) { return {match.size, static_cast<ClauseMark>(match.value)}; }

}  // namespace

ClauseMarkMatch match_clause_mark(std::u16string_view text) {
    static const Matcher marks = matcher_of_kinds<ClauseMark>(table::clause_marks);
    return found(marks.match(text));
}

ClauseMarkMatch match_clause_mark_at_end(std::u16string_view text) {
    static const Matcher marks = matcher_of_kinds<ClauseMark>(table::clause_marks, Matcher::Direction::backward);
    return found(marks.match(text));
}

}  // namespace plandoc::lexicon
