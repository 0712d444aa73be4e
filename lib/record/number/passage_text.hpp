#pragma once
/// The characters of one passage as a number in it sees them: to its left and to its right, and '\n' beyond both ends.

#include <cstdint>
#include <string_view>

#include "text/clean_text.hpp"

namespace plandoc::record {

/// Close what “ opens; some write a straight sign there.
constexpr std::u16string_view closing_quotes = u"”\"";

struct PassageText {
    const text::CleanText& text;
    text::Words words;

    [[nodiscard]] char16_t at(std::uint32_t index) const { return index < words.end ? text[index] : u'\n'; }
    [[nodiscard]] char16_t before(std::uint32_t index) const { return index > words.begin ? text[index - 1] : u'\n'; }
    [[nodiscard]] std::u16string_view from(std::uint32_t index) const { return text.characters({index, words.end}); }
    [[nodiscard]] std::u16string_view up_to(std::uint32_t index) const { return text.characters({words.begin, index}); }
};

}  // namespace plandoc::record
