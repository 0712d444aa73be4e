#include "record/brackets.hpp"

#include <algorithm>

namespace plandoc::record {

text::Words inside_of_bracket(const text::CleanText& text, text::Words passage, std::uint32_t index) {
    constexpr std::uint32_t longest_bracket = 1000;
    const std::uint32_t first = index - std::min(index - passage.begin, longest_bracket);
    std::uint32_t depth = 0, begin = index;
    for (;; --begin) {
        begin = text.behind_last_mark({first, begin});
        if (begin == first) return {};
        const char16_t c = text[begin - 1];
        if (c == u'。' && depth == 0) return {};
        if (is_closing(c)) ++depth;
        else if (is_opening(c) && depth-- == 0) break;
    }
    depth = 0;
    const std::uint32_t last = std::min(passage.end, begin + longest_bracket);
    for (std::uint32_t end = begin; (end = text.first_mark({end, last})) < last; ++end) {
        if (is_opening(text[end])) ++depth;
        else if (is_closing(text[end]) && depth-- == 0) return {begin, end};
    }
    return {};
}

std::uint32_t closing_bracket(std::u16string_view name) {
    constexpr std::uint32_t longest_bracket = 80;
    const auto last = static_cast<std::uint32_t>(name.size());
    std::uint32_t depth = 0;
    for (std::uint32_t size = 1; size <= std::min(last, longest_bracket); ++size) {
        const char16_t c = name[last - size];
        if (is_closing(c)) ++depth;
        if (depth == 0) return 0;
        if (is_opening(c) && --depth == 0) return size;
    }
    return 0;
}

std::u16string_view without_bracket(std::u16string_view name) { return name.substr(0, name.size() - closing_bracket(name)); }

}  // namespace plandoc::record
