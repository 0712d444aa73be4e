#include "lexicon/latin_words.hpp"

#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

bool is_usual_latin_word(std::u16string_view word) {
    return !word.empty() && table::latin_words.forward().match(word).size == word.size();
}

}  // namespace plandoc::lexicon
