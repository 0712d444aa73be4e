#pragma once
/// Spans of time as headings and letterheads state them.
///     2022年8月-2022年12月   2022年8—12月   2022—2025年      from and to
///     2023年8月1日至15日   8月1—15日                          days of one month
///     2023年全年   2022年   2022年上半年   2022年第三季度    a year or a part of it: its first and last month
///     即日起至2022年10月底   2022年10月底前                  to alone
///     2025年1月起                                            from alone
/// Days are dropped. A month without a year takes the year of the point before it.

#include <cstdint>
#include <optional>

#include "record/plan.hpp"
#include "text/clean_text.hpp"

namespace plandoc::record {

struct TimeSpan {
    std::optional<Month> from, to;  ///< months are never 0
    text::Words words;
    bool whole_years = false;    ///< nothing finer than years is written: 2022—2025年
    bool only_deadline = false;  ///< 2022年10月底前
};

/// The longest span of time that begins at `index` and ends before `end`; nullopt: none does. `year` is that of months
/// before which no year is written; 0: not known.
[[nodiscard]] std::optional<TimeSpan> match_time_span(const text::CleanText& text, std::uint32_t index, std::uint32_t end,
                                                      int year = 0);

}  // namespace plandoc::record
