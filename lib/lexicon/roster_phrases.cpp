#include "lexicon/roster_phrases.hpp"

#include <array>

#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

constexpr std::array<std::string_view, 12> sign_names{"title",     "body",        "list",        "prose",
                                                      "post_head", "post_tail",   "agency_tail", "place",
                                                      "member",    "name_column", "role_column", "post_column"};

const SignTable& phrases() {
    static const SignTable table(table::roster_phrases, sign_names);
    return table;
}

}  // namespace

std::uint32_t match_sign(std::u16string_view text, RosterSign sign) {
    return phrases().match(text, static_cast<std::size_t>(sign));
}

std::uint32_t match_sign_at_end(std::u16string_view text, RosterSign sign) {
    return phrases().match_at_end(text, static_cast<std::size_t>(sign));
}

FoundSign find_sign(std::u16string_view text, RosterSign sign) { return phrases().find(text, static_cast<std::size_t>(sign)); }

}  // namespace plandoc::lexicon
