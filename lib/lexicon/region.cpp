#include "lexicon/region.hpp"

#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

std::uint8_t units_of(Rank rank, std::string_view full_name) {
    unsigned units = no_unit;
    if (rank == Rank::province) units |= province_unit;
    if (full_name.ends_with("市")) units |= city_unit;
    if (full_name.ends_with("县") || full_name.ends_with("旗")) units |= county_unit;
    if (full_name.ends_with("自治区")) units |= autonomous_region_unit;
    else if (full_name.ends_with("区") && rank == Rank::county) units |= district_unit;
    if (rank == Rank::prefecture && !full_name.ends_with("市")) units |= prefecture_unit;
    return static_cast<std::uint8_t>(units);
}

Place place_of(std::uint32_t size, Rank rank, std::string_view name, std::string_view full_name) {
    return {size, rank, units_of(rank, full_name), name != full_name, full_name};
}

}  // namespace

Place match_place(std::u16string_view text) {
    static const Meanings<Rank> ranks = kinds_of<Rank>(table::regions);
    const Matcher::Match county = table::counties.forward().match(text), region = table::regions.forward().match(text);
    if (county.size > region.size) {
        const std::string_view name = table::counties.row(county.value)[0];
        return place_of(county.size, Rank::county, name, name);
    }
    if (!region) return {};
    const Row row = table::regions.row(region.value);
    return place_of(region.size, ranks[region.value], row[0], row[2].empty() ? row[0] : row[2]);
}

}  // namespace plandoc::lexicon
