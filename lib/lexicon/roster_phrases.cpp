#include "lexicon/roster_phrases.hpp"

#include <array>

#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

const SignTable& table_of(RosterSign) {
    static constexpr std::array<std::string_view, 12> names{"title",     "body",        "list",        "prose",
                                                            "post_head", "post_tail",   "agency_tail", "place",
                                                            "member",    "name_column", "role_column", "post_column"};
    static const SignTable table(table::roster_phrases, names);
    return table;
}

}  // namespace plandoc::lexicon
