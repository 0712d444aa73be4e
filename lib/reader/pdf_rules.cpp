#include "reader/pdf_rules.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>

#include "reader/xml.hpp"

namespace plandoc::reader {

namespace {

constexpr float thickest = 3;                 ///< points that a filled shape may be thick to be a line
constexpr float slant = 0.7F;                 ///< points that a line may be off over its length
constexpr std::size_t most_strokes = 200000;  ///< of all pages

struct Point {
    float x = 0, y = 0;
};

/// a b c d e f: x' = a x + c y + e, y' = b x + d y + f
using Transformation = std::array<float, 6>;
constexpr Transformation unchanged{1, 0, 0, 1, 0, 0};

Point transformed(const Transformation& t, Point p) { return {t[0] * p.x + t[2] * p.y + t[4], t[1] * p.x + t[3] * p.y + t[5]}; }

/// `inner` first.
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

/// matrix(a,b,c,d,e,f)
Transformation parse_transformation(std::string_view text) {
    constexpr std::string_view name = "matrix(";
    if (!text.starts_with(name)) return unchanged;
    text.remove_prefix(name.size());
    Transformation all{};
    for (float& value : all) value = next_number(text).value_or(0);
    return all;
}

/// Whether a path is painted with a colour that shows: "stroke:none", "fill:rgb(0%,0%,0%)".
bool shows(std::string_view style, std::string_view property) {
    const std::size_t at = style.find(property);
    if (at == std::string_view::npos) return false;
    style.remove_prefix(at + property.size());
    return !style.starts_with("none") && !style.starts_with("rgb(100%,100%,100%)");
}

/// Images are no lines, and too long for an attribute.
class ImageFilter {
public:
    std::string_view without_images(std::string_view piece) {
        constexpr std::string_view begin = "\"data:";
        rest_ += piece;
        out_.clear();
        for (;;) {
            if (in_image_) {
                const std::size_t end = rest_.find('"');
                if (end == std::string::npos) {
                    rest_.clear();
                    return out_;
                }
                rest_.erase(0, end);
                in_image_ = false;
            }
            const std::size_t at = rest_.find(begin);
            // What may be the beginning of one waits for the next piece.
            const std::size_t sure = at == std::string::npos ? rest_.size() - std::min(rest_.size(), begin.size() - 1) : at + 1;
            out_.append(rest_, 0, sure);
            rest_.erase(0, sure);
            in_image_ = at != std::string::npos;
            if (!in_image_) return out_;
        }
    }

    /// Behind the last piece.
    [[nodiscard]] std::string_view rest() const { return rest_; }

private:
    std::string rest_, out_;
    bool in_image_ = false;
};

}  // namespace

struct PdfRuleReader::State {
    State()
        : parser(XmlEvents{[this](const XmlElement& element) { begin(element); }, [this](XmlName name) { end(name); },
                           [](std::string_view) {}}) {}

    void begin(const XmlElement& element) {
        const std::string_view name = element.name().local;
        if (hidden > 0 || name == "defs") {
            ++hidden;
            return;
        }
        Transformation here = outer.empty() ? unchanged : outer.back();
        if (const auto text = element.attribute({}, "transform")) here = combined(here, parse_transformation(*text));
        outer.push_back(here);
        if (name == "page") pages.emplace_back();
        if (name != "path") return;
        const std::string_view style = element.attribute({}, "style").value_or("");
        const std::string_view shape = element.attribute({}, "d").value_or("");
        if (pages.empty()) pages.emplace_back();  // a drawing of one page names none
        if (shows(style, "stroke:")) add_strokes(shape, here);
        if (shows(style, "fill:")) add_filled(shape, here);
    }
    void end(XmlName) {
        if (hidden > 0) --hidden;
        else if (!outer.empty()) outer.pop_back();
    }

    void add(Point a, Point b) {
        const float width = std::abs(a.x - b.x), height = std::abs(a.y - b.y);
        if (!std::isfinite(width + height) || std::max(width, height) < 1 || ++strokes > most_strokes) return;
        PageRules& page = pages.back();
        if (height <= slant) page.level.push_back({(a.y + b.y) / 2, std::min(a.x, b.x), std::max(a.x, b.x)});
        else if (width <= slant) page.upright.push_back({(a.x + b.x) / 2, std::min(a.y, b.y), std::max(a.y, b.y)});
    }

    /// Every straight piece of the path.
    void add_strokes(std::string_view shape, const Transformation& transformation) {
        Point first, last;
        for_each_step(shape, [&](char command, Point to) {
            const Point here = transformed(transformation, to);
            if (command == 'L') add(last, here);
            if (command == 'Z') add(last, first);
            if (command == 'M') first = here;
            if (command != 'Z') last = here;
        });
    }

    /// Every part of the path that is thin.
    void add_filled(std::string_view shape, const Transformation& transformation) {
        std::optional<Box> box;
        const auto close = [&] {
            if (!box) return;
            const float x = (box->left + box->right) / 2, y = box->middle();
            if (box->height() <= thickest && box->width() > box->height()) add({box->left, y}, {box->right, y});
            else if (box->width() <= thickest) add({x, box->top}, {x, box->bottom});
            box.reset();
        };
        for_each_step(shape, [&](char command, Point to) {
            if (command == 'M') close();
            if (command == 'Z') return;
            const Point here = transformed(transformation, to);
            if (!box) box = Box{here.x, here.y, here.x, here.y};
            *box = {std::min(box->left, here.x), std::min(box->top, here.y), std::max(box->right, here.x),
                    std::max(box->bottom, here.y)};
        });
        close();
    }

    /// Calls `visit(command, point)` for each M, L, C (each of its points) and Z of a path.
    template <typename Visit>
    static void for_each_step(std::string_view shape, Visit visit) {
        char command = 0;
        while (!shape.empty()) {
            const char c = shape.front();
            if (c == 'M' || c == 'L' || c == 'C' || c == 'Z') {
                command = c;
                shape.remove_prefix(1);
                if (c == 'Z') visit(c, Point{});
                continue;
            }
            const std::optional<float> x = next_number(shape), y = next_number(shape);
            if (!x || !y) {
                if (!shape.empty() && shape.find_first_of("MLCZ") != 0) break;
                continue;
            }
            visit(command, Point{*x, *y});
        }
    }

    ImageFilter images;
    XmlParser parser;
    std::vector<Transformation> outer;
    int hidden = 0;  ///< elements open that are not painted where they stand
    std::size_t strokes = 0;
    std::vector<PageRules> pages;
};

PdfRuleReader::PdfRuleReader() : state_(std::make_unique<State>()) {}
PdfRuleReader::~PdfRuleReader() = default;

bool PdfRuleReader::feed(std::string_view piece) {
    return state_->parser.feed(state_->images.without_images(piece)).has_value() && state_->strokes <= most_strokes;
}

std::optional<std::vector<PageRules>> PdfRuleReader::finish() {
    if (!state_->parser.feed(state_->images.rest()) || !state_->parser.finish()) return std::nullopt;
    return std::move(state_->pages);
}

}  // namespace plandoc::reader
