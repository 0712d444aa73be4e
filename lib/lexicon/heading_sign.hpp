#pragma once
/// Phrases that tell what stands below a heading, a title or a label: rows of heading_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// What such a phrase is a sign of (see heading_signs.tsv).
enum class HeadingSign : std::uint8_t { step_heading, phase_heading, span_tail, lays, terms, list_title, note, laid, opens_text };

[[nodiscard]] const SignTable& table_of(HeadingSign);

}  // namespace plandoc::lexicon
