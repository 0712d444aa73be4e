#include "reader/page/pdf_rules.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "reader/page/drawn_path.hpp"
#include "reader/xml.hpp"

namespace plandoc::reader {

namespace {

/// matrix(a,b,c,d,e,f)
Transformation parse_transformation(std::string_view text) {
    constexpr std::string_view name = "matrix(";
    if (!text.starts_with(name)) return unchanged;
    text.remove_prefix(name.size());
    Transformation all{};
    for (float& value : all) value = next_number(text).value_or(0);
    return all;
}

/// What a path is painted with: style="stroke:none;…", or stroke="none" where cairo 1.18 or later has drawn it.
std::string_view paint_of(const XmlElement& element, std::string_view property) {
    if (const auto paint = element.attribute({}, property)) return *paint;
    const std::string_view style = element.attribute({}, "style").value_or("");
    const std::string key = std::string(property) + ":";
    const std::size_t at = style.find(key);
    return at == std::string_view::npos ? std::string_view() : style.substr(at + key.size());
}

/// Whether it is a colour that shows: rgb(0%,0%,0%), rgb(20%, 20%, 20%), but neither none nor white.
bool shows(std::string_view paint) {
    return !paint.empty() && !paint.starts_with("none") && !paint.starts_with("rgb(100%,100%,100%)") &&
           !paint.starts_with("rgb(100%, 100%, 100%)");
}

}  // namespace

struct PdfRuleReader::State {
    /// Images hold no lines, and are too long for an attribute.
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
                const std::size_t sure =
                    at == std::string::npos ? rest_.size() - std::min(rest_.size(), begin.size() - 1) : at + 1;
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
        const std::string_view shape = element.attribute({}, "d").value_or("");
        if (pages.empty()) pages.emplace_back();  // a drawing of one page names none
        if (shows(paint_of(element, "stroke"))) pages.back().add_strokes(PathLanguage::svg, shape, here);
        if (shows(paint_of(element, "fill"))) pages.back().add_filled(PathLanguage::svg, shape, here);
    }
    void end(XmlName) {
        if (hidden > 0) --hidden;
        else if (!outer.empty()) outer.pop_back();
    }

    ImageFilter images;
    XmlParser parser;
    std::vector<Transformation> outer;
    int hidden = 0;  ///< elements open that are not painted where they stand
    std::vector<PageRules> pages;
};

PdfRuleReader::PdfRuleReader() : state_(std::make_unique<State>()) {}
PdfRuleReader::~PdfRuleReader() = default;

bool PdfRuleReader::feed(std::string_view piece) { return state_->parser.feed(state_->images.without_images(piece)).has_value(); }

std::optional<std::vector<PageRules>> PdfRuleReader::finish() {
    if (!state_->parser.feed(state_->images.rest()) || !state_->parser.finish()) return std::nullopt;
    return std::move(state_->pages);
}

}  // namespace plandoc::reader
