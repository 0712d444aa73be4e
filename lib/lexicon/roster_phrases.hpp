#pragma once
/// Phrases by which rosters are read, in lines and in tables: rows of roster_phrases.tsv. A phrase may be a sign of several
/// things.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class RosterSign : std::uint8_t {
    // Titles.
    title,   ///< ends the name of the body whose roster it is: 甲领导小组|成员名单
    body,    ///< in such a name: 小组
    founds,  ///< leads to the name of a body that comes into being or changes: 成立|甲领导小组
    list,    ///< ends a line below which names stand without roles: 名单
    // Lines.
    prose,        ///< in a line that is no row: 兼任
    post_head,    ///< begins a post, where no gap parts it from a name: 刘志杰|党组书记
    post_tail,    ///< ends a post: 主|任
    agency_tail,  ///< ends an agency that begins like a surname: 林业|局
    personal,     ///< ends what a bracket behind a name says of somebody, and no post: （女）, （回族）
    place,        ///< in no name with a point: 某某·某某|路
    // Tables.
    member,       ///< ends a role that is no post, as 主任 may be: 组长
    name_column,  ///< in the heading of names: 姓名
    role_column,  ///< in the heading of roles: 角色
    post_column,  ///< in the heading of posts: 职务
};

[[nodiscard]] const SignTable& table_of(RosterSign);

}  // namespace plandoc::lexicon
