#pragma once
/// Numbers of items that open no section, before what is said of the item.
///     （4）新建    ④新建    4.新建    二是新建

#include <cstdint>
#include <string_view>

namespace plandoc::record {

/// Characters of the number of an item that `words` begin with: （4）, 4）, 4. before words, ④, 二是, and what is left of the
/// first where its bracket opens before them; 0: none.
[[nodiscard]] std::uint32_t match_item_at_head(std::u16string_view words);

}  // namespace plandoc::record
