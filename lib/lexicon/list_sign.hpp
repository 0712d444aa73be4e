#pragma once
/// Words by which it is told what the members of a list share: rows of list_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class ListSign : std::uint8_t {
    first_item,     ///< begins the first item of a list behind a colon: 办好三件事：|一是
    respectively,   ///< gives each number behind it its own member of a list: A、B覆盖率|分别|达到60%、50%
    joint_in_word,  ///< holds a sign that parts members of a list elsewhere: 普|及
    all_of,         ///< begins a member that nobody has counted: 80%的学校和|全部|医院
    among_in_word,  ///< ends or begins in the 中 that elsewhere stands behind the whole of which a part is measured: 集中
    base,           ///< begins what all are measured of so much of: 单位工业增加值|能耗、用水量
    head,           ///< begins what the members share: 二氧化硫、氮氧化物|工程减排|量
    tail,           ///< ends the last member, and is of all though it measures nothing: 二氧化硫、氮氧化物|排放
    whole,          ///< a member by itself, behind which the head begins: 果蔬、|水产品|产地处理率
    complete,       ///< ends a member that lacks no head: 审批|环节|、办理时限
    like_ending,    ///< ends members as it ends others: 公交|车|、出租|车|电动化比例
    goods,          ///< ends goods of which something is said: 智能制造|装备|和工业|软件|水平提升
    holder,         ///< ends a member that has what is measured: 旅游|重点村|、移民|安置点|设施建设比例
    excludes,       ///< in a bracket behind a number, leads to what it is not with: 80家(|不含|甲区为70家)
    includes,       ///< at the head of a bracket, leads to a part of what was counted before: 10个园区（|包括|新建3个）
};

[[nodiscard]] const SignTable& table_of(ListSign);

}  // namespace plandoc::lexicon
