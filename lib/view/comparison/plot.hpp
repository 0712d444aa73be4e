#pragma once
/// Small plots: the values of one indicator as dots on a line that begins at zero, one colour per plan.

#include <string>
#include <string_view>
#include <vector>

namespace plandoc::view {

struct Dot {
    double value = 0;
    std::size_t series = 0;  ///< the plan, which gives the colour
    std::string note;        ///< what pointing at it shows: "weihai-2018 ≥12件 · 2020"
};

/// The class that gives a series its colour: p0 to p7, then p0 again.
[[nodiscard]] std::string series_class(std::size_t series);

/// Appends an inline SVG with `unit` at the end of the line. Dots of one value stand above each other.
void append_plot(const std::vector<Dot>& dots, std::string_view unit, std::string& out);

}  // namespace plandoc::view
