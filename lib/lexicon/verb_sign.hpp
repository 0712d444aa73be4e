#pragma once
/// Words around verbs: rows of verb_signs.tsv. They tell who does something, and whether a verb governs a number.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class VerbSign : std::uint8_t {
    // Who does something.
    doer_end,     ///< ends those who do what somebody else supports: 企业, 单位, 农户
    each_place,   ///< likewise, behind 各: 各|县
    officer_end,  ///< ends those who do something again and again: 林长|每年巡林4次
    deed_doer,    ///< ends those whose deed follows: 老年人|能够享受
    actor_end,    ///< ends a place or a house that acts: 村, 学校
    place_head,   ///< is a kind of place, the first of a group of them: 县|(市、区)
    short_place,  ///< likewise, and does something by itself: 70%的|县|达到
    place_end,    ///< ends a place or a time before a verb: 全县|新建, “十五五”期间|新建
    user_end,     ///< ends who uses or pays: 县财政|将支出的20%用于
    // Before a verb.
    intent,       ///< somebody means to do it: 新区|将|新建
    no_intent,    ///< ends like one of those, and is another word: 主要
    hastening,    ///< only a verb follows: 产业|加快|推进
    goes_on,      ///< behind 并, leads up to what else is done: 站点并|定期|更新
    leads_verb,   ///< at the end of a line: the verb stands on the next one
    has_already,  ///< ends in 有, of what is there and not of what each is to have: 已有
    no_year,      ///< stands before 年, which then does not say 每年: 今|年
    // Verbs of a kind.
    achieves,       ///< leads to what is done, or to a measure: 实现|城镇新增就业
    addition,       ///< its noun may stand before it: 供热面积|新增
    grown_sum,      ///< ends a sum of money, of which a share alone is its growth: 固定资产|投资|10%
    carries_out,    ///< at the head of the name of an indicator in a table, what is done: 累计|实施|建筑改造面积
    sets_aside,     ///< sets a sum aside: 安排|补偿资金
    pools,          ///< sets a sum aside, and promises nothing of other things: 统筹|资金1亿元, but 统筹6个园区
    assigns,        ///< tells somebody off for something, or sets aside a sum named before: 明确, 安排
    founding,       ///< sets up a fund: 设立
    begins_object,  ///< begins with the last character of a noun that is none before it: 建成|区域, 创建|县级
    begins_anew,    ///< behind somebody or a place, what they do: 乡镇卫生院|新建|康复中心
    curbs,          ///< at the head of a clause, leads to what is measured: 严格控制|消费总量
    works_on,       ///< begins a verb of building, or of taking down: 建成投产, 关停
    builds,         ///< brings about the things that a clause before is about: 推进|充电桩|建设，新增5000个
    treats,         ///< begins what is done to those behind 对: 对3000户|实施|改造
    treated_break,  ///< likewise, and is no part of their name: 排污口|进行|整治
    goes,           ///< begins where those go that are counted: 骨干|到村级服务站
    joins_as,       ///< before 为, makes one word with it: 认定|为
    strengthens,    ///< acts on what later is counted: 加强|护理员培训，培训1万人次
    accomplishes,   ///< what those that are counted have done in the end: 60个重点村|完成|治理
    closing,        ///< all that stands behind the number, as what those do that were brought in: 吸引企业60家|入驻
    needs_nothing,  ///< likewise, as what those do who are moved to it, and takes no object: 教师|支教, 大学生|返乡创业
    does_next,      ///< begins what those do that a verb before the number brought together: 选派干部80名|开展帮扶
    output,         ///< begins with 产 and is a noun, behind 年: 年|产值
    tells_use,      ///< before use_end, part of its name: 新建|检测|平台, 大棚2座、|加工|车间3个
    use_end,        ///< ends the name of what is for something: 服务|驿站
    use_alone,      ///< likewise where nothing else stands behind the word of use: 推介|会
    // Behind a sum or a number.
    used_for,    ///< begins what something is used for: 55%的资金|用于
    pays_out,    ///< by itself, gives money to each: 每人每月|发放|300元
    spends,      ///< begins what a sum is for: 500万元|用于
    encourages,  ///< leaves it to others to do something: 鼓励|企业开发新材料
    supports,    ///< likewise behind 资金, by itself no verb: 资金|支持|产业, but 资金支持
    predicate,   ///< begins what those do that a share is of: 80%的老年人|享受
    means,       ///< begins how somebody does it: 企业|通过…
    // Before a number.
    start_lead,  ///< ends in 的 before the number that a change starts from: 由目前的|65%
    states,      ///< before what a plan asks for: 主要目标为|单位能耗下降14%
    makes_up,    ///< before what a share is of: 租金|为|标准的10%
    recipient,   ///< everybody who is paid: |每人|每月发放
    payee,       ///< of whom or what a rule sets an amount: 标准为|每人|100元
    // Where a deed begins or a phrase ends.
    deed_opener,  ///< begins a deed, behind deed_doer: 服务站|由…承接
    no_deed,      ///< begins like one of deed_opener and begins no deed: 对外, 有机
    no_phrase,    ///< holds 在 and begins no phrase of place: 在建, 存在
    phrase_head,  ///< begins a phrase before the verb: 为|企业培养
    draws_on,     ///< likewise, of what there is already: 依托|现有设施建设…
    field,        ///< ends a phrase before the verb: 在储能等|领域|取得
    field_head,   ///< begins what such a field ends: 围绕|造林、加工等领域
    deed,         ///< ends a noun that is something to be done: 湿地|修复|5处
    whole_deed,   ///< is such a noun by itself: 造林5亩
};

[[nodiscard]] const SignTable& table_of(VerbSign);

}  // namespace plandoc::lexicon
