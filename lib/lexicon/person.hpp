#pragma once
/// What the rows of a roster begin with: roles (副组长) and surnames (欧阳), rows of roster_roles.tsv and surnames.tsv.

#include <cstdint>
#include <string_view>

namespace plandoc::lexicon {

/// Characters of the longest role that `text` begins with; 0: none.
[[nodiscard]] std::uint32_t match_roster_role(std::u16string_view text);
/// Characters of the longest surname that `text` begins with; 0: none.
[[nodiscard]] std::uint32_t match_surname(std::u16string_view text);

}  // namespace plandoc::lexicon
