#pragma once
/// Nouns that only point back to what was measured before:
///     上述指标, 上述两项指标, 前述比例

#include <string_view>

namespace plandoc::record {

/// Nothing but such a noun.
[[nodiscard]] bool points_back(std::u16string_view noun);

}  // namespace plandoc::record
