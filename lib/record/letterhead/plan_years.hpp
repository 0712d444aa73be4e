#pragma once
/// The years in which a plan begins to count, as its letterhead tells them; 0: unknown.

#include "record/plan.hpp"

namespace plandoc::record {

/// 2022 of 2022-11-26.
[[nodiscard]] int year_of(const std::string& iso_day);

/// The year from which 未来三年 counts: that of the date, or, without one, the year before the plan's first, which then is the
/// first of the three.
[[nodiscard]] int date_year(const Letterhead& letterhead);

/// The first year of the plan or of its date.
[[nodiscard]] int first_year(const Letterhead& letterhead);

}  // namespace plandoc::record
