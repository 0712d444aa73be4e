#pragma once
/// What the parts of a government web page are: rows of page_elements.tsv and page_fields.tsv.
///     id="UCAP-CONTENT"   content         发文机关：   issuer
///     class="shareIcon"   noise           PubDate      other

#include <cstdint>
#include <string_view>

namespace plandoc::lexicon {

enum class PageElement : std::uint8_t { none, content, noise };

/// What an element with this attribute holds: an id, or the classes parted by white space. Case does not matter.
[[nodiscard]] PageElement page_element_of(std::string_view id_or_classes);

enum class PageField : std::uint8_t { none, issuer, source, number, date, title, other };

/// The field of that name: a label without its colon (索 引 号: white space does not count), or the name of a meta tag.
[[nodiscard]] PageField page_field_of(std::string_view name);

}  // namespace plandoc::lexicon
