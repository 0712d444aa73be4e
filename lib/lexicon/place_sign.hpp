#pragma once
/// Words of places: of what their names are made, what kinds there are and what stands beside them. They are rows of
/// place_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class PlaceSign : std::uint8_t {
    // Parts of a name.
    province,   ///< short for a province, before a direction: 豫|东
    direction,  ///< behind that, the part of the province: 豫|东
    // Kinds of places.
    whereabouts,     ///< says for whom a number is: 县城|达到95%
    kind_of_place,   ///< says what kind of places are meant, and names none: 园区, 示范|镇
    small_place,     ///< one in which others are counted: 80个|村|100个样地
    two_levels,      ///< two levels, each of which pays a sum: |市、县|两级财政
    rank,            ///< ranks those that are counted, and by itself stands for them: 国家级|5家、省级|20家企业
    place_head,      ///< the first of a group of them: 县|(市、区)
    short_place,     ///< does something by itself: 70%的|县|达到
    each_place,      ///< behind 各: 各|县
    each_of_places,  ///< behind 每 or 每个, before what each of them is to have: 每个|街道|服务中心不少于1个
    no_place,        ///< behind 各 and a level of places, part of another word: 各市|场主体
    some_kind,       ///< behind 等, what they are of whom some are named: 甲塘、乙河等|地
    outside,         ///< behind a place, all that it is not: 甲新区|以外
    inside,          ///< behind a place, within it or while it is built: 甲新区|内, 甲新区|建设中
    named_after,     ///< behind the name of a place, makes that of something else: 甲|港, 甲|电网
    named_end,       ///< ends the name of a river, a bay, a port or a road: 甲|河, 乙|湾
    part_of_works,  ///< ends the part of works in which so much is done: 甲河乙县段|31公里堤防加固, 甲中心二期|400个机架建设
    way,     ///< ends the name of roads or waters: 县|乡道|达到95%
    others,  ///< begins those that are left: |其他|县区
    // Where something is.
    place_end,      ///< ends a place or a time before a verb: 全县|新建, “十五五”期间|新建
    beside_head,    ///< begins what something is measured along: 环|湖50公里绿道
    beside_tail,    ///< ends it: 湖泊|周边|5000亩湿地
    around,         ///< is no place, but says whose the counted are: 带动|上下游|50家企业
    left_over,      ///< ends a place whose things are there already: 甲镇|历史遗留|9亩污染土壤
    area_of_count,  ///< ends what is counted and is no place for it: 单位地区
};

[[nodiscard]] const SignTable& table_of(PlaceSign);

}  // namespace plandoc::lexicon
