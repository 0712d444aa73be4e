#pragma once
/// The five-year plans of the country, as documents name them.
///     十四五        2021 to 2025
///     十四个五年    likewise, in 第十四个五年规划

#include <cstdint>
#include <string_view>

namespace plandoc::record {

struct FiveYearPlan {
    std::uint32_t size = 0;  ///< characters of its name; 0: none stands there
    int first_year = 0, last_year = 0;
    explicit operator bool() const { return size != 0; }
};

/// The plan from 十一五 to 十九五 whose name `text` begins with. `five` is what stands behind the number: 五, or 个五年.
[[nodiscard]] FiveYearPlan match_five_year_plan(std::u16string_view text, std::u16string_view five = u"五");

}  // namespace plandoc::record
