#pragma once
/// Words around the size of something, which tells it apart, or says how large it is: rows of size_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class SizeSign : std::uint8_t {
    // What is told apart by its size.
    rated,         ///< what a size before it tells apart: 30万千瓦以上|机组
    worth,         ///< what an amount of money before it tells apart: 亿元以上|项目
    sized,         ///< ends what is told apart by its size: 300万吨煤焦化|集群
    sized_work,    ///< likewise, anywhere behind the number: 推进10万吨电解液|项目|建设
    furnace,       ///< likewise, by any amount: 关停4.3米|焦炉
    of_scale,      ///< ends what may be made of a size: 打造1000万千瓦级|基地, but 30万千瓦级机组
    of_worth,      ///< ends what may be told by an amount of money before it: 千亿元、百亿元|企业
    size_bound,    ///< all that stands before a size in brackets that chooses: 湖泊（水面|大于|1平方公里）
    bound_behind,  ///< behind a bracket, makes a bound of the size before it: 2万吨（或能耗1万吨）|及以上
    several,       ///< before the size of each of them: 一批|千亿级集群
    first_batch,   ///< ends like one of several and is none: 第一批
    grade,         ///< behind a size: 8兆瓦|等级|机组
    // How large it is.
    site,             ///< by itself, on how much ground something stands, which promises nothing: 占地
    size_of_work,     ///< by itself, how large what is built will be: 装机规模
    outcome_of_work,  ///< comes of what a verb before does to something else: 新建水厂6座，|受益人口|18万人
    designed,         ///< begins how large something is designed to be: 设计|总库容
    ability,          ///< ends what may be held by several: 政府3天、企业5%的储备|能力
    capacity,         ///< in what is reworked by the amount: 900万吨|产能|改造
    // How many it has room for, how far it reaches.
    room,           ///< ends what there is room for in what a verb before builds: 新建停车场8处，|泊位|3000个
    place_for_one,  ///< ends a unit of how many there is room for: 1000张床位以上的医院
    inhabitants,    ///< is a unit of who lives at a place
    settlement,     ///< begins the place, behind how many live there: 20户以上的|自然村
    circle,         ///< in the name of what is reached within a time or a distance: 15分钟养老服务|圈
    range,          ///< behind a distance, how far it reaches: 周边3公里|范围
};

[[nodiscard]] const SignTable& table_of(SizeSign);

}  // namespace plandoc::lexicon
