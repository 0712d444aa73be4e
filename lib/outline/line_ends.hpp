#pragma once
/// What stands at the two ends of a line, read from its bytes, which are well-formed UTF-8.
///     "　　**（一）指导思想**"     starts with (一)指导思想, and that is all of it; ends with 想

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/span.hpp"

namespace plandoc::outline {

/// The first characters of a line, width-folded, without white space and ** marks.
struct LineStart {
    static constexpr std::uint32_t capacity = 24;
    std::array<char16_t, capacity> characters;
    std::uint32_t size = 0;
    std::uint32_t gaps = 0;  ///< bit i: white space stands before character i
    bool whole = false;      ///< that is all of the line

    [[nodiscard]] std::u16string_view view() const { return {characters.data(), size}; }
    [[nodiscard]] bool has_gap(std::size_t index) const { return index >= size || (gaps >> index & 1U) != 0; }
};
/// At most `most` characters of the line, which are enough to see a label, a date, the words a line begins with.
[[nodiscard]] LineStart start_of(std::string_view line, std::uint32_t most = LineStart::capacity);

/// The last character of a line, width-folded, ** and white space left out; 0 for none.
[[nodiscard]] char16_t last_of(std::string_view line);

/// It ends with 。 ！ ？ or ；
[[nodiscard]] bool ends_sentence(std::string_view line);

/// The line without the white space at both ends.
[[nodiscard]] text::Span trimmed(std::string_view bytes, text::Span line);

struct ByteCharacter {
    char16_t character = 0;  ///< not folded; U+FFFF beyond U+FFFF
    std::uint32_t size = 0;  ///< bytes
};
/// The character that begins at byte `at`.
[[nodiscard]] ByteCharacter character_at(std::string_view bytes, std::size_t at);

}  // namespace plandoc::outline
