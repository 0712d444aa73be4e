#include "lexicon/person.hpp"

#include <vector>

#include "lexicon/matcher.hpp"
#include "lexicon/table.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

Matcher make_matcher(std::string_view table) {
    std::vector<Matcher::Entry> entries;
    for (const Row& row : rows_of(table)) entries.push_back({folded(row[0]), 0});
    return Matcher(std::move(entries));
}

}  // namespace

std::uint32_t match_roster_role(std::u16string_view text) {
    static const Matcher roles = make_matcher(table::roster_roles);
    return roles.match(text).size;
}

std::uint32_t match_surname(std::u16string_view text) {
    static const Matcher surnames = make_matcher(table::surnames);
    return surnames.match(text).size;
}

}  // namespace plandoc::lexicon
