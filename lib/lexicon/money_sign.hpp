#pragma once
/// Words of sums of money: what they are, what they are spent on and who is paid. They are rows of money_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class MoneySign : std::uint8_t {
    // What is done with a sum.
    sets_aside,  ///< sets it aside: 安排|补偿资金
    pools,       ///< likewise, and promises nothing of other things: 统筹|资金1亿元, but 统筹6个园区
    pays_part,   ///< pays a part of a sum that is due: 验收合格后|拨付|40%
    pays_out,    ///< by itself, gives money to each: 每人每月|发放|300元
    used_for,    ///< begins what something is used for: 55%的资金|用于
    spends,      ///< begins what a sum is for: 500万元|用于
    does_with,  ///< likewise, behind a verb that sets the sum aside: 安排500万元|建设智慧平台; but 安排500万元建设资金
    spent,    ///< ends before a sum that is spent on what stands behind it: 投资|3亿元建设学校
    uses_up,  ///< at the head of a clause, before money that is there: 用好|2亿元资金
    // Who is paid.
    recipient,  ///< everybody who is: |每人|每月发放
    payee,      ///< of whom or what a rule sets an amount: 标准为|每人|100元
    giver,      ///< ends the house that gives: 省|财政厅
    // What a sum is.
    fund,       ///< ends the name of one that is set up: 设立总规模2亿元的产业|基金
    purse,      ///< ends one that is set aside, whatever for: 风险补偿|资金
    won,        ///< ends what those above grant: 争取|国家级|试点
    financing,  ///< in what a ratio to one shares out: 自筹|经费
    loan,       ///< ends what is lent, not given: 补偿收益权质押|贷款
    cost,       ///< ends what a project will cost, which promises nothing: 估算|总投资
    yield,      ///< ends what is to be earned, which promises it even of each: 每个园区|亩均税收
    gain,       ///< is or ends a noun that is itself an increase: 户均增收
    saving,     ///< likewise, a reduction: 亩均减肥
    terms,      ///< begins on what terms something is lent: 单户|授信不超过30万元, 利率
    premium,    ///< ends what each is insured for, or pays for it: 每只|保额|800元
    grown_sum,  ///< ends a sum of which a share alone is its growth: 固定资产|投资|10%
    actual,  ///< begins what was raised, on which the verb before it does not act: 招引企业5家，|实际|使用外资7亿元
};

[[nodiscard]] const SignTable& table_of(MoneySign);

}  // namespace plandoc::lexicon
