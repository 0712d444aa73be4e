#pragma once
/// Names made of digits: numbers that count nothing because of the letters and signs they stand with.
///     PM2.5   5G   “5+2”   12345-6   3·15   7×24   1对2   12号   007   第2批

#include "record/number/passage_text.hpp"

namespace plandoc::record {

/// The name that holds these digits, and begins nowhere before `leftmost`; empty: form does not make one of them.
[[nodiscard]] text::Words match_coded_name(const PassageText& passage, std::uint32_t leftmost, text::Words digits);

/// The end of the letters, the digits and the signs that tie them, from `index` on.
[[nodiscard]] std::uint32_t end_of_code(const PassageText& passage, std::uint32_t index);

/// “5+2”: the quotes are part of the name, where they hold nothing else.
[[nodiscard]] text::Words with_quotes(const PassageText& passage, text::Words name);

}  // namespace plandoc::record
