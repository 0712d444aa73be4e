#pragma once
/// The one way a lexicon is looked up: the longest key that stands at a place wins, whatever the order of the rows
/// (人次 before 人, 万元 before 万).

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace plandoc::lexicon {

/// An image, in which keys are looked up, is an array of numbers: so the build can write it down. It begins with a header:
struct ImageLayout {
    enum Header : std::size_t {
        is_backward,
        begins_mask,  ///< the bits of a character by which is told whether some key may begin (end, for backward) with it
        slot_mask,    ///< slots less one: they are a power of two, at most half of them used
        filter,       ///< place of a bit a hash: so small that it is at hand when most look-ups fail in it
        slots,        ///< place of a hash table of groups, keys that begin (end) with the same two characters
        keys,         ///< place of the keys, those of a group together, longest first
        begins,       ///< here are the bits of begins_mask
    };

    /// A slot is the pair of characters of its group, 0 for no group, and the number of the group's first key.
    static constexpr std::size_t slot_size = 2;
    /// As one number; `second` is 0 for the key of one character.
    static constexpr std::uint32_t pair_of(char16_t first, char16_t second) { return std::uint32_t{first} << 16 | second; }
    struct Hash {
        std::size_t bit, slot;  ///< in the filter; at which the search for the group begins
    };
    static constexpr Hash hash_of(std::uint32_t pair, std::size_t mask) {
        constexpr std::uint32_t spread = 2654435769;  // 2^32 / golden ratio
        const std::uint32_t hash = pair * spread;
        return {(hash >> 12) & (8 * mask + 7), (hash >> 16) & mask};
    }

    /// A key is its value, and as one number its place among the characters, its size, and whether it is the last of its group.
    static constexpr std::size_t key_size = 2;
    static constexpr unsigned place_bits = 20, size_bits = 11;
    static constexpr std::uint32_t places = 1U << place_bits, longest = (1U << size_bits) - 1, last = 1U << 31;
};

/// A view of what matcher_image.hpp makes of keys. That of a table is made when the program is built, so that a short run need
/// not wait for it.
class Matcher {
public:
    enum class Direction { forward, backward };
    struct Match {
        std::uint32_t size = 0;   ///< characters of the key; 0: nothing matches
        std::uint32_t value = 0;  ///< whose it is: a row number, an enum
        explicit operator bool() const { return size != 0; }
    };

    /// Matches nothing.
    constexpr Matcher() = default;
    constexpr Matcher(const std::uint32_t* image, const char16_t* characters) : image_(image), characters_(characters) {}

    /// Whether some key may begin with `c` (forward) or end with it (backward): most characters are ruled out.
    [[nodiscard]] bool may_begin_with(char16_t c) const {
        return has_bit(image_ + Layout::begins, c & image_[Layout::begins_mask]);
    }

    /// The longest key that `text` begins with (forward) or ends with (backward).
    [[nodiscard]] Match match(std::u16string_view text) const {
        if (text.empty()) return {};
        const char16_t c = is_backward() ? text.back() : text.front();
        return may_begin_with(c) ? match_beginning_with(c, text) : Match{};
    }

    struct Found {
        std::size_t begin = 0;  ///< text.size(): nothing is found
        Match match;
        explicit operator bool() const { return match.size != 0; }
    };
    /// The first place in `text`, from `begin` on, at which a key stands, and the longest there; for forward matchers.
    [[nodiscard]] Found find(std::u16string_view text, std::size_t begin = 0) const {
        for (; begin < text.size(); ++begin) {
            const char16_t c = text[begin];
            if (!may_begin_with(c)) continue;
            if (const Match match = match_beginning_with(c, text.substr(begin))) return {begin, match};
        }
        return {begin, {}};
    }

private:
    using Layout = ImageLayout;

    [[nodiscard]] static bool has_bit(const std::uint32_t* words, std::size_t bit) {
        return (words[bit / 32] >> bit % 32 & 1) != 0;
    }
    [[nodiscard]] bool is_backward() const { return image_[Layout::is_backward] != 0; }
    [[nodiscard]] Match match_beginning_with(char16_t first, std::u16string_view text) const;
    [[nodiscard]] const std::uint32_t* keys_of(std::uint32_t pair) const {
        const Layout::Hash hash = Layout::hash_of(pair, image_[Layout::slot_mask]);
        return has_bit(image_ + image_[Layout::filter], hash.bit) ? find_keys(hash.slot, pair) : nullptr;
    }
    [[nodiscard]] const std::uint32_t* find_keys(std::size_t slot, std::uint32_t pair) const;

    static constexpr std::uint32_t nothing[Layout::begins + 1] = {};

    const std::uint32_t* image_ = nothing;
    const char16_t* characters_ = nullptr;  ///< in which the keys stand
};

}  // namespace plandoc::lexicon
