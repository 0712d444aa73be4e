#pragma once
/// Words around the points of a span of time: rows of time_words.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class TimeWord : std::uint8_t {
    part_of_month,  ///< behind a month: 8月|上旬
    start,          ///< behind the point from which it counts: 2022年8月|起
    deadline,       ///< behind the point up to which it counts: 10月底|前
    open_start,     ///< before that point, where no other is written: 即日起至|2022年10月
};

[[nodiscard]] const SignTable& table_of(TimeWord);

}  // namespace plandoc::lexicon
