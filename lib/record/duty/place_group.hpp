#pragma once
/// Several places that share one body, which is one agency although 、 parts it.
///     各区、市政府      有关市、州、县人民政府      各省、自治区、直辖市市场监管局      市、区民政部门      各有关部门、单位

#include <string_view>

namespace plandoc::record {

/// Behind a 、, `next` goes on with the group that `first` opens and `last` (at the beginning `first` too) has not ended with its
/// body.
[[nodiscard]] bool shares_body(std::u16string_view first, std::u16string_view last, std::u16string_view next);

/// Between them 及 or 和 joins places, not bodies: 直辖市 and 计划单列市….
[[nodiscard]] bool are_joined_places(std::u16string_view left, std::u16string_view right);

}  // namespace plandoc::record
