#pragma once
/// Tables of contents: headings with the pages they stand on, before the text that has them again.
///     目录
///     一、总体要求............ 1
///     二、重点任务............ 3
/// Also without the title, without page numbers, and torn apart (目 and 录 lines away from each other).

#include <cstdint>

#include "outline/part/paragraphs.hpp"

namespace plandoc::outline {

/// Half-open; empty: there are no contents.
struct Contents {
    std::uint32_t begin = 0, end = 0;
    explicit operator bool() const { return begin < end; }
};

/// The first contents from line `from` on, if they stand before the first heading of the text.
[[nodiscard]] Contents find_contents(const Paragraphs& paragraphs, std::uint32_t from);

}  // namespace plandoc::outline
