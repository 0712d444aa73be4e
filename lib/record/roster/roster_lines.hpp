#pragma once
/// The lines of a roster in one run of characters, with the gaps that cleaning took away: they part what a line says.
///     - 组  长：张  伟  副市长     -组长:张伟副市长, gaps before 组 (line), 长, 伟 and 副 (space)
/// A line begins with a bullet or none, and a role or none:
///     组长：张伟      role 组长, closed by a colon
///     组长  张伟      likewise, by a gap
///     组长张伟        no role

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "record/plan.hpp"

namespace plandoc::record {

inline constexpr std::uint32_t longest_roster_row = 120;  ///< characters

enum class Gap : std::uint8_t { none, space, line };

/// The places of a line's characters, where they do not stand side by side.
using RosterPieces = std::vector<Words>;

class RosterLines {
public:
    explicit RosterLines(const text::CleanText& text) : text_(text) {}
    RosterLines(const text::CleanText& text, Words words) : text_(text) { append(words, 0); }

    /// Appends a passage: its first character begins a line.
    void append(Words words, std::uint32_t passage);

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(characters_.size()); }
    [[nodiscard]] char16_t operator[](std::uint32_t at) const { return at < size() ? characters_[at] : u'\n'; }
    /// The gap before the character; behind the last one a line ends.
    [[nodiscard]] Gap gap(std::uint32_t at) const { return at < size() ? units_[at].gap : Gap::line; }
    [[nodiscard]] std::u16string_view from(std::uint32_t at) const {
        return std::u16string_view(characters_).substr(std::min(at, size()));
    }
    [[nodiscard]] std::u16string_view slice(std::uint32_t begin, std::uint32_t end) const {
        return from(begin).substr(0, end - begin);
    }
    [[nodiscard]] std::uint32_t passage(std::uint32_t at) const { return units_[at].passage; }
    [[nodiscard]] Words words(std::uint32_t begin, std::uint32_t end) const {
        return begin < end ? Words{units_[begin].index, units_[end - 1].index + 1} : Words{};
    }
    /// A roster of these lines, each of pieces of this one.
    [[nodiscard]] RosterLines rearranged(const std::vector<RosterPieces>& lines) const;

    /// The characters as written, cleaned, their lines joined.
    [[nodiscard]] std::string joined(std::uint32_t begin, std::uint32_t end) const;
    /// The characters as written, without white space.
    [[nodiscard]] std::string written(std::uint32_t begin, std::uint32_t end) const;

    /// The end of the characters that stand together from `at` on, marks not included but the · of a name.
    [[nodiscard]] std::uint32_t token_end(std::uint32_t at) const;
    /// The end of the line that holds the character.
    [[nodiscard]] std::uint32_t line_end(std::uint32_t at) const;
    /// The first character from `at` on that is no bullet.
    [[nodiscard]] std::uint32_t behind_bullets(std::uint32_t at) const;

private:
    struct Unit {
        std::uint32_t index;  ///< in the cleaned text
        std::uint32_t passage;
        Gap gap;                    ///< before it
        bool begins_piece = false;  ///< what stands before it in the text is elsewhere
    };
    void append(char16_t character, const Unit& unit);

    const text::CleanText& text_;
    std::u16string characters_;
    std::vector<Unit> units_;
    std::vector<std::uint32_t> line_begins_;
};

struct RosterRole {
    std::uint32_t end = 0;     ///< of the role; 0: none stands there
    std::uint32_t behind = 0;  ///< where its row goes on, behind the colon
    bool has_colon = false;
    explicit operator bool() const { return end != 0; }
};
/// The role at `at`, with a colon or a gap behind it.
[[nodiscard]] RosterRole match_role(const RosterLines& lines, std::uint32_t at);

/// How the role ends that a line of the document begins with, behind its bullets.
enum class RoleEnd : std::uint8_t { no_role, runs_on, gap, colon, line };
[[nodiscard]] RoleEnd end_of_role(const text::CleanText& text, Words line);

[[nodiscard]] bool is_bullet(char16_t c);
[[nodiscard]] Words behind_bullets(const text::CleanText& text, Words line);

}  // namespace plandoc::record
