#pragma once
/// Characters that the names of public bodies end with: rows of body_ends.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Whose names end so (see body_ends.tsv).
enum class BodyEnd : std::uint8_t { body, addressee, issuer, recipients };

[[nodiscard]] const SignTable& table_of(BodyEnd);

}  // namespace plandoc::lexicon
