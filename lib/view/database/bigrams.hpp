#pragma once
/// Text as words that a search index can hold, Chinese by pairs of characters: SQLite's own tokenizers know no Chinese.
///     发明专利11件 by 2025  ->  发明 明专 专利 利 11 件 by 2025
/// A phrase of the pairs of a word finds the word wherever it stands; the last character stands alone, so that 利* finds it.

#include <string>
#include <string_view>

namespace plandoc::view {

[[nodiscard]] std::string bigrams_of(std::string_view utf8);

}  // namespace plandoc::view
