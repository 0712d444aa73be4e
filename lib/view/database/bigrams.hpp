#pragma once
/// Text as words that a search index can hold, Chinese by pairs of characters: SQLite's own tokenizers know no Chinese.
///     发明专利11件 by 2025  ->  发明 明专 专利 利 11 件 by 2025
/// A search for the pairs of a word, as a phrase, finds the word wherever it stands; the last character of a run stands alone, so
/// that 利* finds it.

#include <string>
#include <string_view>

namespace plandoc::view {

/// The words of the text, separated by spaces.
[[nodiscard]] std::string bigrams_of(std::string_view utf8);

}  // namespace plandoc::view
