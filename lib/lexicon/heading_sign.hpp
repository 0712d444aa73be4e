#pragma once
/// Phrases that tell what stands below a heading, a title or a label: rows of heading_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class HeadingSign : std::uint8_t {
    // Phases.
    step_heading,   ///< in the heading of a section of phases: 工作进度
    phase_heading,  ///< in the heading of a phase: 动员部署|阶段
    span_tail,      ///< behind the span of time of a phase: 2022年6月底|完成
    // What a section speaks of.
    terms,       ///< ends the heading above the terms of a rule: 申报|条件
    aims,        ///< ends a heading that goes on from what has been to what is to be done: 发展现状和主要|目标
    opens_plan,  ///< in the heading of the section with which the plan proper begins: 总体要求
    success,     ///< ends the heading of what has been done well: 保护|成效显著
    laid,        ///< ends the heading of what has been: 发展|基础
    review,      ///< ends a heading without a label, above what has been: 2023年工作|回顾
    glossary,    ///< is the heading above what the words of the plan mean: 名词解释
    looks_back,  ///< begins a paragraph on what has been: 过去一年，|我们
    lies,        ///< behind the name of a place at the head of a paragraph that describes it: 甲州|地处|高原东南缘
    work_ahead,  ///< in such a heading, above what comes next: 2024年|工作安排
    lays,        ///< begins the heading of what is to be laid or raised: 夯实|发展基础
    // Lines.
    list_title,  ///< ends the title of a list or a table: 清单
    table_tail,  ///< ends what a table is called, behind what it is about: 户厕改造|任务|分解|表
    table_lead,  ///< begins what a table is about, behind the places that share it: 各镇|分年度|装机任务表
    aim_kind,    ///< before 目标 in the heading of a column, which of several: 能耗强度降低|基本|目标
    legend,      ///< begins what explains the signs of a formula: 式中：
    note,        ///< begins what explains a table: 注：
    to_come,     ///< anywhere in a paragraph, says what is to come: |力争|建成
    planning,    ///< likewise, in one that may only describe: |规划|建成
    outlook,     ///< begins what lies beyond the plan: 展望|2035年
    opens_text,  ///< begins text below a heading that fills its line: “十|三五”期间
};

[[nodiscard]] const SignTable& table_of(HeadingSign);

}  // namespace plandoc::lexicon
