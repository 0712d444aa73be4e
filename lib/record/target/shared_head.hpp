#pragma once
/// Heads shared by the members of a list, each of which has a number of its own.
///     甲、乙覆盖率分别达到60%、50% -> 甲覆盖率, 乙覆盖率

#include <string>
#include <vector>

#include "record/plan.hpp"

namespace plandoc::record {

/// The members of a list (A、B和C覆盖率), in order; with a shared head given to each: A覆盖率, B覆盖率, C覆盖率.
[[nodiscard]] std::vector<std::string> shared_members(const text::CleanText& text, Words words, std::size_t count);

}  // namespace plandoc::record
