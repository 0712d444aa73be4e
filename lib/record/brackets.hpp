#pragma once
/// Brackets of all kinds around words: （…） 【…】 〔…〕.

#include "text/clean_text.hpp"

namespace plandoc::record {

[[nodiscard]] constexpr bool is_opening(char16_t c) {
    return c == u'(' || c == u'【' || c == u'[' || c == u'〔' || c == u'{' || c == u'<' || c == u'〈' || c == u'「';
}
[[nodiscard]] constexpr bool is_closing(char16_t c) {
    return c == u')' || c == u'】' || c == u']' || c == u'〕' || c == u'}' || c == u'>' || c == u'〉' || c == u'」';
}

/// Follows how deep in brackets a scan from left to right is.
class Depth {
public:
    /// Takes `c` in; true where it is a bracket or stands inside one.
    constexpr bool inside(char16_t c) {
        if (is_opening(c)) {
            ++depth_;
            return true;
        }
        if (is_closing(c) && depth_ > 0) {
            --depth_;
            return true;
        }
        return depth_ > 0;
    }

private:
    std::uint32_t depth_ = 0;
};

/// What stands inside the bracket around `index`, if one opens and closes in `passage` and no sentence ends before `index` in it;
/// else empty. Looks at most 1000 characters to each side, so that cost stays linear.
[[nodiscard]] text::Words inside_of_bracket(const text::CleanText& text, text::Words passage, std::uint32_t index);

/// Characters of the bracket that `name` ends with: 市发展改革委(市能源局); 0: none, or a longer one than names have.
[[nodiscard]] std::uint32_t closing_bracket(std::u16string_view name);

/// 县 of 县(市、区): a name without the bracket that it ends with.
[[nodiscard]] std::u16string_view without_bracket(std::u16string_view name);

}  // namespace plandoc::record
