#pragma once
/// Numbers that refer: to a document, to a part of this one or of another.
///     〔2022〕73号   2020年第44号   附件:1.甲指南   the whole number, the 1 alone
///     附件2   表1   专栏4   第33条   部令第33号      the digits

#include "record/number/passage_text.hpp"

namespace plandoc::record {

/// The number of a document that the digit at `index` is part of, or the number of a title behind 附件: that begins there;
/// empty: there is none.
[[nodiscard]] text::Words match_reference(const PassageText& passage, std::uint32_t index);

/// What stands around the digits says that they number a part of a document, or a decree.
[[nodiscard]] bool numbers_part(const PassageText& passage, text::Words digits);

/// 3-3-1 of 表3-3-1, 1-3 of 附件1-3: all of the number that begins with the digits.
[[nodiscard]] text::Words whole_part_number(const PassageText& passage, text::Words digits);

/// 第|3|条, 第|三|条, which stands behind 第: it is an article's, or that of another part.
[[nodiscard]] bool numbers_article(const PassageText& passage, text::Words number);

}  // namespace plandoc::record
