#pragma once
/// Phrases that make a rule of a number, which promises nothing: rows of rule_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class RuleSign : std::uint8_t {
    // What is allowed and what is not.
    allowance,  ///< at the head of a clause, before a verb: an upper limit behind it is a rule: 可|利用不超过5%
    permits,    ///< before a number, makes a rule of it: 允许|选择1至2个乡镇, 可放宽至|5000万元
    forbids,    ///< before a verb, says what is not to be done: 不得|新建500米以上建筑
    does_away,  ///< is done with what should not be there: 消除|56人以上大班额
    quota,      ///< what is given or put forward up to a limit: 推荐|项目不超过10个
    caps,       ///< before a number, makes it the most that each may put forward: 同一企业|限报|1个项目
    demands,    ///< before a time, makes it that of a rule: |应当|在一年内完成, 自印发之日起|一年内
    // For whom it holds.
    each_case,     ///< in what a rule says of every case: 单个项目|投资不超过500万元, “乙贷”|单户
    in_principle,  ///< before a bound, leaves room in each case: 原则上|不超过12米
    rules_on,      ///< behind the noun that a bound chooses, what a rule says of it: 的煤炭|不得|销售
    consequence,   ///< begins the clause that says what comes of it: 支出占比超过20%，|视为|虚报
    of_project,    ///< between a bound and a share, of what of each project it is: 自筹资金不低于|项目总投资的|50%
    premise,       ///< behind a number, makes it the limit of a case: 郁闭度0.3以上|的前提下, 产能的1.3倍|为上限
    outside,       ///< behind what is left out: 73类行业|以外的
    // What it sets.
    rule_value,  ///< ends a noun whose value a rule sets: 考核权重, 排放限值
    weight,      ///< likewise, how much counts in a rating, of which the least is promised: 考核权重|不低于3%
    rule_lead,   ///< behind a noun, leads up to what a rule sets: 租金|按|不高于市价的90%确定
    cuts,        ///< takes away from those who fail: 排名末位的，|核减|下年度资金20%
    scores,      ///< before points that a rule gives or takes: 得|4分, 未开展的|0分
    standard,    ///< what a share is the name of: 65%节能|标准
    replaces,    ///< what a rule wants replaced by so many times as much: 1.5倍|减量替代
    set_at,      ///< behind how many 按 says that there are for each: 按每500米1座|布设
    planned_at,  ///< behind the amount at which 按 plans what is measured: 供应能力按1亿吨|配置
    built_by,    ///< behind what 按 begins: 按15%的|比例配建
};

[[nodiscard]] const SignTable& table_of(RuleSign);

}  // namespace plandoc::lexicon
