#pragma once
/// Phrases by which rosters are read, in lines and in tables: rows of roster_phrases.tsv. A phrase may be a sign of several
/// things.

#include <cstdint>

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

[[nodiscard]] const SignTable& table_of(RosterSign);

}  // namespace plandoc::lexicon
