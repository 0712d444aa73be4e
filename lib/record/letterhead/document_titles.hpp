#pragma once
/// The titles of a document, and what they say of its kind and its date:
///     甲市人民政府关于印发甲市乙工作方案（2022—2024年）的通知   notice_title
///     甲市乙工作方案（2022—2024年）                            title
/// Each is taken from where it is told best: the lines above the part, the page's header, the other title, the letter's text.

#include <optional>
#include <string>

#include "record/date.hpp"
#include "record/letterhead/letterhead_parts.hpp"

namespace plandoc::record {

/// Words of the outline's text; empty: there is none.
struct Titles {
    text::Words title;         ///< the plan's own
    text::Words notice_title;  ///< of the letter that passes it on
};

/// `notice_title` is what stands before the recipients of a notice for which the outline has no title.
[[nodiscard]] Titles choose_titles(const outline::Outline& outline, const LetterheadParts& parts, text::Words notice_title);

/// （2021年11月2日） on the lines of a title.
[[nodiscard]] std::optional<Date> date_in_title(const text::CleanText& text, text::Words lines);

/// The kind of document by which the plan names itself before its first section: 制定本行动计划 -> 行动计划. Empty: by none.
[[nodiscard]] std::string stated_kind(const outline::Outline& outline);

}  // namespace plandoc::record
