#pragma once
/// 比 and 较, which compare one thing with another, and stand in words that do not.

#include <cstddef>
#include <string_view>

namespace plandoc::record {

/// Whether the 比 or 较 at `index` of `words` stands by itself: |比|高炉流程, |较|常规种植; but 比例, 占比, 计较.
[[nodiscard]] bool compares(std::u16string_view words, std::size_t index);

}  // namespace plandoc::record
