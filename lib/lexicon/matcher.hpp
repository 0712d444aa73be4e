#pragma once
/// The one way a lexicon is looked up: the longest key that stands at a place wins, whatever the order of the rows
/// (人次 before 人, 万元 before 万).

#include <array>
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
    /// `backward` matchers look leftwards: their keys are suffixes of what they are given.
    explicit Matcher(const std::vector<Entry>& entries, Direction direction = Direction::forward);

    /// The longest key that `text` begins with (forward) or ends with (backward).
    [[nodiscard]] Match match(std::u16string_view text) const {
        if (text.empty()) return {};
        const char16_t c = direction_ == Direction::forward ? text.front() : text.back();
        if (!(begins_[c >> 6] >> (c & 63) & 1)) return {};
        return match_in(pages_[page_of_[c >> 8]][c & 0xFF], text);
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
            if (!(begins_[c >> 6] >> (c & 63) & 1)) continue;
            if (const Match match = match_in(pages_[page_of_[c >> 8]][c & 0xFF], text.substr(begin))) return {begin, match};
        }
        return {begin, {}};
    }

private:
    struct Bucket {
        std::uint32_t begin = 0, end = 0;  ///< of groups_
    };
    /// The keys of a bucket that share their second character (from the end for backward), longest first. Groups of a bucket
    /// stand in falling order of that character.
    struct Group {
        char16_t second = 0;               ///< 0: the key of one character, always the bucket's last group
        std::uint32_t begin = 0, end = 0;  ///< of keys_
    };
    struct Key {
        std::uint32_t begin = 0;  ///< in characters_
        std::uint32_t size = 0;
        std::uint32_t value = 0;
    };
    [[nodiscard]] Match match_in(Bucket bucket, std::u16string_view text) const;
    [[nodiscard]] Match match_in(const Group& group, std::u16string_view text) const;

    Direction direction_ = Direction::forward;
    std::u16string characters_;  ///< all keys, end to end
    std::vector<Key> keys_;
    std::vector<Group> groups_;
    std::array<std::uint64_t, 1024> begins_{};  ///< a bit a character: some key begins (ends) with it
    std::array<std::uint16_t, 256> page_of_{};  ///< high byte of the first (last) character to a page; page 0 is empty
    std::vector<std::array<Bucket, 256>> pages_{1};
};

}  // namespace plandoc::lexicon
