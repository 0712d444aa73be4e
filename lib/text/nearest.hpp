#pragma once
/// "Did you mean": the name that a mistyped one is nearest to.
///     extrat -> extract      --formt -> --format      xyz -> nothing

#include <string>
#include <string_view>
#include <vector>

namespace plandoc::text {

/// The one of `names` that `name` is nearest to. Empty if none is near (more than a third of its characters would have to
/// change), or if `name` has fewer than three characters.
[[nodiscard]] std::string nearest(std::string_view name, const std::vector<std::string>& names);

}  // namespace plandoc::text
