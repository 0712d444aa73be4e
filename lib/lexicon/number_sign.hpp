#pragma once
/// Words beside a number that tell by form alone what it is: rows of number_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class NumberSign : std::uint8_t {
    // Before a number.
    part,           ///< the number is that of a part of the document: 附件|2, 表|1
    chart,          ///< ends like a part, and is counted where a unit stands behind the number: 智能水表|9万只
    binds,          ///< makes a word of a Chinese numeral, which then counts nothing: 第|二, 初|三
    binds_one,      ///< likewise, of 一: 统|一
    slogan_lead,    ///< begins an action that is called by a round number: 举办|百名博士家乡行
    code,           ///< letters that make a name with the digits behind a space: PM| 2.5
    portion,        ///< between a comparator and its number: 不低于|每人每月|900元
    holds_session,  ///< a body whose meetings are numbered: 人大|四次会议
    no_county,      ///< names what is counted, not the county of that name: 通道|3条
    // Behind a number.
    article,    ///< the number is that of a part of another document: 第3|条
    rank_unit,  ///< counts places in a ranking: 前三|位
    no_tenths,  ///< begins with 成 and makes no share of the number: 三|成果
    age,        ///< counts the years of people: 3—6|岁|儿童
    people,     ///< who stands behind a unit of people: 6张/百名|老年人
    no_degree,  ///< begins with 度 and is no angle: 360|度全景
    rating,     ///< is what a share behind which it stands is of: 30%|额定负荷|以下
    sizes,      ///< by the number of which a thing is called large: 300个|机架|以下
    road,       ///< is called by the number before it: 209|国道
    called,     ///< in what goes by the number that people call: 12345|政务服务便民热线
    emergency,  ///< in what goes by the number that is called in need: 120|急救中心
    classed,    ///< has classes, one of which is meant: 二类|水质
    graded,     ///< ends what is measured in grades: 平均|级别|达到4级
    at_levels,  ///< is there at so many levels of government: 五级|林长
    session,    ///< a meeting, whose number tells which one it is: 四次|会议
    of_rank,    ///< makes a rank of the place that stands before it: 300个市|重点项目
    ordered,    ///< what an ordinal counts through: 第二|批
    counted,    ///< behind two numerals that count through a list: 一、二|级
    // The numeral itself.
    word_alone,  ///< is part of a word where no other numeral stands beside it: 零件, 队伍
    doubled,     ///< behind 双, the name of an action: 双|百
};

[[nodiscard]] const SignTable& table_of(NumberSign);

}  // namespace plandoc::lexicon
