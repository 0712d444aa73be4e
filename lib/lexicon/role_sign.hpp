#pragma once
/// Phrases that tell what a number is which promises nothing: rows of role_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class RoleSign : std::uint8_t {
    // Rules.
    allowance,      ///< at the head of a clause, before a verb: an upper limit behind it is a rule: 可|利用不超过5%
    permits,        ///< before a number, makes a rule of it: 允许|选择1至2个乡镇, 可放宽至|5000万元
    does_away,      ///< is done with what should not be there: 消除|56人以上大班额
    forbids,        ///< before a verb, says what is not to be done: 不得|新建500米以上建筑
    quota,          ///< what is given or put forward up to a limit: 推荐|项目不超过10个
    each_case,      ///< in what a rule says of every case: 单个项目|投资不超过500万元, “乙贷”|单户
    in_principle,   ///< before a bound, leaves room in each case: 原则上|不超过12米
    rule_value,     ///< ends a noun whose value a rule sets: 考核权重, 排放限值
    weight,         ///< likewise, how much counts in a rating, of which the least is promised: 考核权重|不低于3%
    rule_lead,      ///< behind a noun, leads up to what a rule sets: 租金|按|不高于市价的90%确定
    scores,         ///< before points that a rule gives or takes: 得|4分, 未开展的|0分
    first_of_kind,  ///< says that there was none so far: 百亿级企业|零的突破
    rated,          ///< what a size before it tells apart: 30万千瓦以上|机组
    loan,           ///< ends what is lent, not given: 补偿收益权质押|贷款
    worth,          ///< what an amount of money before it tells apart: 亿元以上|项目
    standard,       ///< what a share is the name of: 65%节能|标准
    built_by,       ///< behind what 按 begins: 按15%的|比例配建
    // Counts.
    lays_down,       ///< before members that are all there: 划定|三条控制线
    carries_out,     ///< at the head of a clause: the measures behind it are there: 落实|30条措施
    member_counter,  ///< counts members that are all there: 三|条|控制线
    kind_counter,    ///< counts kinds: 六|类
    kind_end,        ///< makes a kind of a noun of structure: 20个区域|性|中心
    effect,          ///< ends what is bettered of things that are all there: 巩固26条水体治理|成效
    divides,         ///< before the parts of a whole: 分为|生产和配送2个部分
    listed_behind,   ///< before the members of what was counted: 建成四个园区，|分别为|甲园、乙园
    indicator,       ///< ends what counts the indicators of the plan itself: 设置9项|指标
    of_indicators,   ///< likewise, anywhere: 规划|指标包括|5类23项
    combined,        ///< behind what one thing is at once: 集6项|功能于一体
    appoints,        ///< behind people who are counted, in what office: 2名副县长|任副组长
    enlists,         ///< says which those are of whom there are so many: 纳入|调度的项目共126个
    in_all,          ///< before the number of all that there are: 重点单位|共|886家
    tasks,           ///< ends a noun that names nothing more: 工作
    // Sizes.
    size_bound,     ///< all that stands before a size in brackets that chooses: 湖泊（水面|大于|1平方公里）
    bound_behind,   ///< behind a bracket, makes a bound of the size before it: 2万吨（或能耗1万吨）|及以上
    several,        ///< before the size of each of them: 一批|千亿级集群
    first_batch,    ///< ends like one of several and is none: 第一批
    grade,          ///< behind a size: 8兆瓦|等级|机组
    sized,          ///< ends what is told apart by its size: 300万吨煤焦化|集群
    sized_work,     ///< likewise, anywhere behind the number: 推进10万吨电解液|项目|建设
    site,           ///< by itself, on how much ground something stands, which promises nothing: 占地
    size_of_work,   ///< by itself, how large what is built will be: 装机规模
    designed,       ///< begins how large something is designed to be: 设计|总库容
    capacity,       ///< in what is reworked by the amount: 900万吨|产能|改造
    rules_on,       ///< behind the noun that a bound chooses, what a rule says of it: 的煤炭|不得|销售
    outside,        ///< behind what is left out: 73类行业|以外的
    place_for_one,  ///< ends a unit of how many there is room for: 1000张床位以上的医院
    inhabitants,    ///< is a unit of who lives at a place
    settlement,     ///< begins the place, behind how many live there: 20户以上的|自然村
    circle,         ///< in the name of what is reached within a time or a distance: 15分钟养老服务|圈
    range,          ///< behind a distance, how far it reaches: 周边3公里|范围
    // Shares and sums.
    share_of,  ///< behind what a later share measures: 提供6类疗法|的比例|达到90%
    rate_end,  ///< ends a noun that says how many are reached: 发放|率
    fund,      ///< in what a ratio to one shares out: 自筹|经费
    purse,     ///< ends a sum that is set aside, whatever for: 风险补偿|资金
    yield,     ///< ends what is to be earned, which promises it even of each: 每个园区|亩均税收
    uses_up,   ///< at the head of a clause, before money that is there: 用好|2亿元资金
    cost,      ///< ends what a project will cost, which promises nothing: 估算|总投资
    // Times.
    duration,    ///< ends a noun that is measured in time: 反应|时间
    length,      ///< likewise, however long it is: 服务|时长
    short_time,  ///< is a unit for what is done: 分钟, 小时
    term,        ///< ends a noun of the years that somebody is given: 创建|年限
    time_used,   ///< behind the time that something takes: 用5年|的时间
    held,        ///< ends what 三期 counts where it is not the third stage: 举办三期|培训班|
};

[[nodiscard]] const SignTable& table_of(RoleSign);

}  // namespace plandoc::lexicon
