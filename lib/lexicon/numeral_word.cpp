#include "lexicon/numeral_word.hpp"

#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

NumeralWord match_numeral_word(std::u16string_view text) {
    static const Matcher matcher = matcher_of_kinds<NumeralWordKind>(table::numeral_words);
    const Matcher::Match match = matcher.match(text);
    return match.size > 0 ? NumeralWord{match.size, static_cast<NumeralWordKind>(match.value)} : NumeralWord{};
}

}  // namespace plandoc::lexicon
