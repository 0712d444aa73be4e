#include "reader/page/drawn_path.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace plandoc::reader {

namespace {

constexpr float thickest = 3;                ///< points that a filled shape may be thick to be a line
constexpr float slant = 0.7F;                ///< points that a line may be off over its length
constexpr std::size_t most_strokes = 20000;  ///< of a direction on a page

enum class Step : std::uint8_t { move, line, curve, close };

std::optional<Step> step_of(PathLanguage language, char letter) {
    switch (letter) {
        case 'M': return Step::move;
        case 'L': return Step::line;
        case 'C': return language == PathLanguage::svg ? Step::curve : Step::close;
        case 'S': return language == PathLanguage::svg ? Step::curve : Step::move;
        case 'Z': return Step::close;
        case 'A':
        case 'B':
        case 'Q': return Step::curve;
        default: return std::nullopt;
    }
}

/// Calls `visit(step, point)` for each point of a path, those that bend a curve too, and for each end of a part.
template <typename Visit>
void for_each_step(PathLanguage language, std::string_view path, Visit visit) {
    std::optional<Step> step;
    while (!path.empty()) {
        const std::optional<float> x = next_number(path), y = x ? next_number(path) : std::nullopt;
        if (x && y && step) visit(*step, Point{*x, *y});
        if (x && y) continue;
        if (path.empty()) return;
        step = step_of(language, path.front());
        if (!step) return;
        if (step == Step::close) visit(*step, Point{});
        path.remove_prefix(1);
    }
}

Point transformed(const Transformation& t, Point p) { return {t[0] * p.x + t[2] * p.y + t[4], t[1] * p.x + t[3] * p.y + t[5]}; }

}  // namespace

Transformation combined(const Transformation& outer, const Transformation& inner) {
    const Point origin = transformed(outer, {inner[4], inner[5]});
    return {outer[0] * inner[0] + outer[2] * inner[1],
            outer[1] * inner[0] + outer[3] * inner[1],
            outer[0] * inner[2] + outer[2] * inner[3],
            outer[1] * inner[2] + outer[3] * inner[3],
            origin.x,
            origin.y};
}

/// The next number, over what parts it from the last; nothing before a letter or the end.
std::optional<float> next_number(std::string_view& list) {
    list.remove_prefix(std::min(list.find_first_not_of(" ,"), list.size()));
    float value = 0;
    const auto [end, error] = std::from_chars(list.data(), list.data() + list.size(), value);
    if (error != std::errc()) return std::nullopt;
    list.remove_prefix(static_cast<std::size_t>(end - list.data()));
    return value;
}

void PageRules::add(Point a, Point b) {
    const float width = std::abs(a.x - b.x), height = std::abs(a.y - b.y);
    if (!std::isfinite(width + height) || std::max(width, height) < 1) return;
    if (height <= slant && level.size() < most_strokes)
        level.push_back({(a.y + b.y) / 2, std::min(a.x, b.x), std::max(a.x, b.x)});
    else if (width <= slant && upright.size() < most_strokes)
        upright.push_back({(a.x + b.x) / 2, std::min(a.y, b.y), std::max(a.y, b.y)});
}

void PageRules::add_strokes(PathLanguage language, std::string_view path, const Transformation& transformation) {
    Point first, last;
    for_each_step(language, path, [&](Step step, Point to) {
        const Point here = step == Step::close ? first : transformed(transformation, to);
        if (step == Step::line || step == Step::close) add(last, here);
        if (step == Step::move) first = here;
        last = here;
    });
}

void PageRules::add_filled(PathLanguage language, std::string_view path, const Transformation& transformation) {
    std::optional<Box> box;
    const auto close = [&] {
        if (!box) return;
        const float x = (box->left + box->right) / 2, y = box->middle();
        if (box->height() <= thickest && box->width() > box->height()) add({box->left, y}, {box->right, y});
        else if (box->width() <= thickest) add({x, box->top}, {x, box->bottom});
        box.reset();
    };
    for_each_step(language, path, [&](Step step, Point to) {
        if (step == Step::move) close();
        if (step == Step::close) return;
        const Point here = transformed(transformation, to);
        if (!box) box = Box{here.x, here.y, here.x, here.y};
        *box = {std::min(box->left, here.x), std::min(box->top, here.y), std::max(box->right, here.x),
                std::max(box->bottom, here.y)};
    });
    close();
}

}  // namespace plandoc::reader
