#pragma once
/// Phrases around years: rows of year_signs.tsv. They tell which year is a deadline, and which one a change is measured
/// from.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class YearSign : std::uint8_t {
    // What a change is measured from.
    base_lead,        ///< before the year: 较|2020年
    base_word,        ///< what else than a year stands behind 较 and 比: 较|上年
    no_comparison,    ///< a word whose 比 or 较 compares nothing with something: 比例, 占比, 计较
    other_level,      ///< ends a level that others have: 较当地平均|水平
    other_way,        ///< ends another way of doing it, which may begin like a degree: 较高炉|流程
    base_tail,        ///< behind the year: 2020年|基础上
    base_basis,       ///< farther behind the year, where 以 stands before it: 以2020年用水量|为基数
    base_frame,       ///< before the year, if one of base_frame_tail stands behind it: 与|2020年相比
    base_frame_tail,  ///< behind the year, if one of base_frame stands before it: 与2020年|相比
    reached,          ///< begins, behind 在, what has been reached: 在|已|建成300亩的基础上
    base_end,         ///< ends what is of no noun: 在原有|基础上
    // Behind a year.
    onward,        ///< begins what lasts: 2022年|起
    up_to,         ///< what was there before it: 2000年|前建成的|小区
    trend,         ///< how something has changed all along: 1990年|以来, |每10年|升高
    no_deadline,   ///< the year sets no deadline: 2022年|以来
    of_state,      ///< no deadline unless the year opens a clause: 入选2022年|国家级园区
    drafts,        ///< before the years of a plan that is still to be made: 编制|2025-2030年住房规划
    follows_plan,  ///< begins a clause on another plan: 落实|中长期规划（2021-2035年）
    time_tail,     ///< belongs to the date: 2025年底|前
    revised,       ///< in a bracket, makes it that of an edition: 《甲法》(2018|修正)
    laying,        ///< farther behind it: the year is that of something greater: 为2030年达峰|奠定|基础
    // Around a five-year term or a number of years.
    term_tail,  ///< behind a term that sets a deadline: “十四五”|期间
    no_term,    ///< behind a term that does not, though it begins like one of term_tail: 十四五|全国
    term_lead,  ///< before it: 未来|三年
    ahead,      ///< before a number of years that begin now: 未来|5年
    within,     ///< behind a number of years that begin now: 五年|内
    later,      ///< begins a clause on the years behind the one before: 2026年达到8%，|以后每年|提高1个百分点
    now,        ///< before a value in brackets: what is there today: （|目前|61%）
    season,     ///< by itself, a time of each year or day: |迎峰度冬|达到20天以上
    in_turn,    ///< counts from when something begins: 签约项目|当年|开工率, 受理量|首年|达到800件
    // Words that hold 年.
    yearly_deed,  ///< behind 年 or 每天, before its object, what is done: 年|处理|秸秆30万吨
    no_year,      ///< stands before 年, which then does not say 每年: 今|年
    output,       ///< begins with 产 and is a noun, behind 年: 年|产值
    // Before a noun.
    average,    ///< says that a rate is meant for each year: 年均|增速
    time_lead,  ///< begins a time: 到|2027年
};

[[nodiscard]] const SignTable& table_of(YearSign);

}  // namespace plandoc::lexicon
