#include "lexicon/indicator_heading.hpp"

#include <array>
#include <vector>

#include "lexicon/matcher.hpp"
#include "lexicon/table.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

constexpr std::array<std::string_view, 11> names{"",     "category", "indicator", "unit",  "binding",    "place",
                                                 "base", "target",   "growth",    "total", "explanation"};

struct Headings {
    std::array<Matcher, names.size()> of_meaning;

    Headings() {
        std::array<std::vector<Matcher::Entry>, names.size()> entries;
        for (const Row& row : rows_of(table::indicator_headings))
            for (std::size_t meaning = 1; meaning < names.size(); ++meaning)
                if (row[1] == names[meaning]) entries[meaning].push_back({folded(row[0]), 0});
        for (std::size_t meaning = 1; meaning < names.size(); ++meaning) of_meaning[meaning] = Matcher(entries[meaning]);
    }
};

const Matcher& matcher_of(IndicatorHeading meaning) {
    static const Headings headings;
    return headings.of_meaning[static_cast<std::size_t>(meaning)];
}

}  // namespace

IndicatorHeading indicator_column_of(std::u16string_view heading) {
    constexpr std::array<IndicatorHeading, 5> describing{IndicatorHeading::category, IndicatorHeading::indicator,
                                                         IndicatorHeading::unit, IndicatorHeading::binding,
                                                         IndicatorHeading::place};
    for (const IndicatorHeading meaning : describing) {
        const std::uint32_t size = matcher_of(meaning).match(heading).size;
        if (size != 0 && (size == heading.size() || heading[size] == u'(')) return meaning;
    }
    return IndicatorHeading::none;
}

bool heading_says(std::u16string_view heading, IndicatorHeading meaning) {
    for (std::size_t at = 0; at < heading.size(); ++at)
        if (matcher_of(meaning).match(heading.substr(at))) return true;
    return false;
}

}  // namespace plandoc::lexicon
