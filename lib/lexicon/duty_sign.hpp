#pragma once
/// Words around the agencies of a duty: rows of duty_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class DutySign : std::uint8_t {
    // In a list of agencies.
    time,       ///< begins a time, which is no agency: 年底|前完成
    note,       ///< in a bracket behind a name that is no part of it: （以下|称|…）
    note_head,  ///< begins such a bracket: （含|…）
    deed,       ///< ends who does what, which is no role: 各镇具体|实施
    // In prose.
    agency_head,       ///< begins an agency: 有关|部门
    no_name,           ///< never in a name: a clause stands there
    in_word,           ///< a word that holds the sign of a clause and is part of a name: 自由|贸易区
    person,            ///< whom a clause on 负责 describes: 负责…的|领导
    spoken_of,         ///< likewise, unless the subject stands right before 负责: 负责…的|部门
    manner_head,       ///< begins how it is done, before 分工: 按|分工负责
    manner_end,        ///< ends how it is done: 按|职责|负责
    sets_up,           ///< before 由, what those head who are named behind it: 建立|由市教育局牵头的机制
    takes_part,        ///< before 作用: 发挥|牵头作用
    rest_head,         ///< begins what ends a list of named bodies: 其他|有关部门
    rest_end,          ///< ends it: 其他有关|部门
    department,        ///< ends a body that 市 or a field before it tells from others: 教育、财政等|部门
    institution,       ///< ends a body that is named behind 由 before 牵头: 市中心|医院
    institution_head,  ///< begins one that is known by its country: 中国|信息通信研究院
    // In a heading.
    bodies,  ///< ends what bodies a column holds: 牵头|省直|部门
    // Of places that share a body.
    places_head,        ///< begins places without their body: 各|市
    government,         ///< begins the body, behind 市: 市|人民政府
    committee,          ///< is all of the body, behind 市: 市|党委
    other_level,        ///< begins a body that shares nothing, behind 市: 市|直部门
    beside_department,  ///< shares what stands before 部门: 市直部门、|单位
};

[[nodiscard]] const SignTable& table_of(DutySign);

}  // namespace plandoc::lexicon
