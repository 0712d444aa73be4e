#include "lexicon/letterhead_sign.hpp"

#include <array>

#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

const SignTable& table_of(LetterheadSign) {
    static constexpr std::array<std::string_view, 22> names{
        "issuing",          "quoting",     "making",    "copies",    "published",      "unpublished",
        "publication_line", "page_issuer", "page_date", "name_head", "sign_lead",      "purpose",
        "no_period",        "own_period",  "validity",  "dependent", "addressee_head", "standing_body",
        "local_division",   "enterprise",  "zone",      "zone_break"};
    static const SignTable table(table::letterhead_signs, names);
    return table;
}

}  // namespace plandoc::lexicon
