#pragma once
/// Signs of which two make a pair (GB/T 15834—2011): brackets, quotation marks, title marks.

#include <cstdint>
#include <optional>

namespace plandoc::review {

enum class SignFamily : std::uint8_t { bracket, quote, title_mark };
inline constexpr std::size_t sign_families = 3;

struct PairedSign {
    SignFamily family;
    std::uint8_t kind;  ///< of its family: both signs of a pair have the same
    bool opens;
};

inline constexpr std::uint8_t kind_of_stand_in = 8;  ///< (( where a title mark is meant
inline constexpr std::uint8_t kind_of_neutral = 9;   ///< a quotation mark that looks alike on both sides

[[nodiscard]] constexpr std::optional<PairedSign> paired_sign_of(char16_t c) {
    using enum SignFamily;
    switch (c) {
        case u'(': return PairedSign{bracket, 0, true};
        case u')': return PairedSign{bracket, 0, false};
        case u'[': return PairedSign{bracket, 1, true};
        case u']': return PairedSign{bracket, 1, false};
        case u'〔': return PairedSign{bracket, 2, true};
        case u'〕': return PairedSign{bracket, 2, false};
        case u'【': return PairedSign{bracket, 3, true};
        case u'】': return PairedSign{bracket, 3, false};
        case u'\u201C': return PairedSign{quote, 0, true};
        case u'\u201D': return PairedSign{quote, 0, false};
        case u'"': return PairedSign{quote, kind_of_neutral, true};
        case u'《': return PairedSign{title_mark, 0, true};
        case u'》': return PairedSign{title_mark, 0, false};
        case u'〈': return PairedSign{title_mark, 1, true};
        case u'〉': return PairedSign{title_mark, 1, false};
        default: return std::nullopt;
    }
}

}  // namespace plandoc::review
