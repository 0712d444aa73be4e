#pragma once
/// Several places that share one body, which is one agency although 、 parts it.
///     各区、市政府      有关市、州、县人民政府      各省、自治区、直辖市市场监管局      市、区民政部门      各有关部门、单位

#include <string_view>

namespace plandoc::record {

/// `next`, the piece of a list behind 、, goes on with the group that the piece `first` opened and the piece `last` has not
/// ended by naming the body. `last` may be `first`.
[[nodiscard]] bool shares_body(std::u16string_view first, std::u16string_view last, std::u16string_view next);

/// 甲川: nothing in the name itself tells that it is one.
[[nodiscard]] bool may_be_bare_place(std::u16string_view name);

/// 甲川 of 甲川、乙港市人民政府: a name without an ending of its own, before one that ends in 市人民政府.
[[nodiscard]] bool is_place_before_government(std::u16string_view name, std::u16string_view next);

/// 及 or 和 between `left` and `right` joins places, not bodies: 直辖市|及|计划单列市市场监管局.
[[nodiscard]] bool are_joined_places(std::u16string_view left, std::u16string_view right);

}  // namespace plandoc::record
