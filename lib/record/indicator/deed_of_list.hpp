#pragma once
/// What is done to all that a list counts, where it stands behind the last of them.
///     实施3万平方米既有建筑、200户农房节能改造 -> 既有建筑节能改造

#include <string>

#include "record/mention/mention.hpp"

namespace plandoc::record {

/// What is done to both of two kinds of a thing, behind the second: 2处国家重要湿地和80处省重要湿地|生态修复. Empty: `noun` is
/// not of the kind that the next number counts, or nothing is done.
[[nodiscard]] std::string deed_behind_kin(const text::CleanText& text, const Mention& mention, Words noun);

/// For a `noun` behind its number that names a thing, what is done to it and to the things behind the next numbers of its list,
/// behind the last: 实施3万平方米既有建筑、200户农房|节能改造. `action`, its verb or that of its list, does deeds and makes no
/// thing. Empty: there is none, or `noun` is a deed itself.
[[nodiscard]] std::string deed_behind_list(const text::CleanText& text, const Mention& mention, Words action, Words noun);

}  // namespace plandoc::record
