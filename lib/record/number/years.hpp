#pragma once
/// The years that a date, a range of dates or a five-year term names.
///     2025年   2025年底   2022年3月         to 2025, 2025, 2022
///     2022年3月4日17时   2022年3月4日17:30   to 2022
///     2022-2025年   2022年3月至2025年底   2021-2023     from and to; the last in a title's bracket, without 年
///     2021行动方案                          to 2021: a title that begins with its year
///     二〇二五年                            to 2025
///     十四五                                from 2021 to 2025

#include "record/number/passage_text.hpp"

namespace plandoc::record {

struct Years {
    text::Words words;     ///< empty: no date stands there
    int from = 0, to = 0;  ///< from 0: a single year
    explicit operator bool() const { return !words.empty(); }
};

/// The date or the range of dates that begins with the digit at `index`; each function gives no words where there is none.
[[nodiscard]] Years match_years(const PassageText& passage, std::uint32_t index);

/// The day without a year, or the range of such days, that begins with the digit at `index`: 12月9日, 10月1日至7日.
[[nodiscard]] text::Words match_month_day(const PassageText& passage, std::uint32_t index);

/// The year of an edition, at `index`, in a bracket behind a title: 《甲办法》(|2016|), 《乙法》(|2018|修正).
[[nodiscard]] text::Words match_edition(const PassageText& passage, std::uint32_t index);

/// The date in Chinese numerals that begins at `index`: 二〇二五年.
[[nodiscard]] Years match_spelled_years(const PassageText& passage, std::uint32_t index);

/// The century, with its decade or part, that begins at `index`: 21世纪, 20世纪80年代, 二十世纪末; no 21世纪海上丝绸之路, which
/// is a name.
[[nodiscard]] text::Words match_century(const PassageText& passage, std::uint32_t index);

/// The five-year term that begins at `index`: 十四五; not 十四五个.
[[nodiscard]] Years match_plan_term(const PassageText& passage, std::uint32_t index);

}  // namespace plandoc::record
