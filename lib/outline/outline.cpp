#include "outline/outline.hpp"

#include <array>

namespace plandoc::outline {

Outline read_outline(const reader::Document& document) { return Outline{text::CleanText(document.source), {}, {}, {}, {}}; }

std::string_view name_of(PartKind kind) {
    constexpr std::array<std::string_view, 6> names{"header", "notice", "contents", "plan", "attachment", "trailer"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view name_of(Scheme scheme) {
    constexpr std::array<std::string_view, 12> names{"book",    "chapter",      "division",          "article", "cn",    "cn-paren", "arabic",
                                                     "decimal", "arabic-paren", "arabic-half-paren", "circled", "bullet"};
    return names[static_cast<std::size_t>(scheme)];
}

}  // namespace plandoc::outline
