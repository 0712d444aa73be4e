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

Place place_of(Matcher::Match match) {
    static const Meanings<Rank> ranks = kinds_of<Rank>(table::regions);
    if (!match) return {};
    const Rank rank = ranks[match.value];
    const Row row = table::regions.row(match.value);
    const bool is_short = !row[2].empty();
    const std::string_view full_name = row[is_short ? 2 : 0];
    return {match.size, rank, units_of(rank, full_name), is_short, full_name};
}

}  // namespace

Place match_place(std::u16string_view text) { return place_of(table::regions.forward().match(text)); }

FoundPlace find_place(std::u16string_view text, std::size_t begin) {
    const Matcher::Found found = table::regions.forward().find(text, begin);
    return {found.begin, place_of(found.match)};
}

}  // namespace plandoc::lexicon
