#pragma once
/// The number of a document (文号, 发文字号: GB/T 9704—2012, 7.2.5): the issuer's sign, the year in brackets, a number.
///     桓政字〔2022〕73号   鲁政发[2015]12号   国办函（2017）第88号   鲁能源（储）〔2023〕6号   2020年第44号 (of an announcement)
/// A year in brackets without 号 is none: 纲要（2022）.

#include <cstdint>
#include <string>

#include "text/clean_text.hpp"

namespace plandoc::record {

/// 〔2022〕73号: the bracketed year and the number, where the bracket stands at `index`; empty where there is none.
[[nodiscard]] text::Words match_document_number(const text::CleanText& text, std::uint32_t index, std::uint32_t end);

/// 2020年第44号, where the year stands at `index`; empty where there is none.
[[nodiscard]] text::Words match_announcement_number(const text::CleanText& text, std::uint32_t index, std::uint32_t end);

/// The bracketed year and number with the issuer's sign before it: 〔2022〕73号 -> 桓政字〔2022〕73号. The sign begins behind
/// punctuation, behind white space in its line, behind a word that leads up to it (根据国发〔2022〕4号), or at `begin`.
[[nodiscard]] text::Words with_issuer_sign(const text::CleanText& text, text::Words number, std::uint32_t begin);

/// The number of the document itself in `line`, with its issuer's sign: the first that is not cited behind a title in 《》 and
/// has little beside it; empty where there is none.
[[nodiscard]] text::Words own_number(const text::CleanText& text, text::Words line);

/// The first number in `value`, that of a page's own field, with its issuer's sign; empty where there is none.
[[nodiscard]] text::Words first_number(const text::CleanText& text, text::Words value);

/// As records give it: the year in 〔〕 whatever brackets the document has, all else as it stands.
[[nodiscard]] std::string written_document_number(const text::CleanText& text, text::Words number);

}  // namespace plandoc::record
