#pragma once
/// Who signed a document, and when (发文机关署名, 成文日期: GB/T 9704—2012, 7.3.5).
///     荣成市教育局⏎荣成市财政局⏎2021年3月2日
///     甲市乙区财⏎政局                          a name torn over two lines
///     甲领导小组办公室⏎（甲市甲局代章）        who stamps for another signs nothing

#include <string_view>
#include <vector>

#include "outline/outline.hpp"
#include "record/date.hpp"

namespace plandoc::record {

struct Signature {
    Date date;                       ///< year 0: there is no signature
    std::vector<text::Words> names;  ///< of the bodies, what stands together on one page in one piece
    text::Words words;               ///< all of it
};

/// The signature that closes `part`.
[[nodiscard]] Signature find_signature(const outline::Outline& outline, const outline::Part& part);

/// A name and a date below it in the middle of `part`: what follows was attached without a word.
[[nodiscard]] Signature find_signature_within(const outline::Outline& outline, const outline::Part& part);

/// The names that close `part` behind a sentence, without a date.
[[nodiscard]] Signature find_undated_signature(const outline::Outline& outline, const outline::Part& part);

/// The line may be the name of a body that issues documents.
[[nodiscard]] bool may_sign(const text::CleanText& text, text::Words line);
/// The name ends as those of such bodies do.
[[nodiscard]] bool ends_as_issuer(std::u16string_view name);

}  // namespace plandoc::record
