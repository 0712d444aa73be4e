#pragma once
/// Who signed a document, and when (发文机关署名, 成文日期: GB/T 9704—2012, 7.3.5).
///     荣成市教育局⏎荣成市财政局⏎2021年3月2日
///     甲市乙区财⏎政局                          a name torn over two lines
///     甲领导小组办公室⏎（甲市甲局代章）        who stamps for another signs nothing

#include <string_view>
#include <vector>

#include "record/date.hpp"
#include "record/letterhead/letterhead_parts.hpp"

namespace plandoc::record {

struct Signature {
    Date date;                       ///< year 0: none stands there
    std::vector<text::Words> names;  ///< of the bodies, what stands together on one page in one piece
    text::Words words;               ///< all of it; empty: there is none
    [[nodiscard]] bool is_dated() const { return date.year != 0; }
};

/// The signature of the document: that which closes the notice, else the plan, else an attachment; else one in the middle of the
/// plan, behind which something is attached without a word; else the names that close the notice or the plan, without a date.
[[nodiscard]] Signature find_signature(const outline::Outline& outline, const LetterheadParts& parts);

/// The line may be the name of a body that issues documents.
[[nodiscard]] bool may_sign(const text::CleanText& text, text::Words line);
/// The name ends as those of such bodies do.
[[nodiscard]] bool ends_as_issuer(std::u16string_view name);

}  // namespace plandoc::record
