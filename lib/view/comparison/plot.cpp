#include "view/comparison/plot.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "view/html.hpp"

namespace plandoc::view {

namespace {

constexpr std::size_t colours = 8;
constexpr double left = 6, right = 150, base = 34, step = 9, radius = 4;  ///< of a drawing 192 wide

/// A round number that is not below any value: 1, 2 or 5 and noughts; 100 for shares.
double end_of_scale(double most, std::string_view unit) {
    if (unit == "%" && most <= 100) return 100;
    if (most <= 0) return 1;
    const double power = std::pow(10, std::floor(std::log10(most)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (most <= factor * power) return factor * power;
    return 10 * power;
}

/// 12000, 1.5万, 3亿: as short as people write it.
std::string short_number(double value) {
    if (value >= 1e8) return fmt::format("{:g}亿", value / 1e8);
    if (value >= 1e4) return fmt::format("{:g}万", value / 1e4);
    return fmt::format("{:g}", value);
}

}  // namespace

std::string series_class(std::size_t series) { return fmt::format("p{}", series % colours); }

void append_plot(const std::vector<Dot>& dots, std::string_view unit, std::string& out) {
    double most = 0;
    for (const Dot& dot : dots) most = std::max(most, dot.value);
    const double end = end_of_scale(most, unit);
    out += "<svg class=\"plot\" viewBox=\"0 0 192 48\" role=\"img\">";
    out += fmt::format("<line x1=\"{0}\" y1=\"{2}\" x2=\"{1}\" y2=\"{2}\"/>", left, right, base);
    out += fmt::format("<text x=\"{}\" y=\"46\">0</text>", left - 2);
    out += fmt::format("<text x=\"{}\" y=\"46\" text-anchor=\"middle\">{}</text>", right, short_number(end));
    out += fmt::format("<text x=\"{}\" y=\"{}\">{}</text>", right + radius + 3, base + 3, html(unit));
    std::map<long, std::size_t> stacks;  // how many dots stand at about one place
    for (const Dot& dot : dots) {
        const double x = left + (right - left) * std::max(0.0, dot.value) / end;
        const std::size_t below = stacks[std::lround(x / radius)]++;
        out += fmt::format("<circle class=\"{}\" cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{}\"><title>{}</title></circle>",
                           series_class(dot.series), x, base - 1 - step * static_cast<double>(below), radius, html(dot.note));
    }
    out += "</svg>";
}

}  // namespace plandoc::view
