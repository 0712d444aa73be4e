#pragma once
/// Characters in one run, with what is known of each. Room is made in large steps: lines are added by the thousand, and a short
/// one should cost no more than its characters.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.hpp"
#include "text/unset_vector.hpp"

namespace plandoc::text {

struct CharacterRun {
    static constexpr std::uint32_t bits_of_word = 64;

    std::uint32_t size = 0;  ///< in use; behind them is room, where no bit of `marks` is set
    UnsetVector<char16_t> characters;
    UnsetVector<std::uint32_t> offsets;  ///< byte offset of each
    std::vector<std::uint64_t> marks;    ///< one bit each, the lowest first: set for a bracket, quote or punctuation mark

    [[nodiscard]] std::u16string_view view(Words words) const {
        return std::u16string_view(characters.data(), size).substr(words.begin, words.size());
    }

    /// Makes room for `more` characters behind the last.
    void make_room(std::size_t more) {
        const std::size_t needed = size + more;
        if (needed <= characters.size()) return;
        const std::size_t room = std::max(needed, 2 * characters.size());
        characters.resize(room);
        offsets.resize(room);
        marks.resize(room / bits_of_word + 1);
    }

    void clear() {
        std::fill_n(marks.begin(), std::min<std::size_t>(marks.size(), size / bits_of_word + 1), 0);
        size = 0;
    }
};

}  // namespace plandoc::text
