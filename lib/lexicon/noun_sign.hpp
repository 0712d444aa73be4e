#pragma once
/// Words by which it is told where the noun of a number begins and ends: rows of noun_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class NounSign : std::uint8_t {
    // What leads up to a noun.
    basis,        ///< ends by what is counted: 以乡镇|为单位
    manner_end,   ///< ends at what stage, behind 在, or by what rule, behind 按: 执行率在竣工|阶段|达到100%
    verb_lead,    ///< before a verb, leads up to it: 重点|突破, 全国|新建
    no_lead,      ///< begins like such a lead, and is a word of its own: 将来, 其他
    foresees,     ///< leads up to a noun as well as to a verb: 预计|装机
    adverb_like,  ///< leads up to a verb like an adverb, but belongs to a noun: 平均工资
    outcome,      ///< before 、, is reached by what stands before it: 收集实现|全覆盖、|处理率达到90%
    foundation,   ///< behind 以 and a number: 以千万千瓦级基地|为依托
    // What belongs to a noun.
    of_noun,       ///< behind such a lead, makes it part of the noun: 高效|的, 重点|化
    no_of_noun,    ///< begins like one of those, and is a word of its own: 全市|化肥
    makes_noun,    ///< behind a verb, makes it part of a noun: 审查|员, 改造|后
    own_word,      ///< behind a verb, does not, though it begins like one that does: 建设|机场, 开展|中医活动
    people,        ///< ends those of so many of whom something is measured: 每万人|口
    no_share,      ///< begins with 占 and tells of no share: 占地30亩
    no_share_end,  ///< ends in 占 and tells of no share: 侵占
    share,         ///< begins like one of no_share, and tells of a share all the same: 占地区生产总值
    // What each of many has.
    of_piece,        ///< behind 每, one of what is counted: 每|个停车场
    each_place,      ///< behind 各: 各|县
    each_of_places,  ///< behind 每 or 每个, before what each of them is to have: 每个|街道|服务中心不少于1个
    time_unit,       ///< behind 每, says how often: 每|周
    of_people,       ///< of so many people a rate is measured: 万人|拥有量
    no_place,        ///< behind 各 and a level of places, part of another word: 各市|场主体
    per_volume,      ///< behind 每, part of the unit: 每|立方米30微克
    // What stands behind a noun.
    date_end,    ///< ends a date that stands there: 产量2030|年
    thing_end,   ///< ends the name of a thing, and is a verb by itself: 补偿|试点
    some_kind,   ///< behind 等, what they are of whom some are named: 甲塘、乙河等|地
    done_to,     ///< ends what is done to those behind 对: 对老年人|探访率
    officer,     ///< ends those who are told off to see to something: 分管领导
    manner,      ///< before 用于, which ends the noun: 专项|用于
    thrives,     ///< ends the noun, as what becomes of those named: 企业|做大做强
    takes_part,  ///< likewise by itself, or where a verb ends with it: 5万户林农|参与, 5家企业|参与运营
    used_word,   ///< ends in the 用 of 用于 and is a word of its own: 应用|于
    total,       ///< between a number of things and what they measure together: 7座|共计|80万千瓦电站
    // Whose it is, or where.
    whereabouts,    ///< a kind of place, which says for whom a number is: 县城|达到95%
    kind_of_place,  ///< says what kind of places are meant, and names none: 园区, 示范|镇
    small_place,    ///< a kind of place in which others are counted: 80个|村|100个样地
    beside_head,    ///< begins what something is measured along: 环|湖50公里绿道
    beside_tail,    ///< ends it: 湖泊|周边|5000亩湿地
    around,         ///< is no place, but says whose the counted are: 带动|上下游|50家企业
    rank,           ///< ranks those that are counted, and by itself stands for them: 国家级|5家、省级|20家企业
    listing,        ///< ends what those are listed in that are counted: 监管清单|50个水体
    settles,        ///< behind 来 or 留 and a place, what those do who come: 毕业生|来市|就业
    left_over,      ///< ends a place whose things are there already: 甲镇|历史遗留|9亩污染土壤
    area_of_count,  ///< ends what is counted and is no place for it: 单位地区
    mutual,         ///< begins what two do together: 与医院|签订协议
    related,        ///< ends, behind 与, what those that are counted have to do with: 与采购|相关的|制度
    // What is no noun of its number.
    bare_count,       ///< only counts, so that the noun before is meant: 总量超过400件
    no_noun,          ///< behind a quantity, begins no noun: 达到5家|以及
    ratio,            ///< ends the noun of a share, even if it holds 占: X占Y的|比重
    what_follows,     ///< ends what stands before a colon and is none of what is counted behind it: 重点|任务|：
    own_class,        ///< is a class that needs no description: 产值5亿元以上的|龙头企业
    works,            ///< of two characters, ends the name of works of a kind: 敬老院提质|工程
    tells_which,      ///< begins a clause on 的 that tells which are meant: 参与|调峰的机组最小出力
    praises,          ///< ends a description that tells no class: 可复制可推广|的典型案例
    stands_for,       ///< behind 以, ends what only gives an example: 以智能制造|为代表|的
    unitless_noun,    ///< is counted by a number without a unit: 全州16|市
    unitless_amount,  ///< may be counted in tens of thousands without a unit: 惠及20万|群众, 新增500万|装机
    fund,             ///< ends the name of a sum that is set up: 设立总规模2亿元的产业|基金
    of_scale,         ///< ends what may be made of a size: 打造1000万千瓦级|基地, but 30万千瓦级机组
    whole_task,       ///< ends what a share is done of: 完成年度|任务|的40%
    // What a verb before it does not act on, or acts on in its own way.
    actual,   ///< begins such a noun: 招引企业5家，|实际|使用外资7亿元
    average,  ///< in a noun that measures those who are new: 新增劳动力|平均|受教育年限
    gain,     ///< is or ends a noun that is itself an increase: 户均增收
};

[[nodiscard]] const SignTable& table_of(NounSign);

}  // namespace plandoc::lexicon
