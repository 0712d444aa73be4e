#include "lexicon/person.hpp"

#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

std::uint32_t match_roster_role(std::u16string_view text) { return table::roster_roles.forward().match(text).size; }

std::uint32_t match_surname(std::u16string_view text) { return table::surnames.forward().match(text).size; }

}  // namespace plandoc::lexicon
