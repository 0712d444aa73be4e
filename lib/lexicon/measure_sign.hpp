#pragma once
/// Words of what a number measures: shares, rates of so many, averages and times. They are rows of measure_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class MeasureSign : std::uint8_t {
    // Shares.
    ratio,         ///< ends the noun of a share, even if it holds 占: X占Y的|比重
    share,         ///< begins like one of no_share, and tells of a share all the same: 占地区生产总值
    no_share,      ///< begins with 占 and tells of no share: 占地30亩
    no_share_end,  ///< ends in 占 and tells of no share: 侵占
    share_of,      ///< behind what a later share measures: 提供6类疗法|的比例|达到90%
    rate_end,      ///< ends a noun that says how many are reached: 发放|率
    extent,        ///< behind a share, what it is a share of: 建成区25%以上|面积|达到标准
    limit,         ///< between a comparator and its number, who set it and what it is: 不突破省下达的|限额|5亿
    of_holders,    ///< ends a measure behind which may stand whose it is: 覆盖率|城区|达到90%、园区80%
    whole_task,    ///< ends what a share is done of: 完成年度|任务|的40%
    // What each of many has.
    outlay,         ///< ends what each of them costs, which may be to fall: 每吨货物装卸|成本
    of_piece,       ///< behind 每, one of what is counted: 每|个停车场
    single_piece,   ///< at the head of a noun, one of what is counted, or each time: |单个|中心面积, |每次|参加人数
    of_people,      ///< of so many people a rate is measured: 万人|拥有量
    people,         ///< ends those of so many of whom something is measured: 每万人|口
    per_volume,     ///< behind 每, part of the unit: 每|立方米30微克
    time_unit,      ///< behind 每, says how often: 每|周
    average,        ///< in a noun that measures those who are new: 新增劳动力|平均|受教育年限
    brought_about,  ///< behind brings_about (verb_sign.hpp), all that is brought about: 带动|就业
    // Times.
    duration,       ///< ends a noun that is measured in time: 反应|时间
    length,         ///< likewise, however long it is: 服务|时长
    short_time,     ///< is a unit for what is done: 分钟, 小时
    pace,           ///< behind a share, before a verb of growing: 12%|的速度|递增
    term,           ///< ends a noun of the years that somebody is given: 创建|年限
    limit_of_time,  ///< likewise, of what a rule limits: 采伐|年龄|下调为20年
    time_used,      ///< behind the time that something takes: 用5年|的时间
    used_in_time,   ///< behind the time for which a stock lasts: 储备达到90天|用量
    way,            ///< behind a time or a length, how people get somewhere within it: 实现5分钟|换乘
    time_about,     ///< likewise behind a time that is about so long: 用5年左右|时间
};

[[nodiscard]] const SignTable& table_of(MeasureSign);

}  // namespace plandoc::lexicon
