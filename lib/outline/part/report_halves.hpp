#pragma once
/// Reports that are divided by two headings without labels:
///     2023年工作回顾   what has been
///     2024年工作安排   what comes next: a year that holds for all below it
/// Labels may begin anew below the second, which stands above all of them.

#include <cstdint>
#include <vector>

#include "outline/part/paragraphs.hpp"

namespace plandoc::outline {

/// The lines of both headings.
struct HalfLines {
    std::uint32_t review = none, ahead = none;
};

/// All such pairs among the lines from `begin` up to `end`, in text order.
[[nodiscard]] std::vector<HalfLines> find_halves(const Paragraphs& paragraphs, std::uint32_t begin, std::uint32_t end);

}  // namespace plandoc::outline
