#pragma once
/// Phrases by which rosters are read, in lines and in tables: rows of roster_phrases.tsv. A phrase may be a sign of several
/// things.

#include <cstdint>
#include <string_view>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// What a phrase is a sign of (see roster_phrases.tsv).
enum class RosterSign : std::uint8_t {
    title,
    body,
    list,
    prose,
    post_head,
    post_tail,
    agency_tail,
    place,
    member,
    name_column,
    role_column,
    post_column
};

/// Characters of the longest phrase of this sign that `text` begins with; 0: none. Likewise at its end.
[[nodiscard]] std::uint32_t match_sign(std::u16string_view text, RosterSign sign);
[[nodiscard]] std::uint32_t match_sign_at_end(std::u16string_view text, RosterSign sign);

/// The first phrase of this sign in `text`, the longest of those that begin there.
[[nodiscard]] FoundSign find_sign(std::u16string_view text, RosterSign sign);

[[nodiscard]] inline bool holds_sign(std::u16string_view text, RosterSign sign) {
    return static_cast<bool>(find_sign(text, sign));
}

}  // namespace plandoc::lexicon
