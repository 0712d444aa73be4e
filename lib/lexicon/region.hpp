#pragma once
/// Names of places: 荣成市, 湖北 (short for 湖北省), 雄安新区. The names are rows of regions.tsv and counties.tsv.

#include <cstdint>
#include <string_view>

namespace plandoc::lexicon {

enum class Rank : std::uint8_t { province, prefecture, county, zone };

struct Place {
    std::uint32_t size = 0;      ///< characters; 0: no place
    Rank rank = Rank::province;
    std::string_view full_name;  ///< 湖北省 for 湖北
    explicit operator bool() const { return size != 0; }
};

/// Whether the name of a place begins with this character.
[[nodiscard]] bool may_begin_place(char16_t c);
/// The longest name of a place that `text` (width-folded) begins with.
[[nodiscard]] Place match_place(std::u16string_view text);

}  // namespace plandoc::lexicon
