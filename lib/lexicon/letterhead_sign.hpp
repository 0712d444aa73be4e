#pragma once
/// Phrases by which the parts of a letterhead are told: rows of letterhead_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// What such a phrase is a sign of (see letterhead_signs.tsv).
enum class LetterheadSign : std::uint8_t {
    issuing,
    quoting,
    making,
    copies,
    published,
    unpublished,
    publication_line,
    page_issuer,
    page_date,
    name_head,
    sign_lead,
    purpose,
    no_period,
    own_period,
    validity,
    dependent,
    addressee_head,
    standing_body,
    local_division,
    enterprise,
    zone,
    zone_break
};

[[nodiscard]] const SignTable& table_of(LetterheadSign);

}  // namespace plandoc::lexicon
