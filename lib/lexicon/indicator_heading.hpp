#pragma once
/// What the headings of a table of indicators (主要指标) say: rows of indicator_headings.tsv.
///     指标名称    indicator     计量单位    unit        2020年现状值    base        年均增长（%）      growth
///     类别        category      指标属性    binding     2025年目标      target      年均/累计          growth and total
///     区县        place         指标含义    explanation

#include <cstdint>
#include <string_view>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

enum class IndicatorHeading : std::uint8_t {
    none,
    // Columns that describe a row: all of the heading, but for a bracket behind it.
    category,   ///< 类别
    indicator,  ///< 指标名称
    unit,       ///< 计量单位
    binding,    ///< 指标属性
    place,      ///< 区县: the table shares a target out among places
    group,      ///< 产业链: likewise, where the other headings name what is counted
    // Columns of values: anywhere in the heading.
    base,      ///< what is known: 2020年现状值
    target,    ///< what is aimed at: 2025年目标
    growth,    ///< a growth from year to year: 年均增长
    total,     ///< a sum over the years: 年均/累计
    addition,  ///< what comes in addition to what is known: “十四五”新增
    amount,    ///< how much or how much more, and not of what: 2025年规模
    // What the rows are named by: at the end of the heading.
    row_name,  ///< by indicators, or by what each has its own amount of: 项目名称
    // Columns of text: anywhere in the heading.
    explanation,  ///< what a value means or where it comes from: 指标含义
};

[[nodiscard]] const SignTable& table_of(IndicatorHeading);

/// What a column that describes its row (category to group) holds, by its whole heading but for a bracket behind it; none:
/// another column. Columns of values are told by what stands anywhere in their headings: holds_sign.
[[nodiscard]] IndicatorHeading indicator_column_of(std::u16string_view heading);

}  // namespace plandoc::lexicon
