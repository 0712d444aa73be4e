#include "lexicon/agency_words.hpp"

#include <vector>

#include "lexicon/matcher.hpp"
#include "lexicon/table.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

struct Forms {
    Matcher matcher;
    std::vector<std::u16string> short_forms;
};

const Forms& forms() {
    static const Forms all = [] {
        std::vector<Matcher::Entry> entries;
        Forms made;
        for (const Row& row : rows_of(table::agency_words)) {
            entries.push_back({folded(row[0]), static_cast<std::uint32_t>(made.short_forms.size())});
            made.short_forms.push_back(folded(row[1]));
        }
        made.matcher = Matcher(entries);
        return made;
    }();
    return all;
}

}  // namespace

std::u16string short_form_of_agency(std::u16string_view name) {
    std::u16string out;
    while (!name.empty()) {
        if (const Matcher::Match match = forms().matcher.match(name)) {
            out += forms().short_forms[match.value];
            name.remove_prefix(match.size);
        } else {
            out.push_back(name.front());
            name.remove_prefix(1);
        }
    }
    return out;
}

}  // namespace plandoc::lexicon
