#include "lexicon/person.hpp"

#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

std::uint32_t match_roster_role(std::u16string_view text) {
    static const Matcher roles = matcher_of(table::roster_roles);
    return roles.match(text).size;
}

std::uint32_t match_surname(std::u16string_view text) {
    static const Matcher surnames = matcher_of(table::surnames);
    return surnames.match(text).size;
}

}  // namespace plandoc::lexicon
