#pragma once
/// Rosters that a PDF's text layer tears, because roles and names are spaced out to fill their columns:
///     组                  组长：陆伟
///     长：陆伟             市长
///     邹                  邹岚
///     市长          ->     副市长
///     副市长
///     岚

#include "record/roster/roster_lines.hpp"

namespace plandoc::record {

/// The line is the end of a role that is torn off from 组 or 成: 长：陆伟, 员：.
[[nodiscard]] bool is_rest_of_role(std::u16string_view line);

/// The lines with torn roles and names put together, and each post behind its name where there are as many posts as names; as
/// they are where nothing is torn.
[[nodiscard]] RosterLines mended(const RosterLines& lines);

}  // namespace plandoc::record
