#pragma once
/// Phrases that tell what a number is which promises nothing: rows of role_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// What such a phrase is a sign of (see role_signs.tsv).
enum class RoleSign : std::uint8_t {
    allowance,
    quota,
    rated,
    held,
    carries_out,
    lays_down,
    member_counter,
    kind_counter,
    kind_end,
    duration,
    short_time,
    divides,
    share_of,
    rate_end,
    standard,
    built_by,
    size_bound,
    several,
    first_batch,
    grade,
    sized,
    sized_work,
    outside,
    listed_behind,
    indicator,
    of_indicators,
    combined,
    length,
    term,
    time_used,
    tasks,
    fund,
    purse,
    estimated,
    capacity,
    size_of_work,
    rule_value
};

[[nodiscard]] const SignTable& table_of(RoleSign);

}  // namespace plandoc::lexicon
