#pragma once
/// The one way a lexicon is looked up: the longest key that stands at a place wins, whatever the order of the rows
/// (人次 before 人, 万元 before 万).

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plandoc::lexicon {

class Matcher {
public:
    enum class Direction { forward, backward };
    struct Entry {
        std::u16string key;
        std::uint32_t value;  ///< the caller's: a row number, an enum
    };
    struct Match {
        std::uint32_t size = 0;  ///< characters of the key; 0: nothing matches
        std::uint32_t value = 0;
        explicit operator bool() const { return size != 0; }
    };

    Matcher() = default;
    /// `backward` matchers look leftwards: their keys are suffixes of what they are given. Keys have 1 to 2,047
    /// characters, all of them together 2^20, and there are 2^21 at most.
    explicit Matcher(const std::vector<Entry>& entries, Direction direction = Direction::forward);

    /// The longest key that `text` begins with (forward) or ends with (backward).
    [[nodiscard]] Match match(std::u16string_view text) const {
        if (text.empty()) return {};
        const char16_t c = direction_ == Direction::forward ? text.front() : text.back();
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
    /// The keys that begin (end, for backward) with the same two characters, longest first.
    struct Group {
        char16_t first = 0, second = 0;  ///< first 0: no group; second 0: the key of one character
        std::uint32_t begin = 0;         ///< of keys_
    };
    struct Key {
        std::uint32_t begin : 20 = 0;  ///< in characters_
        std::uint32_t size : 11 = 0;
        std::uint32_t is_last : 1 = 0;  ///< of its group
        std::uint32_t value = 0;
    };
    void make_room(std::size_t keys, std::size_t groups, std::size_t characters);
    void add(const Group& group);
    [[nodiscard]] bool may_begin_with(char16_t c) const {
        const std::size_t bit = c & begins_mask_;
        return (begins_[bit / 64] >> bit % 64 & 1) != 0;
    }
    [[nodiscard]] Match match_beginning_with(char16_t first, std::u16string_view text) const;
    /// Where a group may be: its bit in the filter, and the slot at which the search for it begins.
    struct Hash {
        std::size_t bit, slot;
    };
    [[nodiscard]] Hash hash_of(char16_t first, char16_t second) const {
        constexpr std::uint32_t spread = 2654435769;  // 2^32 / golden ratio
        const std::uint32_t hash = (std::uint32_t{first} << 16 | second) * spread;
        return {(hash >> 12) & (8 * slot_mask_ + 7), (hash >> 16) & slot_mask_};
    }
    [[nodiscard]] const Group* group_of(char16_t first, char16_t second) const {
        const Hash hash = hash_of(first, second);
        const bool may_be_there = (filter_[hash.bit / 64] >> hash.bit % 64 & 1) != 0;
        return may_be_there ? find_group(hash.slot, first, second) : nullptr;
    }
    [[nodiscard]] const Group* find_group(std::size_t slot, char16_t first, char16_t second) const;

    Direction direction_ = Direction::forward;
    std::u16string characters_;  ///< all keys, end to end
    std::vector<Key> keys_;
    std::vector<Group> slots_;              ///< a hash table: a power of two, at most half of them used
    std::size_t slot_mask_ = 0;             ///< their number less one
    std::vector<std::uint64_t> filter_;     ///< a bit a hash: so small that it is at hand when most look-ups fail in it
    std::vector<std::uint64_t> begins_{0};  ///< a bit for the lower bits of a character: some key may begin (end) with it
    std::size_t begins_mask_ = 0;           ///< those lower bits
};

}  // namespace plandoc::lexicon
