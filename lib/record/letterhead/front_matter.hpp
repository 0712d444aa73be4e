#pragma once
/// What stands in a notice, or in a plan that stands alone, before the text proper (版头 and what follows it: GB/T
/// 9704—2012, 7.2):
///     甲市人民政府文件                                        masthead
///     甲政发〔2022〕7号                                       number
///     甲市人民政府关于印发甲市乙工作方案（2022—2024年）的通知   notice_title, where the outline found none
///     各区县人民政府，市政府各部门：                           recipients
///     （2021年11月2日）                                       date, below the title of a plan
///     甲省发展改革委⏎2021年11月                               cover, and the month in which the plan is issued
/// All words are of the outline's text; what is empty is not there.

#include <optional>
#include <vector>

#include "record/date.hpp"
#include "record/letterhead/letterhead_parts.hpp"

namespace plandoc::record {

struct FrontMatter {
    text::Words number;       ///< with its issuer's sign
    text::Words page_number;  ///< likewise, of a page's own field that stands among the lines
    text::Words notice_title;
    text::Words recipients;             ///< the list
    std::vector<text::Words> masthead;  ///< the names of bodies on each of its lines
    std::vector<text::Words> cover;     ///< likewise
    std::optional<Date> date;
    std::optional<Date> month;        ///< alone on a line, without a day: a cover's
    std::vector<text::Words> fields;  ///< where all this stands
};

/// The front matter of the notice, or of the plan that stands alone.
[[nodiscard]] FrontMatter read_front_matter(const outline::Outline& outline, const LetterheadParts& parts);

}  // namespace plandoc::record
