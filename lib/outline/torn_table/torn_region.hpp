#pragma once
/// Where in a text a table of 主要指标 may lie, torn into lines: where 约束性 and 预期性 stand close together, with no sentence
/// between them, or where 主要指标 stands by itself as a heading.

#include <cstdint>
#include <vector>

#include "reader/document.hpp"

namespace plandoc::outline {

inline constexpr std::size_t fewest_torn_rows = 3;

/// Blocks, half-open: from the line below the title to the values that may follow the last 约束性.
struct TornRegion {
    std::uint32_t begin = 0, end = 0;
    bool is_bound = true;  ///< 约束性 and 预期性 tell its rows; else each must follow the one before
};

/// Every such region, in text order, none overlapping another.
[[nodiscard]] std::vector<TornRegion> find_torn_regions(const text::Source& source, const std::vector<reader::Block>& blocks);

}  // namespace plandoc::outline
