#pragma once
/// Short forms in the names of agencies: agency_words.tsv.
///     市市场监督管理局 -> 市市场监管局      市发展和改革委员会 -> 市发改委

#include <string>
#include <string_view>

namespace plandoc::lexicon {

/// The name (width-folded) with every long form in it replaced: two names of one agency become one.
[[nodiscard]] std::u16string short_form_of_agency(std::u16string_view name);

}  // namespace plandoc::lexicon
