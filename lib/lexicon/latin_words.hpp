#pragma once
/// Words in small Latin letters that Chinese texts use as they are: latin_words.tsv.

#include <string_view>

namespace plandoc::lexicon {

/// All of `word` is such a word: a unit (km), a name (app), a part of an address (www).
[[nodiscard]] bool is_usual_latin_word(std::u16string_view word);

}  // namespace plandoc::lexicon
