#pragma once
/// Who issued a document (发文机关): as the title of the notice says, or of the plan that stands alone, else the signature, else
/// the masthead, else the cover, else the page.
///     甲市人民政府关于印发甲方案的通知            甲市人民政府
///     关于印发甲方案的通知 … 甲省教育厅⏎甲省财政厅   甲省教育厅, 甲省财政厅

#include <vector>

#include "record/plan.hpp"

namespace plandoc::record {

/// The places that may name them. What is empty is not there.
struct IssuerPlaces {
    Words title, heading;            ///< of names: the title, and who stands over the 《》 of it
    std::vector<Words> signatories;  ///< of names
    std::vector<Words> masthead;     ///< of text
    std::vector<Words> cover;        ///< of text
    Words page;                      ///< of text
};

struct Issuers {
    std::vector<Words> names;  ///< in order, words of `names`
    FieldSource source = FieldSource::none;
};

/// The issuers by the first of these places that names any. `text` is the document's; `names` holds titles and names with
/// their lines joined, and takes copies of further ones.
[[nodiscard]] Issuers choose_issuers(const text::CleanText& text, text::CleanText& names, const IssuerPlaces& places);

}  // namespace plandoc::record
