#include "lexicon/region.hpp"

#include <vector>

#include "lexicon/enumerator_names.hpp"
#include "lexicon/matcher.hpp"
#include "lexicon/table.hpp"
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

class Regions {
public:
    Regions() {
        const std::vector<Row> regions = rows_of(table::regions), counties = rows_of(table::counties);
        places_.reserve(regions.size() + counties.size());
        std::vector<Matcher::Entry> entries;
        entries.reserve(regions.size() + counties.size());
        const auto add = [&](std::string_view name, Rank rank, std::string_view full_name) {
            entries.push_back({folded(name), static_cast<std::uint32_t>(places_.size())});
            places_.push_back({full_name, rank, units_of(rank, full_name), name != full_name});
            starts_[entries.back().key.front()] |= places_.back().units;
        };
        for (const Row& row : regions) add(row[0], enumerator_named<Rank>(row[1]), row[2].empty() ? row[0] : row[2]);
        for (const Row& row : counties) add(row[0], Rank::county, row[0]);
        names_ = Matcher(entries);
    }

    [[nodiscard]] Place match(std::u16string_view text) const {
        const Matcher::Match match = names_.match(text);
        if (!match) return {};
        const Named& place = places_[match.value];
        return {match.size, place.rank, place.units, place.is_short, place.full_name};
    }
    [[nodiscard]] const std::array<std::uint8_t, 65536>& starts() const { return starts_; }

private:
    struct Named {
        std::string_view full_name;
        Rank rank;
        std::uint8_t units;
        bool is_short;
    };
    std::vector<Named> places_;  ///< one a name
    Matcher names_;
    std::array<std::uint8_t, 65536> starts_{};
};

const Regions& regions() {
    static const Regions table;
    return table;
}

}  // namespace

Place match_place(std::u16string_view text) { return regions().match(text); }

const std::array<std::uint8_t, 65536>& place_starts() { return regions().starts(); }

}  // namespace plandoc::lexicon
