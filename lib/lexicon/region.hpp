#pragma once
/// Names of places: 荣成市, 湖北 (short for 湖北省), 雄安新区. The names are rows of regions.tsv.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace plandoc::lexicon {

enum class Rank : std::uint8_t { province, prefecture, county, zone };

/// What a place calls itself: 我省, 我市, 我县, 我区, 我州. Cities may be of any rank.
enum PlaceUnit : std::uint8_t {
    no_unit = 0,
    province_unit = 1,           ///< 省, and the municipalities and regions of that rank
    city_unit = 2,               ///< 市
    county_unit = 4,             ///< 县 旗
    district_unit = 8,           ///< 区
    prefecture_unit = 16,        ///< 自治州 盟 地区
    autonomous_region_unit = 32  ///< 自治区
};

struct Place {
    std::uint32_t size = 0;  ///< characters; 0: no place
    Rank rank = Rank::province;
    std::uint8_t units = no_unit;
    bool is_short = false;       ///< 湖北, not 湖北省
    std::string_view full_name;  ///< 湖北省 for both
    explicit operator bool() const { return size != 0; }
};

/// The longest name of a place that `text` (width-folded) begins with.
[[nodiscard]] Place match_place(std::u16string_view text);

struct FoundPlace {
    std::size_t begin = 0;  ///< index of its first character
    Place place;
    explicit operator bool() const { return bool{place}; }
};
/// The first place in `text` that begins at `begin` or behind it, the longest there.
[[nodiscard]] FoundPlace find_place(std::u16string_view text, std::size_t begin);

}  // namespace plandoc::lexicon
