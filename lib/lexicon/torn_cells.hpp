#pragma once
/// Words by which the cells of a torn table of 主要指标 are told from each other: rows of torn_cells.tsv. A word may be a sign
/// of several things.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class CellSign : std::uint8_t {
    // All of a cell.
    binding,          ///< what kind of target the row is: 约束性
    value_heading,    ///< heads a column of values, and names no year: 目标值
    total_heading,    ///< likewise, behind one that names a year: 2025年 总计
    ordinal_heading,  ///< heads the column of row numbers: 序
    table_title,      ///< what the table is called, where it stands alone above the headings: 主要指标
    torn_comparator,  ///< a piece of a comparator that is set with gaps: 90 以 上
    // What a cell begins with.
    first_heading,  ///< a line of headings, which is no title: 序号
    told_value,     ///< a value in words: 明显|增长
    no_indicator,   ///< likewise, and no name of an indicator, unless a unit or 率 closes it: 下达|任务
    no_heading,     ///< neither a name nor a heading, whatever stands beside it: 完成|目标
    name_tail,      ///< the end of an indicator, which does not say whose it is: 减排量
    told_tail,      ///< the end of a value in words: 下达|目标
    note,           ///< what explains the table: 注：
    // Other places in a cell.
    told_end,    ///< ends a value in words: 达到本市|要求
    value_lead,  ///< before a number: 增加|20
    value_tail,  ///< behind a number: 3|倍
};

[[nodiscard]] const SignTable& table_of(CellSign);

}  // namespace plandoc::lexicon
