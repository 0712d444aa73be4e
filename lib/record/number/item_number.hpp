#pragma once
/// Numbers of items that open no section.
///     1.完善制度   at the head of a table's cell or of a paragraph
///     （4）         within a paragraph
///     2.2020年…    likewise, run together with a year

#include "outline/outline.hpp"
#include "record/number/passage_text.hpp"

namespace plandoc::record {

/// The number of an item at the head of the passage; empty: none stands there.
[[nodiscard]] text::Words match_item_number(const PassageText& passage);
/// Likewise where a list is known to go on, whatever stands behind: 2.15个任务清单.
[[nodiscard]] text::Words match_listed_number(const PassageText& passage);

/// The passage, one of the outline's, is in a list of attachments: only numbered paragraphs stand between it and 附件:.
[[nodiscard]] bool is_in_list_of_attachments(const outline::Outline& outline, const outline::Passage& passage);

/// The digits, two at most, are all that a bracket holds.
[[nodiscard]] bool is_bracketed_item(const PassageText& passage, text::Words digits);

/// 2 of 2.2020年: the number of an item, run together with the year that it begins with into `number`; empty: it is not.
[[nodiscard]] text::Words match_item_before_year(const PassageText& passage, text::Words number);

}  // namespace plandoc::record
