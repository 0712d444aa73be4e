#include "lexicon/region.hpp"

#include <vector>

#include "lexicon/matcher.hpp"
#include "lexicon/table.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

Rank rank_of(std::string_view name) {
    if (name == "province") return Rank::province;
    return name == "prefecture" ? Rank::prefecture : Rank::zone;
}

struct Regions {
    struct Region {
        Rank rank;
        std::string_view full_name;
    };
    std::vector<Region> rows;
    Matcher names;
    std::vector<bool> first_characters = std::vector<bool>(65536);

    Regions() {
        std::vector<Matcher::Entry> entries;
        const auto add = [&](std::string_view name, Region region) {
            entries.push_back({folded(name), static_cast<std::uint32_t>(rows.size())});
            rows.push_back(region);
        };
        for (const Row& row : rows_of(table::regions)) add(row[0], {rank_of(row[1]), row[2].empty() ? row[0] : row[2]});
        for (const Row& row : rows_of(table::counties)) add(row[0], {Rank::county, row[0]});
        for (const Matcher::Entry& entry : entries) first_characters[entry.key.front()] = true;
        names = Matcher(std::move(entries));
    }
};

const Regions& regions_table() {
    static const Regions regions;
    return regions;
}

}  // namespace

bool may_begin_place(char16_t c) { return regions_table().first_characters[c]; }

Place match_place(std::u16string_view text) {
    const Regions& regions = regions_table();
    const Matcher::Match match = regions.names.match(text);
    if (!match) return {};
    return {match.size, regions.rows[match.value].rank, regions.rows[match.value].full_name};
}

}  // namespace plandoc::lexicon
