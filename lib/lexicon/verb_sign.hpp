#pragma once
/// Verbs of a kind, and nouns of what is done: rows of verb_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class VerbSign : std::uint8_t {
    // What a number is the outcome of.
    achieves,     ///< leads to what is done, or to a measure: 实现|城镇新增就业
    addition,     ///< its noun may stand before it: 供热面积|新增
    carries_out,  ///< at the head of the name of an indicator in a table, what is done: 累计|实施|建筑改造面积
    makes_up,     ///< before what a share is of: 租金|为|标准的10%
    shortens,     ///< with 至, what is aimed at for whatever takes time: 全流程|压缩至0.5天
    takes_time,   ///< before a time, what takes it: |处置|事故平均时长
    curbs,        ///< at the head of a clause, leads to what is measured: 严格控制|消费总量
    strengthens,  ///< acts on what later is counted: 加强|护理员培训，培训1万人次
    // What makes things.
    founding,       ///< sets up a fund: 设立
    begins_object,  ///< begins with the last character of a noun that is none before it: 建成|区域, 创建|县级
    ends_noun,      ///< ends in the first character of a verb that does not begin there: 机|构建|设
    begins_anew,    ///< behind somebody or a place, what they do: 乡镇卫生院|新建|康复中心
    brings_in,      ///< brings those in who then do something themselves: 引进|企业|设立总部
    picks_out,      ///< picks out some of those named before: 遴选|5条开展编制
    provides,       ///< behind them, sees to it that there are things: 终端|配备1800台
    second_deed,    ///< behind another verb, makes one action with it: 补植|提升|5公里
    develops,       ///< brings about a new kind of thing: 研发|15兆瓦风电机组
    writes,         ///< makes nothing but what is written: 编制|规划5个，入库项目30个
    raises,         ///< brings in or brings up those of a trade: 茶产业|培育|企业5家
    works_on,       ///< begins a verb of building, or of taking down: 建成投产, 关停
    done_there,     ///< begins what is done in many places: 在30个社区|推行
    done_by,        ///< behind somebody, what they do to things: 医院|安装|设备100台
    builds,         ///< brings about the things that a clause before is about: 推进|充电桩|建设，新增5000个
    completes,      ///< brings a deed or a sum to its end: 重点项目|完成|投资9亿元
    sees_to,        ///< says only that something is seen to: |落实|100%车位预留安装条件
    sets_going,     ///< ends what is done to deeds: 加快|推进|9处改造
    // What is done to those behind 对.
    treats,         ///< begins it: 对3000户|实施|改造
    treated_break,  ///< likewise, and is no part of their name: 排污口|进行|整治
    done_to,        ///< ends it: 对老年人|探访率
    looks_into,     ///< behind how often, is done with no end to it, and is a noun elsewhere: 每年至少|研究|2次
    reports,        ///< behind 向 and somebody, tells them something so often: 每年向县委|报告|1次
    brings_along,   ///< ends a verb before those who follow somebody: 龙头企业|带动|农户
    brings_about,   ///< what a thing or an event does to a measure of many: 赛事|拉动|消费
    saves,          ///< what a deed does to what it uses less of: 水源置换|压采|地下水
    stock,          ///< says how many animals there are, or go: 存栏|500只的羊场
    spreads,        ///< what a thing does to places and people: 5G网络|覆盖|90%以上行政村
    // What others are to do.
    assigns,     ///< tells somebody off for something, or sets aside a sum named before: 明确, 安排
    encourages,  ///< leaves it to others to do something: 鼓励|企业开发新材料
    supports,    ///< likewise behind 资金, by itself no verb: 资金|支持|产业, but 资金支持
    // Nouns.
    of_deed,  ///< before its verb, says of what or how it is: 对企业|安全|检查1次, 为老年人每月|上门|服务2次
    deed,     ///< ends a noun that is something to be done: 湿地|修复|5处
    whole_deed,  ///< is such a noun by itself: 造林5亩
    thing_end,   ///< ends the name of a thing, and is a verb by itself: 补偿|试点
};

[[nodiscard]] const SignTable& table_of(VerbSign);

}  // namespace plandoc::lexicon
