#pragma once
/// Words that lead up to a verb, a noun or a number, and are no part of them: rows of lead_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class LeadSign : std::uint8_t {
    // Before a verb.
    intent,       ///< somebody means to do it: 新区|将|新建
    no_intent,    ///< ends like one of those, and is another word: 主要
    hastening,    ///< only a verb follows: 产业|加快|推进
    goes_on,      ///< behind 并, leads up to what else is done: 站点并|定期|更新
    leads_verb,   ///< at the end of a line: the verb stands on the next one
    has_already,  ///< ends in 有, of what is there and not of what each is to have: 已有
    verb_lead,    ///< leads up to it: 重点|突破, 全国|新建
    // A phrase before a verb.
    phrase_head,  ///< begins it: 为|企业培养
    no_phrase,    ///< holds 在 and begins no phrase of place: 在建, 存在
    together,     ///< behind 与 and somebody: 与甲地|共同|发布
    draws_on,     ///< begins it, of what there is already: 依托|现有设施建设…
    field,        ///< ends it: 在储能等|领域|取得
    field_head,   ///< begins what such a field ends: 围绕|造林、加工等领域
    topic_end,    ///< ends those of whom the next clause tells: 对政府投资|项目|，绿色建材比例不低于30%
    manner_end,   ///< ends at what stage, behind 在, or by what rule, behind 按: 执行率在竣工|阶段|达到100%
    manner,       ///< before 用于, which ends the noun: 专项|用于
    // Before a noun.
    no_lead,      ///< begins like what leads up to it, and is a word of its own: 将来, 其他
    foresees,     ///< leads up to a noun as well as to a verb: 预计|装机
    adverb_like,  ///< leads up to a verb like an adverb, but belongs to a noun: 平均工资
    of_noun,      ///< behind what leads up to it, makes that part of the noun: 高效|的, 重点|化
    no_of_noun,   ///< begins like one of those, and is a word of its own: 全市|化肥
    outcome,      ///< before 、, is reached by what stands before it: 收集实现|全覆盖、|处理率达到90%
    // Before or behind a number.
    states,      ///< before what a plan asks for: 主要目标为|单位能耗下降14%
    start_lead,  ///< ends in 的 before the number that a change starts from: 由目前的|65%
    basis,       ///< ends by what is counted: 以乡镇|为单位
    bore,        ///< behind 以 and a number, leads to what came of it: 以1%的土地|支撑了|9%的增长
    foundation,  ///< behind 以 and a number: 以千万千瓦级基地|为依托
};

[[nodiscard]] const SignTable& table_of(LeadSign);

}  // namespace plandoc::lexicon
