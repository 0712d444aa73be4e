#include "lexicon/numeral_word.hpp"

#include <utility>
#include <vector>

#include "lexicon/matcher.hpp"
#include "lexicon/table.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

NumeralWordKind kind_of(std::string_view written) {
    if (written == "date") return NumeralWordKind::date;
    return written == "name" ? NumeralWordKind::name : NumeralWordKind::none;
}

}  // namespace

NumeralWord match_numeral_word(std::u16string_view text) {
    static const Matcher matcher = [] {
        std::vector<Matcher::Entry> entries;
        for (const Row& row : rows_of(table::numeral_words))
            entries.push_back({folded(row[0]), static_cast<std::uint32_t>(kind_of(row[1]))});
        return Matcher(std::move(entries));
    }();
    const Matcher::Match match = matcher.match(text);
    return match.size > 0 ? NumeralWord{match.size, static_cast<NumeralWordKind>(match.value)} : NumeralWord{};
}

}  // namespace plandoc::lexicon
