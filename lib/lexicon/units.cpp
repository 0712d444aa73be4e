#include "lexicon/units.hpp"

#include "lexicon/enumerator_names.hpp"
#include "lexicon/matcher.hpp"
#include "lexicon/table.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

struct Units {
    std::vector<Unit> units;  ///< one a row
    Matcher matcher;

    Units() {
        std::vector<Matcher::Entry> entries;
        for (const Row& row : rows_of(table::units)) {
            entries.push_back({folded(row[0]), static_cast<std::uint32_t>(units.size())});
            const auto size = static_cast<std::uint32_t>(entries.back().key.size());
            units.push_back({row[0], enumerator_named<UnitKind>(row[1]), row[2], size});
        }
        matcher = Matcher(entries);
    }
};

const Units& units() {
    static const Units instance;
    return instance;
}

}  // namespace

std::optional<Unit> match_unit(std::u16string_view text) {
    const Matcher::Match match = units().matcher.match(text);
    if (!match || units().units[match.value].kind == UnitKind::none) return std::nullopt;
    return units().units[match.value];
}

std::string_view dimension_of(std::string_view unit) {
    const std::u16string name = folded(unit);
    const Matcher::Match match = units().matcher.match(name);
    return match.size == name.size() && match ? units().units[match.value].dimension : std::string_view();
}

}  // namespace plandoc::lexicon
