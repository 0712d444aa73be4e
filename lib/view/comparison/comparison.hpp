#pragma once
/// A comparison of plans, in any of the formats: one row per indicator, one column per plan.
///     indicator            huantai-2022 桓台县 2023—2025    weihai-2018 威海市
///     万人发明专利拥有量                                     ≥12件 · 2020

#include <string>
#include <vector>

#include "review/compare.hpp"
#include "text/message.hpp"
#include "text/result.hpp"
#include "view/about.hpp"
#include "view/csv.hpp"
#include "view/format.hpp"
#include "view/table.hpp"

namespace plandoc::view {

struct ComparisonStyle {
    Format format = Format::table;
    text::Language language = text::Language::english;
    bool trace = false;        ///< with a column that names the rows of the lexicon behind each row
    bool loose = false;        ///< change and per stand in the cells, not in the row
    SeparatedStyle separated;  ///< for csv and tsv
    TableStyle table;          ///< for tables
    About about;               ///< for a workbook
};

/// Appends the rows. Fails only if there is no room on the disk for a workbook.
[[nodiscard]] text::Result<void> append_comparison(const std::vector<record::Plan>& plans,
                                                   const std::vector<review::Comparison>& rows, const ComparisonStyle& style,
                                                   std::string& out);

}  // namespace plandoc::view
