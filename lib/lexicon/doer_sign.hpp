#pragma once
/// Words for those who do something: rows of doer_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class DoerSign : std::uint8_t {
    doer_end,     ///< ends those who do what somebody else supports: 企业, 单位, 农户
    each_doer,    ///< likewise, behind 各: 各|县
    officer_end,  ///< ends those who do something again and again: 林长|每年巡林4次
    leads,        ///< behind those who do something, that they do it themselves: 市领导|领衔|每月调度1次
    in_charge,    ///< ends those who are told off to see to something: 分管领导
    deed_doer,    ///< ends those whose deed follows: 老年人|能够享受
    actor_end,    ///< ends a place or a house that acts: 村, 学校
    trade_end,    ///< ends a branch of the economy in which something is done: 茶产业|培育企业5家
    owner_end,    ///< ends those of whom it is told how much they have: 产业集群|产值超5亿元
    user_end,     ///< ends who uses or pays: 县财政|将支出的20%用于
};

[[nodiscard]] const SignTable& table_of(DoerSign);

}  // namespace plandoc::lexicon
