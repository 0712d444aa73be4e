#pragma once
/// What stands at the two ends of a line.
///     "　　**（一）指导思想**"     starts with (一)指导思想, and that is all of it; ends with 想

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "outline/reflow/line.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

/// The first characters of a line, without the spaces between them.
class LineStart {
public:
    static constexpr std::uint32_t capacity = 24;

    /// At most `most` characters of the line, which are enough to see a label, a date, the words a line begins with.
    LineStart(const text::CleanLines& lines, const Line& line, std::uint32_t most = capacity);

    std::uint32_t size = 0;
    bool whole = false;  ///< these are all characters of the line

    [[nodiscard]] std::u16string_view view() const { return {characters_.data(), size}; }
    /// White space stands before character `index`, or it is the line's end.
    [[nodiscard]] bool has_gap(std::size_t index) const;

private:
    const text::CleanLines* lines_;
    std::uint32_t begin_;  ///< of the line
    std::array<char16_t, capacity> characters_;
};

/// The last character of a line; 0 for none.
[[nodiscard]] inline char16_t last_of(const text::CleanLines& lines, const Line& line) {
    return line.clean.words.empty() ? u'\0' : lines[line.clean.words.end - 1];
}

/// The line ends with 。 ！ ？ or ；
[[nodiscard]] inline bool ends_sentence(const text::CleanLines& lines, const Line& line) {
    const char16_t last = last_of(lines, line);
    return text::is(last, text::sentence_end) || last == u';';
}

}  // namespace plandoc::outline
