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
        std::vector<Matcher::Entry> entries;
        const auto add = [&](std::string_view name, Rank rank, std::string_view full_name) {
            entries.push_back({folded(name), static_cast<std::uint32_t>(places_.size())});
            const auto size = static_cast<std::uint32_t>(entries.back().key.size());
            places_.push_back({size, rank, units_of(rank, full_name), name != full_name, full_name});
            starts_[entries.back().key.front()] |= places_.back().units;
        };
        for (const Row& row : rows_of(table::regions))
            add(row[0], enumerator_named<Rank>(row[1]), row[2].empty() ? row[0] : row[2]);
        for (const Row& row : rows_of(table::counties)) add(row[0], Rank::county, row[0]);
        names_ = Matcher(std::move(entries));
    }

    [[nodiscard]] Place match(std::u16string_view text) const {
        const Matcher::Match match = names_.match(text);
        return match ? places_[match.value] : Place{};
    }
    [[nodiscard]] const std::array<std::uint8_t, 65536>& starts() const { return starts_; }

private:
    std::vector<Place> places_;  ///< one a name
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
