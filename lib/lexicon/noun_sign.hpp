#pragma once
/// Words by which it is told where the noun of a number begins and ends: rows of noun_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class NounSign : std::uint8_t {
    // What belongs to a noun.
    makes_noun,  ///< behind a verb, makes it part of a noun: 审查|员, 改造|后
    own_word,    ///< behind a verb, does not, though it begins like one that does: 建设|机场, 开展|中医活动
    tells_use,   ///< before use_end, part of its name: 新建|检测|平台, 大棚2座、|加工|车间3个
    use_end,     ///< ends the name of what is for something: 服务|驿站
    use_alone,   ///< likewise where nothing else stands behind the word of use: 推介|会
    for_use,     ///< behind two verbs, what the second says is what it is for: 安排|防控|资金
    works,       ///< of two characters, ends the name of works of a kind: 敬老院提质|工程
    put_to,      ///< ends what is done with the things that are counted: 推广|电动重卡|应用
    tasks,       ///< ends a noun that names nothing more: 工作
    listing,     ///< ends what those are listed in that are counted: 监管清单|50个水体
    // What stands behind a noun.
    date_end,    ///< ends a date that stands there: 产量2030|年
    phrase_end,  ///< ends the phrase in which the noun stands: 在建设20个示范村|的过程中
    used_word,   ///< ends in the 用 of 用于 and is a word of its own: 应用|于
    total,       ///< between a number of things and what they measure together: 7座|共计|80万千瓦电站
    // What tells which are meant.
    tells_which,  ///< begins a clause on 的 that does: 参与|调峰的机组最小出力
    praises,      ///< ends a description that tells no class: 可复制可推广|的典型案例
    stands_for,   ///< behind 以, ends what only gives an example: 以智能制造|为代表|的
    own_class,    ///< is a class that needs no description: 产值5亿元以上的|龙头企业
    attribute,    ///< tells by itself which of those counted before are meant: 学校50所，其中|公办|30所
    // What is no noun of its number.
    bare_count,    ///< only counts, so that the noun before is meant: 总量超过400件
    pointer,       ///< begins a noun that points back to what was measured before: 上述|两项指标
    pointed_at,    ///< ends it: 上述两项|指标
    no_noun,       ///< behind a quantity, begins no noun: 达到5家|以及
    what_follows,  ///< ends what stands before a colon and is none of what is counted behind it: 重点|任务|：
    // What is counted without a unit.
    unitless_noun,    ///< by a number of any size: 全州16|市
    unitless_amount,  ///< in tens of thousands: 惠及20万|群众, 新增500万|装机
    unitless_people,  ///< likewise, ends those who are: 带动5万|茶农
};

[[nodiscard]] const SignTable& table_of(NounSign);

}  // namespace plandoc::lexicon
