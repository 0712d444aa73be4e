#pragma once
/// Units: units.tsv. 件 家 % 元 人次 平方米 …

#include <cstdint>
#include <optional>
#include <string_view>

namespace plandoc::lexicon {

enum class UnitKind : unsigned char {
    thing,   ///< 件 家 个: classifiers
    share,   ///< % 个百分点
    amount,  ///< 元 吨 公里: measures
    rating,  ///< 千伏: 500千伏电网, says what kind a thing is
    time,    ///< 年 天 岁
    group,   ///< 大: 五大产业, only counts a named group
    none,    ///< 集群: no unit, though it begins with one
};

struct Unit {
    std::string_view name;
    UnitKind kind = UnitKind::thing;
    std::string_view dimension;  ///< units of one dimension measure the same: thing, person, money, mass …
    std::uint32_t size = 0;      ///< characters matched
};

/// The longest unit that `text` begins with.
[[nodiscard]] std::optional<Unit> match_unit(std::u16string_view text);

/// The dimension of a unit as written (件 -> thing), empty for one that is in no table.
[[nodiscard]] std::string_view dimension_of(std::string_view unit);

}  // namespace plandoc::lexicon
