#pragma once
/// Lists of bodies in a letterhead: 主送机关, 抄送机关, 发文机关 (GB/T 9704—2012, 7.3.2, 7.3.5, 7.4.2).
///     各镇人民政府，街道办事处，县政府各部门    three
///     经济开发区、石岛管理区                    two: each stands alone
///     各部门、单位                              one: 单位 does not stand alone
///     各市、州、县人民政府                      one: 人民政府 is of all three

#include <vector>

#include "text/clean_text.hpp"

namespace plandoc::record {

/// The addressees of a list, in order: split at ， and ；, and at 、 where every piece stands alone.
[[nodiscard]] std::vector<text::Words> split_addressees(const text::CleanText& text, text::Words list);

/// The issuers of a title or a signature: split at 、 and ， and at white space that stands between two whole names.
[[nodiscard]] std::vector<text::Words> split_issuers(const text::CleanText& text, text::Words list);

}  // namespace plandoc::record
