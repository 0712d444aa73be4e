#include "lexicon/numeral_word.hpp"

#include <array>

#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

NumeralWord match_numeral_word(std::u16string_view text) {
    static constexpr std::array<std::string_view, 3> kinds{"none", "date", "name"};
    static const Matcher matcher =
        matcher_of(table::numeral_words, Matcher::Direction::forward, [](const Row& row) { return place_among(kinds, row[1]); });
    const Matcher::Match match = matcher.match(text);
    return match.size > 0 ? NumeralWord{match.size, static_cast<NumeralWordKind>(match.value)} : NumeralWord{};
}

}  // namespace plandoc::lexicon
