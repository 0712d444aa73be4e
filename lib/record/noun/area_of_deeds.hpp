#pragma once
/// An area that two deeds name, with no thing that they are done to.
///     完成|修复保护面积        but 修复治理|矿山面积

#include <cstdint>

#include "text/clean_text.hpp"

namespace plandoc::record {

/// Where the deeds begin that only 面积 follows, with which `words` end; words.end: no two of them stand side by side there, or
/// more than a verb that leads up to them stands before.
[[nodiscard]] std::uint32_t find_area_of_deeds(const text::CleanText& text, text::Words words);

}  // namespace plandoc::record
