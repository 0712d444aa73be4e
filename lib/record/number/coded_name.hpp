#pragma once
/// Names made of digits: numbers that count nothing because of the letters and signs they stand with.
///     PM2.5   5G   “5+2”   12345-6   3·15   7×24   1对2   12号   007   第2批   GB/T 50378-2019

#include "record/number/passage_text.hpp"

namespace plandoc::record {

/// The name that the digits are part of, and that does not begin before `leftmost`; empty: their form makes them no name.
[[nodiscard]] text::Words match_coded_name(const PassageText& passage, std::uint32_t leftmost, text::Words digits);

/// The address of a page on the web that the digit at `index` is the first in, http://www.甲.cn/2022/1/25.html; empty: it is in
/// none.
[[nodiscard]] text::Words match_address(const PassageText& passage, std::uint32_t leftmost, std::uint32_t index);

/// Where the letters and digits that begin at `index` end, with the signs that tie them.
[[nodiscard]] std::uint32_t end_of_code(const PassageText& passage, std::uint32_t index);

/// `name` with the quotes around it, where they hold nothing else: “5+2”. Else `name`.
[[nodiscard]] text::Words with_quotes(const PassageText& passage, text::Words name);

}  // namespace plandoc::record
