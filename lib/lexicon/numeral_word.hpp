#pragma once
/// Words that begin with a Chinese numeral and hold no quantity: rows of numeral_words.tsv.

#include <cstdint>
#include <string_view>

namespace plandoc::lexicon {

/// What such a word is: no number at all (一批), a date (一季度), a name (三品一标).
enum class NumeralWordKind : std::uint8_t { none, date, name };

struct NumeralWord {
    std::uint32_t size = 0;  ///< characters; 0: no such word
    NumeralWordKind kind = NumeralWordKind::none;
};

/// The longest such word that `text` begins with.
[[nodiscard]] NumeralWord match_numeral_word(std::u16string_view text);

}  // namespace plandoc::lexicon
