#pragma once
/// Where two plans come to the same section in the same order, so that their texts can be set side by side.
///     before  一 二 三 四        meetings  一 二 四    where 三 was moved to the end
///     after   一 二 四 三

#include <cstdint>
#include <vector>

#include "review/diff.hpp"

namespace plandoc::review {

/// Characters of the cleaned texts.
struct Meeting {
    std::uint32_t before = 0, after = 0;
};

/// As many meetings as possible, in text order; each is further on than the last in both plans.
[[nodiscard]] std::vector<Meeting> find_meetings(const record::Plan& before, const record::Plan& after, const Diff& diff);

}  // namespace plandoc::review
