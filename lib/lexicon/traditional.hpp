#pragma once
/// Traditional characters: rows of traditional.tsv.

namespace plandoc::lexicon {

/// 國, 業: simplified writing has another character for it.
[[nodiscard]] bool is_traditional(char16_t character);

}  // namespace plandoc::lexicon
