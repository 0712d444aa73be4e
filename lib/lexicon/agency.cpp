#include "lexicon/agency.hpp"

#include <array>
#include <vector>

#include "lexicon/matcher.hpp"
#include "lexicon/region.hpp"
#include "lexicon/table.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

AgencyKind kind_of(std::string_view name) {
    constexpr std::array<std::string_view, 5> names{"none", "department", "party", "place", "system"};
    for (std::size_t index = 0; index < names.size(); ++index)
        if (names[index] == name) return static_cast<AgencyKind>(index);
    return AgencyKind::none;
}

Subject subject_of(std::string_view name) {
    if (name == "alone") return Subject::alone;
    return name == "headed" ? Subject::headed : Subject::never;
}

struct Agencies {
    std::vector<AgencyEnding> rows;
    Matcher endings, openings, nobodies;

    Agencies() {
        std::vector<Matcher::Entry> ending_entries, opening_entries, nobody_entries;
        for (const Row& row : rows_of(table::agencies)) {
            if (row[1] == "opening" || row[1] == "nobody") {
                (row[1] == "opening" ? opening_entries : nobody_entries).push_back({folded(row[0]), 0});
                continue;
            }
            ending_entries.push_back({folded(row[0]), static_cast<std::uint32_t>(rows.size())});
            rows.push_back({0, kind_of(row[1]), subject_of(row[2])});
        }
        endings = Matcher(std::move(ending_entries), Matcher::Direction::backward);
        openings = Matcher(std::move(opening_entries));
        nobodies = Matcher(std::move(nobody_entries));
    }
};

const Agencies& agencies() {
    static const Agencies table;
    return table;
}

/// The signs of an administrative level that stand alone as a prefix: 市教育局.
constexpr std::u16string_view levels = u"省市县区州盟旗镇乡";

bool is_department(std::u16string_view name) {
    const AgencyEnding ending = match_agency_ending(name);
    return ending.kind == AgencyKind::department || ending.kind == AgencyKind::party;
}

}  // namespace

AgencyEnding match_agency_ending(std::u16string_view name) {
    const Matcher::Match match = agencies().endings.match(name);
    if (!match) return {};
    AgencyEnding ending = agencies().rows[match.value];
    ending.size = match.size;
    return ending;
}

bool names_nobody(std::u16string_view name) { return static_cast<bool>(agencies().nobodies.match(name)); }

std::uint32_t match_agency_prefix(std::u16string_view name, bool committee) {
    std::uint32_t size = 0;
    if (name.starts_with(u"自治") && name.size() > 3) {
        size = 3;
    } else if (name.size() > 2 && levels.find(name.front()) != std::u16string_view::npos) {
        if (agencies().openings.match(name)) return 0;
        size = 1;
    } else if (const Place place = match_place(name); place && place.size < name.size()) {
        if (levels.find(name[place.size - 1]) == std::u16string_view::npos) return 0;
        if (!is_department(name.substr(place.size))) return 0;
        size = place.size;
    }
    if (committee && size > 0 && size < name.size() && name[size] == u'委') ++size;
    return size;
}

}  // namespace plandoc::lexicon
