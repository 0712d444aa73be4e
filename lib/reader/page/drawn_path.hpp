#pragma once
/// Paths as drawings describe them, and the straight level and upright lines in them.
///     SVG   M 10 20 L 90 20 C … Z     C is a curve, Z closes
///     OFD   S 0 0 M 0 0 L 90 0 B … C  S and M begin, B, Q and A are curves, C closes (GB/T 33190, 9.1)

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "reader/page/page.hpp"

namespace plandoc::reader {

struct Point {
    float x = 0, y = 0;
};

/// a b c d e f: x' = a x + c y + e, y' = b x + d y + f
using Transformation = std::array<float, 6>;
inline constexpr Transformation unchanged{1, 0, 0, 1, 0, 0};

/// `inner` first.
[[nodiscard]] Transformation combined(const Transformation& outer, const Transformation& inner);

/// Takes the next number off `list`, with the separators before it; nothing if a letter or the end comes first.
[[nodiscard]] std::optional<float> next_number(std::string_view& list);

enum class PathLanguage : std::uint8_t { svg, ofd };

/// The lines of a page, as many as a page of tables could have at most.
struct PageRules {
    std::vector<Rule> level, upright;

    /// Every straight piece of a path.
    void add_strokes(PathLanguage language, std::string_view path, const Transformation& transformation);
    /// Every part of a path that is as thin as a line.
    void add_filled(PathLanguage language, std::string_view path, const Transformation& transformation);

private:
    void add(Point a, Point b);
};

}  // namespace plandoc::reader
