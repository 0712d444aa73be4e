#pragma once
/// Words around the points of a span of time: rows of time_words.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// What such words are a sign of (see time_words.tsv).
enum class TimeWord : std::uint8_t { part_of_month, start, deadline, open_start };

[[nodiscard]] const SignTable& table_of(TimeWord);

}  // namespace plandoc::lexicon
