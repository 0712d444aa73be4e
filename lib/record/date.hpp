#pragma once
/// Dates as plans write them.
///     2022年11月26日   2022年11月   2022年   2022.11.26   2022-11-26   二〇二二年十一月二十六日
/// Full-width digits and inner white space are gone already (clean_text.hpp).

#include <cstdint>
#include <optional>

#include "text/clean_text.hpp"

namespace plandoc::record {

struct Date {
    int year = 0, month = 0, day = 0;  ///< month and day 0: not written
    text::Words words;
};

/// The longest date that begins at `index` and ends before `end`; nullopt: none does. A bare number (2022) is none.
[[nodiscard]] std::optional<Date> match_date(const text::CleanText& text, std::uint32_t index, std::uint32_t end);

}  // namespace plandoc::record
