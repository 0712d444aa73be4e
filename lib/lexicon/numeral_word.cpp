#include "lexicon/numeral_word.hpp"

#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

NumeralWord match_numeral_word(std::u16string_view text) {
    static const Meanings<NumeralWordKind> kinds = kinds_of<NumeralWordKind>(table::numeral_words);
    const Matcher::Match match = table::numeral_words.forward().match(text);
    return match ? NumeralWord{match.size, kinds[match.value]} : NumeralWord{};
}

}  // namespace plandoc::lexicon
