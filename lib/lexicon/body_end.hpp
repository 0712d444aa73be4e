#pragma once
/// Characters that the names of public bodies end with: rows of body_ends.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class BodyEnd : std::uint8_t {
    body,        ///< of bodies, and of what can be addressed like one: 工商联
    addressee,   ///< of the last of those to whom a notice is sent
    issuer,      ///< of who signs a document
    recipients,  ///< anywhere in the line of those to whom a document is sent: 同志们
};

[[nodiscard]] const SignTable& table_of(BodyEnd);

}  // namespace plandoc::lexicon
