#include "lexicon/agency_words.hpp"

#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

std::u16string short_form_of_agency(std::u16string_view name) {
    static const Meanings<std::u16string> short_forms(table::agency_words, [](const Row& row) { return folded(row[1]); });
    std::u16string out;
    while (!name.empty()) {
        if (const Matcher::Match match = table::agency_words.forward().match(name)) {
            out += short_forms[match.value];
            name.remove_prefix(match.size);
        } else {
            out.push_back(name.front());
            name.remove_prefix(1);
        }
    }
    return out;
}

}  // namespace plandoc::lexicon
